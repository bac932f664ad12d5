package studio.safelight.ui.production.internal.hub;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String OrderFilters_all;
	public static String OrderFilters_due;
	public static String OrderFilters_late;
	public static String OrderFilters_loading;
	public static String OrderFilters_open;
	public static String OrderFilters_status;
	public static String OrderFilters_statusAny;
	public static String OrderFilters_today;
	public static String OrderFilters_vendor;
	public static String OrderFilters_vendorAny;
	public static String OrderFilters_week;
	public static String ProductionHub_allInvoices;
	public static String ProductionHub_department;
	public static String ProductionHub_due;
	public static String ProductionHub_empty;
	public static String ProductionHub_filterHint;
	public static String ProductionHub_number;
	public static String ProductionHub_ofInvoice;
	public static String ProductionHub_user;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
