package studio.safelight.ui.invoices.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;

import studio.safelight.model.InvoiceLine;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.production.proposal.Orderable;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.fields.AccessibleName;
import studio.safelight.ui.fields.Formats;

/**
 * What the package on the selected line is made of, who makes each part, and how much of it is ordered: beside the lines, and only while a
 * package is selected.
 */
final class ComponentsList {

	private static final int WIDTH = 62;

	private final OrderedSoFar ordered;
	private final Formats formats;
	private final Composite area;
	private final Label heading;
	private final Table table;

	ComponentsList(Composite parent, FormToolkit toolkit, StudioInfo studio, OrderedSoFar ordered) {
		area = toolkit.createComposite(parent);
		int width = new PixelConverter(area).convertWidthInCharsToPixels(WIDTH);
		GridDataFactory.fillDefaults().grab(false, true).hint(width, SWT.DEFAULT).applyTo(area);
		this.ordered = ordered;
		this.formats = new Formats(studio);
		GridLayoutFactory.fillDefaults().applyTo(area);
		heading = toolkit.createLabel(area, ""); //$NON-NLS-1$
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		heading.setData(WorkbenchIds.WIDGET_ID, "invoice.components.heading"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setData(WorkbenchIds.WIDGET_ID, "invoice.components"); //$NON-NLS-1$
		AccessibleName.give(table, heading::getText);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		column(Labels.of(Literals.LINE_COMPONENT__ITEM), 11, SWT.LEFT);
		column(Labels.of(Literals.INVOICE_LINE__DESCRIPTION), 22, SWT.LEFT);
		column(Messages.Components_needed, 10, SWT.RIGHT);
		column(Messages.InvoiceLines_ordered, 10, SWT.LEFT);
		column(Messages.InvoiceLines_vendor, 22, SWT.LEFT);
		show(false);
	}

	private void column(String title, int width, int alignment) {
		TableColumn column = new TableColumn(table, alignment);
		column.setText(title);
		column.setWidth(new PixelConverter(table).convertWidthInCharsToPixels(width));
	}

	/** @param line null for none */
	void show(InvoiceLine line) {
		boolean packed = line != null && line.eContainer() != null && !line.getComponents().isEmpty();
		if (packed) {
			int place = line.getInvoice().getLines().indexOf(line) + 1;
			heading.setText(NLS.bind(Messages.Components_of, place, line.getDescription()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			fill(ordered.pairs(line));
		}
		show(packed);
	}

	private void fill(List<Orderable> pairs) {
		table.setItemCount(pairs.size());
		for (int i = 0; i < pairs.size(); i++) {
			Orderable pair = pairs.get(i);
			TableItem item = table.getItem(i);
			item.setText(new String[] { pair.item().getIdentifier(), pair.item().getDescription(),
					formats.number().format(pair.needed()), ordered.text(pair), pair.vendor() == null ? "" : pair.vendor().getName() }); //$NON-NLS-1$
		}
	}

	private void show(boolean visible) {
		GridData data = (GridData) area.getLayoutData();
		if (data.exclude == visible) {
			data.exclude = !visible;
			area.setVisible(visible);
			area.requestLayout();
		}
	}
}
