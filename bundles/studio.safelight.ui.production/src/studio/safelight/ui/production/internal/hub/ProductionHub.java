package studio.safelight.ui.production.internal.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;

import studio.safelight.model.SafelightPackage;
import studio.safelight.model.StatusKind;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.due.DueDates;
import studio.safelight.ui.editors.SavedRecords;
import studio.safelight.ui.hubs.HubColumn;
import studio.safelight.ui.hubs.HubColumn.Emphasis;
import studio.safelight.ui.hubs.HubFilter;
import studio.safelight.ui.hubs.HubFilters;
import studio.safelight.ui.hubs.HubView;
import studio.safelight.ui.hubs.Query;
import studio.safelight.ui.production.ProductionIds;
import studio.safelight.ui.production.internal.commands.NewOrders;

/** All production orders: what is late, what is next, who has it. */
public final class ProductionHub extends HubView<OrderRow> {

	@Override
	protected EClass type() {
		return SafelightPackage.Literals.PRODUCTION_ORDER;
	}

	@Override
	protected long id(OrderRow row) {
		return row.id();
	}

	@Override
	protected List<HubColumn<OrderRow>> columns() {
		return List.of(HubColumn.<OrderRow>text("number", Messages.ProductionHub_number, 10, row -> Objects.requireNonNullElse(row.number(), "\u2013"))
						.emphasized(row -> Emphasis.STRONG),
				HubColumn.text("client", label(SafelightPackage.Literals.INVOICE__CLIENT), 24, OrderRow::client),
				HubColumn.text("vendor", label(SafelightPackage.Literals.PRODUCTION_ORDER__VENDOR), 24, OrderRow::vendor),
				HubColumn.text("type", label(SafelightPackage.Literals.PRODUCTION_ORDER__TYPE), 16, OrderRow::type),
				HubColumn.text("status", label(SafelightPackage.Literals.PRODUCTION_ORDER__STATUS), 18, ProductionHub::status),
				HubColumn.<OrderRow>text("due", Messages.ProductionHub_due, DueDates.characters(studio().today(), formats()),
						row -> DueDates.text(row.due(), studio().today(), formats()))
						.emphasized(this::urgency),
				HubColumn.text("department", Messages.ProductionHub_department, 14, OrderRow::department),
				HubColumn.text("user", Messages.ProductionHub_user, 14, OrderRow::user),
				HubColumn.text("priority", label(SafelightPackage.Literals.PRODUCTION_ORDER__PRIORITY), 10, OrderRow::priority),
				HubColumn.text("invoice", label(SafelightPackage.Literals.PRODUCTION_ORDER__INVOICE), 10, OrderRow::invoice),
				HubColumn.text("orderDate", label(SafelightPackage.Literals.PRODUCTION_ORDER__ORDER_DATE), 16,
						row -> formats().weekdayAndDate(row.orderDate())));
	}

	private static String label(org.eclipse.emf.ecore.EStructuralFeature feature) {
		return Labels.of(feature);
	}

	/** A full dot is work that goes on, an empty one that rests or is done: readable without colours. */
	private static String status(OrderRow row) {
		boolean working = row.statusKind() == StatusKind.INITIAL || row.statusKind() == StatusKind.IN_WORK;
		return (working ? "\u25cf " : "\u25cb ") + row.status();
	}

	private Emphasis urgency(OrderRow row) {
		return switch (DueDates.urgency(row.due(), studio().today())) {
			case LATE -> Emphasis.LATE;
			case TODAY -> Emphasis.TODAY;
			case LATER, NONE -> Emphasis.NONE;
		};
	}

	@Override
	protected List<HubFilter> filters() {
		return OrderFilters.all();
	}

	@Override
	protected Query<OrderRow> query(HubFilters filters) {
		LocalDate today = studio().today();
		StudioStore store = store();
		return new Query<>() {
			@Override
			public List<OrderRow> rows(Page page) throws StoreException {
				return store.lists().orders(OrderFilters.of(filters, today, store), page);
			}

			@Override
			public int count(int limit) throws StoreException {
				return store.lists().countOrders(OrderFilters.of(filters, today, store), limit);
			}
		};
	}

	@Override
	protected String emptyText() {
		return Messages.ProductionHub_empty;
	}

	@Override
	protected String filterHint() {
		return Messages.ProductionHub_filterHint;
	}

	/** Shows the orders of one invoice only, until all are asked for. */
	public void showInvoice(long id, String name) {
		filter(OrderFilters.INVOICE, String.valueOf(id), name);
	}

	/** Of invoices that are dropped here, orders are made: of one after the other. */
	@Override
	protected boolean takes(RecordReference dragged) {
		return dragged.type() == SafelightPackage.Literals.INVOICE;
	}

	@Override
	protected void take(List<RecordReference> dropped) {
		List<Long> invoices = dropped.stream().map(RecordReference::id).toList();
		if (invoices.stream().allMatch(id -> SavedRecords.isSaved(getSite().getPage(), SafelightPackage.Literals.INVOICE, id, NewOrders.why()))) {
			NewOrders.start(getSite().getWorkbenchWindow(), invoices);
		}
	}

	@Override
	protected boolean isAffected(URI changed) {
		return !ProductionIds.IRRELEVANT_TO_ORDERS.contains(changed.segment(0));
	}
}
