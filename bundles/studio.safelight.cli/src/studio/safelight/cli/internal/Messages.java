package studio.safelight.cli.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	public static String accessDenied;
	public static String commandWord;
	public static String commonOptions;
	public static String error;
	public static String exactlyOne;
	public static String fileProblem;
	public static String givenTwice;
	public static String hintHelp;
	public static String hintUsage;
	public static String missing;
	public static String missingValue;
	public static String needlessValue;
	public static String no;
	public static String noCommand;
	public static String noData;
	public static String noDay;
	public static String noFile;
	public static String noFolder;
	public static String noStudio;
	public static String noSuchChoice;
	public static String none;
	public static String remark;
	public static String tooMuch;
	public static String unexpected;
	public static String unfinishedCommand;
	public static String unknownCommand;
	public static String unknownOption;
	public static String usage;
	public static String yes;

	private Messages() {
	}
}
