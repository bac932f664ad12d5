package studio.safelight.ui.invoices.internal;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.editors.RecordForm;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.jobs.Background;

/** The production orders that were made from an invoice; a double click opens one. */
final class OrdersTab {

	private static final Page ALL = Page.first(500);

	private final FormTab tab;
	private final StudioStore store;
	private final Formats formats;
	private final IWorkbenchPage page;
	private final Table table;
	private final Label empty;
	private List<OrderRow> rows = List.of();

	OrdersTab(FormTab tab, RecordForm form, IWorkbenchPage page) {
		this.tab = tab;
		this.store = form.session().store();
		this.formats = new Formats(form.studio());
		this.page = page;
		Composite area = tab.wide(null);
		GridLayoutFactory.fillDefaults().applyTo(area);
		empty = form.toolkit().createLabel(area, Messages.InvoiceEditor_ordersEmpty, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(empty);
		table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setData(WorkbenchIds.WIDGET_ID, "invoice.orders.table"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		column(Labels.of(Literals.PRODUCTION_ORDER__NUMBER), 12);
		column(Labels.of(Literals.PRODUCTION_ORDER__VENDOR), 24);
		column(Labels.of(Literals.PRODUCTION_ORDER__TYPE), 14);
		column(Labels.of(Literals.PRODUCTION_ORDER__STATUS), 20);
		column(Messages.InvoicesHub_due, 18);
		column(Labels.of(Literals.PRODUCTION_ORDER__DEPARTMENT), 18);
		column(Labels.of(Literals.PRODUCTION_ORDER__ASSIGNED_USER), 14);
		table.addListener(SWT.DefaultSelection, event -> open());
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(new PixelConverter(table).convertWidthInCharsToPixels(width));
	}

	/** @return whether what is shown here may be another when that was changed */
	static boolean isAffected(URI changed) {
		return Literals.PRODUCTION_ORDER.getName().equals(changed.segment(0));
	}

	/** @param invoice its key; 0 for a new one, which has none */
	void show(long invoice) {
		if (invoice == 0) {
			fill(List.of());
		} else {
			Background.of(Messages.InvoiceEditor_orders, table, monitor -> store.lists().orders(OrderFilter.ofInvoice(invoice), ALL))
					.then(this::fill).start();
		}
	}

	private void fill(List<OrderRow> found) {
		rows = found;
		table.removeAll();
		for (OrderRow row : found) {
			String number = row.number() == null ? Messages.InvoiceEditor_withoutNumber : row.number();
			new TableItem(table, SWT.NONE).setText(new String[] { number, row.vendor(), row.type(), row.status(),
					formats.weekdayAndDate(row.due()), text(row.department()), text(row.user()) });
		}
		tab.count(found.size());
		((GridData) empty.getLayoutData()).exclude = !found.isEmpty();
		empty.setVisible(found.isEmpty());
		((GridData) table.getLayoutData()).exclude = found.isEmpty();
		table.setVisible(!found.isEmpty());
		table.getParent().layout();
	}

	private static String text(String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}

	private void open() {
		int index = table.getSelectionIndex();
		if (index >= 0) {
			RecordEditors.open(page, Literals.PRODUCTION_ORDER, rows.get(index).id());
		}
	}
}
