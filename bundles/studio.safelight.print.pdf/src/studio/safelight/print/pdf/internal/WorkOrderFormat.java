package studio.safelight.print.pdf.internal;

import studio.safelight.print.DocumentKind;

/** The work order: what the studio's own people need to make an order, or to follow it. */
public final class WorkOrderFormat extends PdfFormat {

	public WorkOrderFormat() {
		super(DocumentKind.WORK_ORDER);
	}
}
