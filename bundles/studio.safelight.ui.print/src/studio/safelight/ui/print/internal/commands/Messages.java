package studio.safelight.ui.print.internal.commands;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Print_done;
	public static String Print_job;
	public static String Print_noFormat;
	public static String Print_purchaseOrder;
	public static String Print_save;
	public static String Print_where;
	public static String Print_why;
	public static String Print_workOrder;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
