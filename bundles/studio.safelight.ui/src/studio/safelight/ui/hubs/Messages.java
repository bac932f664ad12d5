package studio.safelight.ui.hubs;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Chip_remove;
	public static String ColumnsDialog_automatic;
	public static String ColumnsDialog_columns;
	public static String ColumnsDialog_down;
	public static String ColumnsDialog_explanation;
	public static String ColumnsDialog_reset;
	public static String ColumnsDialog_show;
	public static String ColumnsDialog_title;
	public static String ColumnsDialog_up;
	public static String ColumnsDialog_width;
	public static String HubView_any;
	public static String HubView_chip;
	public static String HubView_clearAll;
	public static String HubView_dropDown;
	public static String HubView_filterTip;
	public static String HubView_more;
	public static String HubView_noneFits;
	public static String HubView_retry;
	public static String HubView_showAll;
	public static String ListExport_done;
	public static String ListExport_task;
	public static String ListExport_title;
	public static String RecordTable_copy;
	public static String RecordTable_open;
	public static String RecordTable_selectAll;
	public static String RowSelection_loading;
	public static String RowSelection_tooMany;
	public static String RowSelection_tooManyTitle;
	public static String SaveView_long;
	public static String SaveView_message;
	public static String SaveView_save;
	public static String SaveView_title;
	public static String ViewMenu_columns;
	public static String ViewMenu_export;
	public static String ViewMenu_ownOrder;
	public static String ViewMenu_remove;
	public static String ViewMenu_save;
	public static String ViewMenu_sort;
	public static String ViewMenu_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
