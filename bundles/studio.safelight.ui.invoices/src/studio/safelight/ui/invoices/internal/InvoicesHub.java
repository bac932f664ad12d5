package studio.safelight.ui.invoices.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.lists.InvoiceRow;
import studio.safelight.ui.hubs.HubColumn;
import studio.safelight.ui.hubs.HubFilter;
import studio.safelight.ui.hubs.HubFilters;
import studio.safelight.ui.hubs.HubView;
import studio.safelight.ui.hubs.Query;
import studio.safelight.ui.related.InvoiceRows;

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
		List<HubColumn<InvoiceRow>> columns = new ArrayList<>(List.of(InvoiceRows.number(),
				HubColumn.text("client", Labels.of(Literals.INVOICE__CLIENT), 23, InvoiceRow::client))); //$NON-NLS-1$
		columns.addAll(InvoiceRows.details(formats()));
		return columns;
	}

	@Override
	protected List<HubFilter> filters() {
		return InvoiceFilters.all();
	}

	@Override
	protected Query<InvoiceRow> query(HubFilters filters) {
		return InvoiceRows.query(store(), InvoiceFilters.of(filters));
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
