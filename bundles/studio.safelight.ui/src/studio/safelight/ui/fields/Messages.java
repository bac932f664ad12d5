package studio.safelight.ui.fields;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String Choices_none;
	static String DateField_calendar;
	static String DetailTable_add;
	static String DetailTable_moveDown;
	static String DetailTable_moveUp;
	static String DetailTable_remove;
	static String Fields_label;
	static String Formats_amount;
	static String Formats_date;
	static String Formats_number;
	static String Search_none;
	static String Search_searching;
	static String Search_unknown;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
