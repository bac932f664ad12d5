package studio.safelight.ui.related;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;

import studio.safelight.model.InvoiceType;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.InvoiceRow;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.hubs.HubColumn;
import studio.safelight.ui.hubs.HubColumn.Emphasis;
import studio.safelight.ui.hubs.Query;
import studio.safelight.ui.hubs.RecordRows;
import studio.safelight.ui.hubs.RecordTable;

/** The invoices that belong to a record, counted at the tab; a double click opens one, and commands for invoices act on what is selected. */
public final class InvoicesTab {

	private static final String NEW_INVOICE = "studio.safelight.ui.invoices.new"; //$NON-NLS-1$

	private final StudioStore store;
	private final Formats formats;
	private final RecordTable<InvoiceRow> table;

	/**
	 * @param id    of the table, see {@link RecordTable}
	 * @param title what the tab is called
	 * @param empty what belongs here, where there is nothing
	 */
	public InvoicesTab(FormTab tab, IWorkbenchPartSite site, String id, String title, String empty) {
		store = site.getService(StudioStore.class);
		formats = new Formats(site.getService(StudioInfo.class));
		Composite area = tab.wide(null);
		table = new RecordTable<>(area, site, id, title, RecordRows.of(Literals.INVOICE, InvoiceRow::id, columns()));
		table.empty(empty, NEW_INVOICE).onCount(tab::count).following(changed -> switch (changed.segment(0)) {
			case "Invoice", "Session", "InvoiceStatus", "ProductionOrder" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			default -> false;
		});
	}

	private List<HubColumn<InvoiceRow>> columns() {
		return List.of(
				HubColumn.<InvoiceRow>text("number", Labels.of(Literals.INVOICE__NUMBER), 10, //$NON-NLS-1$
						row -> Objects.requireNonNullElse(row.number(), Messages.Orders_withoutNumber)).emphasized(row -> Emphasis.STRONG),
				HubColumn.text("type", Labels.of(Literals.INVOICE__TYPE), 18, row -> Labels.of(row.type())), //$NON-NLS-1$
				HubColumn.text("session", Labels.of(Literals.INVOICE__SESSION), 24, InvoiceRow::session), //$NON-NLS-1$
				HubColumn.text("date", Labels.of(Literals.INVOICE__INVOICE_DATE), 17, row -> formats.weekdayAndDate(row.date())), //$NON-NLS-1$
				HubColumn.text("status", Labels.of(Literals.INVOICE__STATUS), 16, InvoiceRow::status), //$NON-NLS-1$
				HubColumn.text("deliveryDate", Labels.of(Literals.INVOICE__DELIVERY_DATE), 17, row -> formats.weekdayAndDate(row.deliveryDate())), //$NON-NLS-1$
				HubColumn.number("total", Messages.Invoices_total, 12, row -> formats.money().format(row.total())), //$NON-NLS-1$
				HubColumn.number(null, Messages.Invoices_balance, 12, this::balance),
				HubColumn.number("orders", Messages.Invoices_orders, 8, row -> row.orders() == 0 ? "" : String.valueOf(row.orders()))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String balance(InvoiceRow row) {
		return row.balance().signum() == 0 || row.type() == InvoiceType.ESTIMATE ? "" : formats.money().format(row.balance()); //$NON-NLS-1$
	}

	/** @param filter null for a record that was not saved yet, which has none */
	public void show(InvoiceFilter filter) {
		table.show(filter == null ? null : new Query<InvoiceRow>() {
			@Override
			public List<InvoiceRow> rows(Page page) throws StoreException {
				return store.lists().invoices(filter, page);
			}

			@Override
			public int count(int limit) throws StoreException {
				return store.lists().countInvoices(filter, limit);
			}
		});
	}
}
