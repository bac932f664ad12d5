package studio.safelight.ui.related;

import java.util.List;
import java.util.Objects;

import studio.safelight.model.InvoiceType;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.InvoiceRow;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.hubs.HubColumn;
import studio.safelight.ui.hubs.HubColumn.Emphasis;
import studio.safelight.ui.hubs.Query;

/** What a list of invoices shows, wherever there is one. */
public final class InvoiceRows {

	private InvoiceRows() {
	}

	/** @return the number, which comes first */
	public static HubColumn<InvoiceRow> number() {
		return HubColumn.<InvoiceRow>text("number", Labels.of(Literals.INVOICE__NUMBER), 10, //$NON-NLS-1$
				row -> Objects.requireNonNullElse(row.number(), Messages.Orders_withoutNumber)).emphasized(row -> Emphasis.STRONG);
	}

	/** @return what an invoice is, how far it is, what is still to be paid of it, and how many production orders were made from it */
	public static List<HubColumn<InvoiceRow>> details(Formats formats) {
		return List.of(HubColumn.text("type", Labels.of(Literals.INVOICE__TYPE), 18, row -> Labels.of(row.type())), //$NON-NLS-1$
				HubColumn.text("session", Labels.of(Literals.INVOICE__SESSION), 18, InvoiceRow::session), //$NON-NLS-1$
				HubColumn.text("date", Messages.Invoices_date, 12, row -> formats.date().format(row.date())), //$NON-NLS-1$
				HubColumn.text("status", Labels.of(Literals.INVOICE__STATUS), 14, InvoiceRow::status), //$NON-NLS-1$
				HubColumn.text("statusDueDate", Messages.Invoices_due, 17, row -> formats.weekdayAndDate(row.statusDueDate())), //$NON-NLS-1$
				HubColumn.text("deliveryDate", Messages.Invoices_delivery, 17, row -> formats.weekdayAndDate(row.deliveryDate())), //$NON-NLS-1$
				HubColumn.number("total", Messages.Invoices_total, 10, row -> formats.money().format(row.total())), //$NON-NLS-1$
				HubColumn.number(null, Messages.Invoices_balance, 12, row -> balance(row, formats)),
				HubColumn.number("orders", Messages.Invoices_orders, 8, row -> row.orders() == 0 ? "" : String.valueOf(row.orders()))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Nothing stands out where nothing is open; nobody owes what an estimate says. */
	private static String balance(InvoiceRow row, Formats formats) {
		return row.balance().signum() == 0 || row.type() == InvoiceType.ESTIMATE ? "" : formats.money().format(row.balance()); //$NON-NLS-1$
	}

	/** @return the invoices that fit */
	public static Query<InvoiceRow> query(StudioStore store, InvoiceFilter filter) {
		return new Query<>() {
			@Override
			public List<InvoiceRow> rows(Page page) throws StoreException {
				return store.lists().invoices(filter, page);
			}

			@Override
			public int count(int limit) throws StoreException {
				return store.lists().countInvoices(filter, limit);
			}
		};
	}
}
