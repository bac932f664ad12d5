package studio.safelight.print;

import studio.safelight.model.ProductionOrder;

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

	/** @return what is usually printed of an order: a work order where the studio makes it itself, else a purchase order */
	public static DocumentKind usualFor(ProductionOrder order) {
		return order.getVendor() != null && order.getVendor().isInHouse() ? WORK_ORDER : PURCHASE_ORDER;
	}

	/** @return its name on the command line and in <code>plugin.xml</code> */
	public String id() {
		return id;
	}
}
