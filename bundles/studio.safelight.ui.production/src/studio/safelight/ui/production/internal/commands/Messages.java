package studio.safelight.ui.production.internal.commands;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String NewOrders_made;
	static String NewOrders_numbers;
	static String NewOrders_title;
	static String NewOrders_why;
	static String Print_done;
	static String Print_job;
	static String Print_noFormat;
	static String Print_openFolder;
	static String Print_purchaseOrder;
	static String Print_save;
	static String Print_where;
	static String Print_why;
	static String Print_workOrder;
	static String Targets_question;
	static String Targets_save;
	static String Targets_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
