package studio.safelight.cli.internal.commands;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	public static String allowedName;
	public static String allowedNumber;
	public static String allowedText;
	public static String blankNumber;
	public static String calendarShowSummary;
	public static String importDetails;
	public static String importProblems;
	public static String importSummary;
	public static String invoiceListSummary;
	public static String invoiceShowSummary;
	public static String noFieldAndValue;
	public static String noFile;
	public static String noFormat;
	public static String noKey;
	public static String noOut;
	public static String noPreference;
	public static String noPreferenceValue;
	public static String numbered;
	public static String orderCreateDetails;
	public static String orderCreateSummary;
	public static String orderListDetails;
	public static String orderListSummary;
	public static String orderNumberSummary;
	public static String orderProposeSummary;
	public static String orderSetDetails;
	public static String orderSetSummary;
	public static String orderShowSummary;
	public static String preferenceChanged;
	public static String preferenceListSummary;
	public static String preferenceSetSummary;
	public static String preferenceUnset;
	public static String printSummary;
	public static String printedOnePage;
	public static String printedPages;
	public static String sameNumberElsewhere;
	public static String sampleDetails;
	public static String sampleMade;
	public static String sampleSummary;
	public static String sharedNumber;
	public static String statusShowSummary;
	public static String storeCheckSummary;
	public static String storeOk;
	public static String storeProblems;
	public static String unknownName;
	public static String unknownNumber;
	public static String unknownKey;
	public static String unknownFormat;

	private Messages() {
	}
}
