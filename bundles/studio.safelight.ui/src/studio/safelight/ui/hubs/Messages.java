package studio.safelight.ui.hubs;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Chip_remove;
	public static String HubView_any;
	public static String HubView_chip;
	public static String HubView_clearAll;
	public static String HubView_dropDown;
	public static String HubView_more;
	public static String HubView_noneFits;
	public static String HubView_retry;
	public static String HubView_showAll;
	public static String RecordTable_open;
	public static String RowSelection_loading;
	public static String RowSelection_tooMany;
	public static String RowSelection_tooManyTitle;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
