package studio.safelight.print.pdf.internal;

import studio.safelight.print.DocumentKind;

/** The purchase order: what a vendor needs to make an order, and nothing that is meant for the studio alone. */
public final class PurchaseOrderFormat extends PdfFormat {

	public PurchaseOrderFormat() {
		super(DocumentKind.PURCHASE_ORDER);
	}
}
