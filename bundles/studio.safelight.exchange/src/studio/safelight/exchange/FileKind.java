package studio.safelight.exchange;

/** What a file is, as its content tells; its name plays no part, except where the content fits two kinds equally well. */
public enum FileKind {
	CLIENTS("clients"),
	VENDORS("vendors"),
	PRICE_LIST("price-list"),
	/** Invoices as a table, a row for each line. */
	INVOICES("invoices"),
	/** One invoice or credit note in UBL 2.1. */
	UBL_INVOICE("ubl-invoice"),
	/** Nothing that can be imported; the file has a problem that says why. */
	UNKNOWN("unknown");

	private final String id;

	FileKind(String id) {
		this.id = id;
	}

	/** @return its name on the command line */
	public String id() {
		return id;
	}
}
