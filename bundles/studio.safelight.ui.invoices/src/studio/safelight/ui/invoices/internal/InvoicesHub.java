package studio.safelight.ui.invoices.internal;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;

import studio.safelight.model.InvoiceType;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.StoreException;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.InvoiceRow;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.hubs.HubColumn;
import studio.safelight.ui.hubs.HubColumn.Emphasis;
import studio.safelight.ui.hubs.HubFilter;
import studio.safelight.ui.hubs.HubFilters;
import studio.safelight.ui.hubs.HubView;
import studio.safelight.ui.hubs.Query;

/** All invoices: what was ordered, how far it is, and how many production orders were made from it. */
public final class InvoicesHub extends HubView<InvoiceRow> {

	@Override
	protected EClass type() {
		return Literals.INVOICE;
	}

	@Override
	protected long id(InvoiceRow row) {
		return row.id();
	}

	@Override
	protected List<HubColumn<InvoiceRow>> columns() {
		return List.of(HubColumn.<InvoiceRow>text("number", Labels.of(Literals.INVOICE__NUMBER), 10, InvoiceRow::number).emphasized(row -> Emphasis.STRONG), //$NON-NLS-1$
				HubColumn.text("client", Labels.of(Literals.INVOICE__CLIENT), 23, InvoiceRow::client), //$NON-NLS-1$
				HubColumn.text("type", Labels.of(Literals.INVOICE__TYPE), 18, row -> Labels.of(row.type())), //$NON-NLS-1$
				HubColumn.text("session", Labels.of(Literals.INVOICE__SESSION), 18, InvoiceRow::session), //$NON-NLS-1$
				HubColumn.text("date", Messages.InvoicesHub_date, 12, row -> formats().date().format(row.date())), //$NON-NLS-1$
				HubColumn.text("status", Labels.of(Literals.INVOICE__STATUS), 14, InvoiceRow::status), //$NON-NLS-1$
				HubColumn.text("statusDueDate", Messages.InvoicesHub_due, 17, row -> formats().weekdayAndDate(row.statusDueDate())), //$NON-NLS-1$
				HubColumn.text("deliveryDate", Messages.InvoicesHub_delivery, 17, row -> formats().weekdayAndDate(row.deliveryDate())), //$NON-NLS-1$
				HubColumn.number("total", Messages.InvoicesHub_total, 10, row -> formats().money().format(row.total())), //$NON-NLS-1$
				HubColumn.number(null, Messages.Totals_balance, 12, this::balance),
				HubColumn.number("orders", Messages.InvoicesHub_orders, 8, row -> row.orders() == 0 ? "" : String.valueOf(row.orders()))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Nothing stands out where nothing is open; nobody owes what an estimate says. */
	private String balance(InvoiceRow row) {
		return row.balance().signum() == 0 || row.type() == InvoiceType.ESTIMATE ? "" : formats().money().format(row.balance()); //$NON-NLS-1$
	}

	@Override
	protected List<HubFilter> filters() {
		return InvoiceFilters.all();
	}

	@Override
	protected Query<InvoiceRow> query(HubFilters filters) {
		InvoiceFilter filter = InvoiceFilters.of(filters);
		return new Query<>() {
			@Override
			public List<InvoiceRow> rows(Page page) throws StoreException {
				return store().lists().invoices(filter, page);
			}

			@Override
			public int count(int limit) throws StoreException {
				return store().lists().countInvoices(filter, limit);
			}
		};
	}

	@Override
	protected boolean isAffected(URI changed) {
		return switch (changed.segment(0)) {
			case "Invoice", "Client", "Session", "InvoiceStatus", "ProductionOrder" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			default -> false;
		};
	}

	@Override
	protected String emptyText() {
		return Messages.InvoicesHub_empty;
	}

	@Override
	protected String emptyCommand() {
		return NewInvoiceHandler.COMMAND;
	}

	@Override
	protected String filterHint() {
		return Messages.InvoicesHub_filter;
	}
}
