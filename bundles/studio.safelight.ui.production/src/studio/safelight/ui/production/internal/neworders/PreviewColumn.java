package studio.safelight.ui.production.internal.neworders;

import org.eclipse.swt.SWT;

/** The columns of the preview. */
enum PreviewColumn {
	ITEM(Messages.PreviewColumn_item, SWT.LEFT, 34),
	IMAGE(Messages.PreviewColumn_image, SWT.LEFT, 17),
	QUANTITY(Messages.PreviewColumn_quantity, SWT.RIGHT, 10),
	VENDOR(Messages.PreviewColumn_vendor, SWT.LEFT, 20),
	REMARK(Messages.PreviewColumn_remark, SWT.LEFT, 55);

	private final String title;
	private final int style;
	private final int weight;

	PreviewColumn(String title, int style, int weight) {
		this.title = title;
		this.style = style;
		this.weight = weight;
	}

	String title() {
		return title;
	}

	int style() {
		return style;
	}

	int weight() {
		return weight;
	}
}
