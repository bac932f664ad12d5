package studio.safelight.print;

/** What a document is for. */
public enum DocumentKind {
	/** For production in the studio: shows in-house and vendor notes. */
	WORK_ORDER("work-order"),
	/** For the vendor: shows vendor notes only. */
	PURCHASE_ORDER("purchase-order");

	private final String id;

	DocumentKind(String id) {
		this.id = id;
	}

	/** @return its name on the command line and in <code>plugin.xml</code> */
	public String id() {
		return id;
	}
}
