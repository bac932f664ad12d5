package studio.safelight.ui.fields;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Choices_inactive;
	public static String Choices_none;
	public static String DateField_calendar;
	public static String DateField_tip;
	public static String DetailTable_add;
	public static String DetailTable_cantRemove;
	public static String DetailTable_duplicate;
	public static String DetailTable_insert;
	public static String DetailTable_moveDown;
	public static String DetailTable_moveUp;
	public static String DetailTable_remove;
	public static String Fields_label;
	public static String Formats_amount;
	public static String Formats_date;
	public static String Formats_number;
	public static String NumberField_automatic;
	public static String NumberField_draw;
	public static String Problems_named;
	public static String Search_found;
	public static String Search_none;
	public static String Search_searching;
	public static String Search_tip;
	public static String Search_unknown;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
