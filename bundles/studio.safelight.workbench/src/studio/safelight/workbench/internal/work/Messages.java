package studio.safelight.workbench.internal.work;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AssignedWork_invoice;
	public static String AssignedWork_order;
	public static String AssignedWork_orderWithoutNumber;
	public static String AssignedWork_task;
	public static String MyWorkView_client;
	public static String MyWorkView_department;
	public static String MyWorkView_details;
	public static String MyWorkView_due;
	public static String MyWorkView_empty;
	public static String MyWorkView_filterHint;
	public static String MyWorkView_late;
	public static String MyWorkView_priority;
	public static String MyWorkView_status;
	public static String MyWorkView_today;
	public static String MyWorkView_unknownUser;
	public static String MyWorkView_what;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
