package studio.safelight.ui.tasks.internal.hub;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String TaskFilters_client;
	public static String TaskFilters_department;
	public static String TaskFilters_due;
	public static String TaskFilters_invoice;
	public static String TaskFilters_mine;
	public static String TaskFilters_open;
	public static String TaskFilters_order;
	public static String TaskFilters_overdue;
	public static String TaskFilters_session;
	public static String TaskFilters_today;
	public static String TaskFilters_user;
	public static String TaskFilters_week;
	public static String TasksHub_done;
	public static String TasksHub_doneOn;
	public static String TasksHub_due;
	public static String TasksHub_empty;
	public static String TasksHub_filterHint;
	public static String TasksHub_user;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
