package studio.safelight.store.internal.lists;

import java.sql.ResultSet;
import java.sql.SQLException;

import studio.safelight.store.internal.lists.Selection.Place;
import studio.safelight.store.lists.TaskFilter;
import studio.safelight.store.lists.TaskRow;

/** The tasks, those that are due first before the others. */
final class TaskList {

	private static final Path USER = Path.toOptional("ASSIGNED_USER_ID", "STUDIO_USER");
	private static final Path DEPARTMENT = Path.toOptional("DEPARTMENT_ID", "DEPARTMENT");
	private static final Path PRIORITY = Path.toOptional("PRIORITY_ID", "PRIORITY_CODE");
	private static final Path ORDER = Path.toOptional("ORDER_ID", "PRODUCTION_ORDER");
	private static final Path INVOICE = Path.toOptional("INVOICE_ID", "INVOICE");
	private static final Path CLIENT = Path.toOptional("CLIENT_ID", "CLIENT");
	private static final Path SESSION = Path.toOptional("SESSION_ID", "SHOOT");

	static final Listing<TaskRow> LISTING = new Listing<>("TASK", Order.by(SortKey.of("DUE_DATE")), TaskList::row, "x.SUBJECT", "x.DUE_DATE",
			"x.DONE_ON", Listing.of("STUDIO_USER", "NAME", "ASSIGNED_USER_ID"), Listing.of("DEPARTMENT", "NAME", "DEPARTMENT_ID"),
			Listing.of("PRIORITY_CODE", "NAME", "PRIORITY_ID"), "x.ORDER_ID", Listing.of("PRODUCTION_ORDER", "NUMBER", "ORDER_ID"),
			"x.INVOICE_ID", Listing.of("INVOICE", "NUMBER", "INVOICE_ID"), "x.CLIENT_ID", Listing.of("CLIENT", "NAME", "CLIENT_ID"))
			.column("subject", SortKey.expression(Path.SELF, "upper({}.SUBJECT)")).column("dueDate", SortKey.of("DUE_DATE"))
			.column("doneOn", SortKey.of("DONE_ON")).column("user", SortKey.of(USER, "NAME_KEY"))
			.column("department", SortKey.of(DEPARTMENT, "NAME_KEY"))
			.column("priority", SortKey.of(PRIORITY, "SORT_ORDER"), SortKey.of(PRIORITY, "NAME_KEY")).column("orderId", SortKey.of("ORDER_ID"))
			.column("order", SortKey.number(ORDER)).column("invoiceId", SortKey.of("INVOICE_ID")).column("invoice", SortKey.number(INVOICE))
			.column("clientId", SortKey.of("CLIENT_ID")).column("client", SortKey.of(CLIENT, "NAME_KEY"));

	private TaskList() {
	}

	private static TaskRow row(ResultSet r) throws SQLException {
		return new TaskRow(r.getLong(1), r.getString(2), Values.day(r, 3), Values.day(r, 4), r.getString(5), r.getString(6), r.getString(7),
				Values.key(r, 8), r.getString(9), Values.key(r, 10), r.getString(11), Values.key(r, 12), r.getString(13));
	}

	static Selection selection(TaskFilter filter) {
		Selection selection = LISTING.select()
				.whereWords(filter.words(), new Place("Task", Path.SELF), new Place("ProductionOrder", ORDER), new Place("Invoice", INVOICE),
						new Place("Client", CLIENT), new Place("Session", SESSION))
				.where("x.ASSIGNED_USER_ID = ?", filter.user()).where("x.DEPARTMENT_ID = ?", filter.department())
				.where("x.ORDER_ID = ?", filter.order()).where("x.INVOICE_ID = ?", filter.invoice()).where("x.CLIENT_ID = ?", filter.client())
				.where("x.SESSION_ID = ?", filter.session()).where("x.DUE_DATE >= ?", filter.dueFrom())
				.where("x.DUE_DATE < ?", filter.dueBefore());
		return filter.openOnly() ? selection.where("x.DONE_ON is null") : selection;
	}
}
