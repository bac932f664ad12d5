package studio.safelight.ui.production.internal.commands;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String NewOrders_made;
	public static String NewOrders_numbers;
	public static String NewOrders_title;
	public static String NewOrders_why;
	public static String Print_done;
	public static String Print_job;
	public static String Print_noFormat;
	public static String Print_purchaseOrder;
	public static String Print_save;
	public static String Print_where;
	public static String Print_why;
	public static String Print_workOrder;
	public static String Targets_question;
	public static String Targets_save;
	public static String Targets_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
