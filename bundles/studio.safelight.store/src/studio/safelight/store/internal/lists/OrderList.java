package studio.safelight.store.internal.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.StatusKind;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;

/** The production orders, those that are due first before the others. */
final class OrderList {

	private static final List<String> JOINS = List.of("join o.invoice i", "join i.client c", "join o.vendor v", "join o.type t",
			"join o.status st");
	private static final String DEPARTMENT = "(select d.%s from Department d where d.id = o.departmentId)";
	private static final String USER = "(select u.%s from User u where u.id = o.assignedUserId)";
	private static final String PRIORITY = "(select p.%s from PriorityCode p where p.id = o.priorityId)";
	private static final String SELECT = String.join(", ", "o.number", "i.number", "i.id", "c.name", "v.name", "t.name", "o.orderDate",
			"st.name", "st.kind",
			"o.statusDueDate", DEPARTMENT.formatted("name"), USER.formatted("name"), PRIORITY.formatted("name"));
	private static final Map<String, String> COLUMNS = Map.ofEntries(Map.entry("id", "o.id"),
			Map.entry("number", "length(o.numberKey); o.numberKey"), Map.entry("invoice", "length(i.numberKey); i.numberKey"),
			Map.entry("invoiceId", "o.invoiceId"), Map.entry("client", "c.nameKey"), Map.entry("vendor", "v.nameKey"),
			Map.entry("type", "t.nameKey"), Map.entry("orderDate", "o.orderDate"), Map.entry("status", "st.name"),
			Map.entry("statusKind", "st.kind"), Map.entry("due", "o.statusDueDate"),
			Map.entry("department", DEPARTMENT.formatted("nameKey")),
			Map.entry("user", USER.formatted("nameKey")),
			Map.entry("priority", PRIORITY.formatted("sortOrder") + ";" + PRIORITY.formatted("nameKey")));

	private final EntityManager em;

	OrderList(EntityManager em) {
		this.em = em;
	}

	List<OrderRow> page(OrderFilter filter, Page page) {
		return query(filter).page(em, SELECT, page, "o.statusDueDate").stream().map(OrderList::row).toList();
	}

	private static OrderRow row(Object[] r) {
		StatusKind kind = (StatusKind) SafelightPackage.Literals.STATUS_KIND.getEEnumLiteral((String) r[9]).getInstance();
		return new OrderRow((Long) r[0], (String) r[1], (String) r[2], (Long) r[3], (String) r[4], (String) r[5], (String) r[6],
				(LocalDate) r[7], (String) r[8], kind, (LocalDate) r[10],
				(String) r[11], (String) r[12], (String) r[13]);
	}

	int count(OrderFilter filter, int limit) {
		return query(filter).count(em, limit);
	}

	private static ListQuery query(OrderFilter filter) {
		ListQuery query = new ListQuery("ProductionOrder o", JOINS, COLUMNS)
				.whereWords(filter.words(), new ListQuery.Words("ProductionOrder", "o.id"), new ListQuery.Words("Invoice", "o.invoiceId"),
						new ListQuery.Words("Client", "i.clientId"),
						new ListQuery.Words("Vendor", "o.vendorId"))
				.where("upper(st.name) = upper(:?)", filter.status() == null ? null : filter.status().strip())
				.where("o.vendorId = :?", filter.vendor()).where("o.invoiceId = :?", filter.invoice())
				.where("o.departmentId = :?", filter.department()).where("o.assignedUserId = :?", filter.user())
				.where("i.clientId = :?", filter.client()).where("i.sessionId = :?", filter.session()).where("o.typeId = :?", filter.type())
				.where("o.statusDueDate >= :?", filter.dueFrom()).where("o.statusDueDate < :?", filter.dueBefore());
		return filter.openOnly()
				? query.where("st.kind not in ('%s', '%s')".formatted(StatusKind.FINAL.getName(), StatusKind.CANCELLED.getName()))
				: query;
	}
}
