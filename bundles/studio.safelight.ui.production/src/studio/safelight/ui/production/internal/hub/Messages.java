package studio.safelight.ui.production.internal.hub;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String OrderFilters_all;
	static String OrderFilters_due;
	static String OrderFilters_late;
	static String OrderFilters_loading;
	static String OrderFilters_open;
	static String OrderFilters_status;
	static String OrderFilters_statusAny;
	static String OrderFilters_today;
	static String OrderFilters_vendor;
	static String OrderFilters_vendorAny;
	static String OrderFilters_week;
	static String ProductionHub_department;
	static String ProductionHub_due;
	static String ProductionHub_empty;
	static String ProductionHub_filterHint;
	static String ProductionHub_number;
	static String ProductionHub_ofInvoice;
	static String ProductionHub_user;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
