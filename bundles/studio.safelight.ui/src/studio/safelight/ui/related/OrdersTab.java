package studio.safelight.ui.related;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.StatusKind;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.due.DueDates;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.hubs.HubColumn;
import studio.safelight.ui.hubs.HubColumn.Emphasis;
import studio.safelight.ui.hubs.Query;
import studio.safelight.ui.hubs.RecordRows;
import studio.safelight.ui.hubs.RecordTable;

/** The production orders that belong to a record, counted at the tab; a double click opens one. */
public final class OrdersTab {

	private static final String NEW_ORDERS = "studio.safelight.ui.production.newOrders"; //$NON-NLS-1$

	private final StudioStore store;
	private final StudioInfo studio;
	private final Formats formats;
	private final RecordTable<OrderRow> table;

	/**
	 * @param id    of the table, see {@link RecordTable}
	 * @param title what the tab is called
	 * @param empty what belongs here, where there is nothing
	 * @param first whether the first step is offered there, as where the editor's record is what orders are made from
	 */
	public OrdersTab(FormTab tab, IWorkbenchPartSite site, String id, String title, String empty, boolean first) {
		store = site.getService(StudioStore.class);
		studio = site.getService(StudioInfo.class);
		formats = new Formats(studio);
		Composite area = tab.wide(null);
		table = new RecordTable<>(area, site, id, title, RecordRows.of(Literals.PRODUCTION_ORDER, OrderRow::id, columns()));
		table.empty(empty, first ? NEW_ORDERS : null).onCount(tab::count).following(changed -> switch (changed.segment(0)) {
			case "ProductionOrder", "Invoice", "Vendor", "OrderType" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			default -> false;
		});
	}

	private List<HubColumn<OrderRow>> columns() {
		return List.of(
				HubColumn.<OrderRow>text("number", Labels.of(Literals.PRODUCTION_ORDER__NUMBER), 12, //$NON-NLS-1$
						row -> Objects.requireNonNullElse(row.number(), Messages.Orders_withoutNumber)).emphasized(row -> Emphasis.STRONG),
				HubColumn.text("invoice", Messages.Orders_invoice, 10, OrderRow::invoice), //$NON-NLS-1$
				HubColumn.text("vendor", Labels.of(Literals.PRODUCTION_ORDER__VENDOR), 24, OrderRow::vendor), //$NON-NLS-1$
				HubColumn.text("type", Labels.of(Literals.PRODUCTION_ORDER__TYPE), 14, OrderRow::type), //$NON-NLS-1$
				HubColumn.text("status", Labels.of(Literals.PRODUCTION_ORDER__STATUS), 20, OrdersTab::status), //$NON-NLS-1$
				HubColumn.<OrderRow>text("due", Messages.Orders_due, DueDates.characters(studio.today(), formats), //$NON-NLS-1$
						row -> DueDates.text(row.due(), studio.today(), formats))
						.emphasized(this::urgency),
				HubColumn.text("department", Messages.Orders_department, 16, OrderRow::department), //$NON-NLS-1$
				HubColumn.text("user", Messages.Orders_user, 14, OrderRow::user)); //$NON-NLS-1$
	}

	/** As in the production hub: a full dot is work that goes on, an empty one that rests or is done. */
	private static String status(OrderRow row) {
		boolean working = row.statusKind() == StatusKind.INITIAL || row.statusKind() == StatusKind.IN_WORK;
		return (working ? "\u25cf " : "\u25cb ") + row.status(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Emphasis urgency(OrderRow row) {
		return switch (DueDates.urgency(row.due(), studio.today())) {
			case LATE -> Emphasis.LATE;
			case TODAY -> Emphasis.TODAY;
			case LATER, NONE -> Emphasis.NONE;
		};
	}

	/** @param filter null for a record that was not saved yet, which has none */
	public void show(OrderFilter filter) {
		table.show(filter == null ? null : new Query<OrderRow>() {
			@Override
			public List<OrderRow> rows(Page page) throws StoreException {
				return store.lists().orders(filter, page);
			}

			@Override
			public int count(int limit) throws StoreException {
				return store.lists().countOrders(filter, limit);
			}
		});
	}
}
