package studio.safelight.print.internal;

import org.eclipse.osgi.util.NLS;

/** What this bundle tells the user and the log. */
public final class Messages extends NLS {

	public static String BarCode_blank;
	public static String BarCode_foreign;
	public static String BarCode_tooLong;
	public static String Contribution_attribute;
	public static String Contribution_class;
	public static String Contribution_default;
	public static String Contribution_duplicate;
	public static String Contribution_element;
	public static String Contribution_extension;
	public static String Contribution_kind;
	public static String Contribution_type;
	public static String Printing_failed;
	public static String Printing_folderMissing;
	public static String Printing_folderName;
	public static String Printing_noFormat;
	public static String Printing_notAFolder;
	public static String Printing_unusable;
	public static String Printing_notWritable;
	public static String Printing_writing;

	static {
		initializeMessages("studio.safelight.print.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
