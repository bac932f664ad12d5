package studio.safelight.store.internal.lists;

import java.sql.ResultSet;
import java.sql.SQLException;

import studio.safelight.model.SafelightPackage;
import studio.safelight.model.StatusKind;
import studio.safelight.store.internal.lists.Selection.Place;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;

/** The production orders, those that are due first before the others. */
final class OrderList {

	private static final Path INVOICE = Path.to("INVOICE_ID", "INVOICE");
	private static final Path CLIENT = INVOICE.then("CLIENT_ID", "CLIENT");
	private static final Path VENDOR = Path.to("VENDOR_ID", "VENDOR");
	private static final Path TYPE = Path.to("TYPE_ID", "ORDER_TYPE");
	private static final Path STATUS = Path.to("STATUS_ID", "PRODUCTION_STATUS");
	private static final Path DEPARTMENT = Path.toOptional("DEPARTMENT_ID", "DEPARTMENT");
	private static final Path USER = Path.toOptional("ASSIGNED_USER_ID", "STUDIO_USER");
	private static final Path PRIORITY = Path.toOptional("PRIORITY_ID", "PRIORITY_CODE");
	private static final String CLIENT_NAME = "(select c.NAME from INVOICE i join CLIENT c on c.ID = i.CLIENT_ID where i.ID = x.INVOICE_ID)";
	private static final String OPEN = "x.STATUS_ID in (select s.ID from PRODUCTION_STATUS s where s.KIND not in ('%s', '%s'))"
			.formatted(StatusKind.FINAL.getName(), StatusKind.CANCELLED.getName());
	private static final String NAMED = "select s.ID from PRODUCTION_STATUS s where upper(s.NAME) = upper(cast(? as varchar(80)))";

	static final Listing<OrderRow> LISTING = new Listing<>("PRODUCTION_ORDER", Order.by(SortKey.of("STATUS_DUE_DATE")), OrderList::row,
			"x.NUMBER", Listing.of("INVOICE", "NUMBER", "INVOICE_ID"), "x.INVOICE_ID", CLIENT_NAME, Listing.of("VENDOR", "NAME", "VENDOR_ID"),
			Listing.of("ORDER_TYPE", "NAME", "TYPE_ID"), "x.ORDER_DATE", Listing.of("PRODUCTION_STATUS", "NAME", "STATUS_ID"),
			Listing.of("PRODUCTION_STATUS", "KIND", "STATUS_ID"), "x.STATUS_DUE_DATE", Listing.of("DEPARTMENT", "NAME", "DEPARTMENT_ID"),
			Listing.of("STUDIO_USER", "NAME", "ASSIGNED_USER_ID"), Listing.of("PRIORITY_CODE", "NAME", "PRIORITY_ID"))
			.column("number", SortKey.number(Path.SELF)).column("invoice", SortKey.number(INVOICE)).column("invoiceId", SortKey.of("INVOICE_ID"))
			.column("client", SortKey.of(CLIENT, "NAME_KEY")).column("vendor", SortKey.of(VENDOR, "NAME_KEY"))
			.column("type", SortKey.of(TYPE, "NAME_KEY")).column("orderDate", SortKey.of("ORDER_DATE")).column("status", SortKey.of(STATUS, "NAME"))
			.column("statusKind", SortKey.of(STATUS, "KIND")).column("due", SortKey.of("STATUS_DUE_DATE"))
			.column("department", SortKey.of(DEPARTMENT, "NAME_KEY")).column("user", SortKey.of(USER, "NAME_KEY"))
			.column("priority", SortKey.of(PRIORITY, "SORT_ORDER"), SortKey.of(PRIORITY, "NAME_KEY"));

	private OrderList() {
	}

	private static OrderRow row(ResultSet r) throws SQLException {
		StatusKind kind = (StatusKind) SafelightPackage.Literals.STATUS_KIND.getEEnumLiteral(r.getString(10)).getInstance();
		return new OrderRow(r.getLong(1), r.getString(2), r.getString(3), r.getLong(4), r.getString(5), r.getString(6), r.getString(7),
				Values.day(r, 8), r.getString(9), kind, Values.day(r, 11), r.getString(12), r.getString(13), r.getString(14));
	}

	static Selection selection(OrderFilter filter) {
		Selection selection = LISTING.select()
				.whereWords(filter.words(), new Place("ProductionOrder", Path.SELF), new Place("Invoice", INVOICE), new Place("Client", CLIENT),
						new Place("Vendor", VENDOR))
				.among(STATUS, NAMED, filter.status() == null ? null : filter.status().strip())
				.where("x.VENDOR_ID = ?", filter.vendor()).where("x.INVOICE_ID = ?", filter.invoice()).where("x.TYPE_ID = ?", filter.type())
				.where("x.DEPARTMENT_ID = ?", filter.department()).where("x.ASSIGNED_USER_ID = ?", filter.user())
				.where("x.STATUS_DUE_DATE >= ?", filter.dueFrom()).where("x.STATUS_DUE_DATE < ?", filter.dueBefore())
				.where(INVOICE, "CLIENT_ID", filter.client()).where(INVOICE, "SESSION_ID", filter.session());
		return filter.openOnly() ? selection.where(OPEN) : selection;
	}
}
