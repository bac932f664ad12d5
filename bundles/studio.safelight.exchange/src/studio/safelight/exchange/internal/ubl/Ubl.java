package studio.safelight.exchange.internal.ubl;

/** The names of UBL 2.1, and how much of a file is taken in. */
final class Ubl {

	static final String INVOICE = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";
	static final String CREDIT_NOTE = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2";
	static final String CAC = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
	static final String CBC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";
	static final String EXT = "urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2";

	/** One more than the longest text of the model, so that a text that is too long is seen to be. */
	static final int LONGEST_TEXT = 100_001;
	static final int DEEPEST = 64;
	static final int MOST_ELEMENTS = 100_000;

	private Ubl() {
	}
}
