package studio.safelight.ui.production.internal.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import studio.safelight.model.SafelightPackage;
import studio.safelight.model.StatusKind;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.StoreException;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.due.DueDates;
import studio.safelight.ui.hubs.HubColumn.Emphasis;
import studio.safelight.ui.hubs.HubColumn;
import studio.safelight.ui.hubs.HubView;
import studio.safelight.ui.hubs.Query;
import studio.safelight.ui.production.ProductionIds;

/** All production orders: what is late, what is next, who has it. */
public final class ProductionHub extends HubView<OrderRow> {

	/** The preset of {@link #showPreset} that shows what should have been done before today. */
	public static final String LATE = "late";

	/** The preset of {@link #showPreset} that shows what is due today or was before. */
	public static final String TODAY = "today";

	/** The {@link WorkbenchIds#WIDGET_ID} of what names the invoice, and takes that filter back. */
	static final String CHIP_ID = "production.filter.invoice";

	private OrderFilters filters;
	private Link chip;

	/** Orders of one invoice, where another screen asked for them; null for all. */
	private Long invoice;

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
				HubColumn.<OrderRow>text("due", Messages.ProductionHub_due, 24, row -> DueDates.text(row.due(), studio().today(), formats()))
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
	protected Query<OrderRow> query(String words) {
		LocalDate today = studio().today();
		OrderFilter filter = new OrderFilter(words.isBlank() ? null : words, filters.status(), filters.vendor(), invoice, null, null,
				filters.dueBefore(today), filters.isOpenOnly());
		return new Query<>() {
			@Override
			public List<OrderRow> rows(Page page) throws StoreException {
				return store().lists().orders(filter, page);
			}

			@Override
			public int count(int limit) throws StoreException {
				return store().lists().countOrders(filter, limit);
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

	@Override
	protected void createFilters(Composite bar) {
		filters = new OrderFilters(bar, store(), this::refresh);
		chip = new Link(bar, SWT.NONE);
		chip.setData(WorkbenchIds.WIDGET_ID, CHIP_ID);
		chip.setToolTipText(Messages.ProductionHub_allInvoices);
		chip.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showAll()));
	}

	@Override
	protected boolean isFiltered() {
		return filters.isSet() || invoice != null;
	}

	@Override
	protected void clearFilters() {
		invoice = null;
		chip("");
		filters.clear();
	}

	/** Shows the orders of one invoice only, until all are asked for. */
	public void showInvoice(long id, String name) {
		showAll();
		invoice = id;
		chip("<a>" + NLS.bind(Messages.ProductionHub_ofInvoice, name.replace("&", "&&")) + "</a>");
		refresh();
	}

	private void chip(String text) {
		chip.setText(text);
		chip.requestLayout();
	}

	@Override
	public void showPreset(String preset) {
		showAll();
		if (LATE.equals(preset)) {
			filters.choose(OrderFilters.Due.LATE);
		} else if (TODAY.equals(preset)) {
			filters.choose(OrderFilters.Due.TODAY);
		}
	}

	@Override
	protected boolean isAffected(URI changed) {
		return !ProductionIds.IRRELEVANT_TO_ORDERS.contains(changed.segment(0));
	}
}
