package studio.safelight.ui.production.internal.hub;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String OrderFilters_due;
	public static String OrderFilters_invoice;
	public static String OrderFilters_late;
	public static String OrderFilters_mine;
	public static String OrderFilters_open;
	public static String OrderFilters_status;
	public static String OrderFilters_today;
	public static String OrderFilters_vendor;
	public static String OrderFilters_week;
	public static String ProductionHub_department;
	public static String ProductionHub_due;
	public static String ProductionHub_empty;
	public static String ProductionHub_filterHint;
	public static String ProductionHub_number;
	public static String ProductionHub_user;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
