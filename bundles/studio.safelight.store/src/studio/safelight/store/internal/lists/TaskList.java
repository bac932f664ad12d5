package studio.safelight.store.internal.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import studio.safelight.store.lists.Page;
import studio.safelight.store.lists.TaskFilter;
import studio.safelight.store.lists.TaskRow;

/** The tasks, those that are due first before the others. */
final class TaskList {

	private static final String USER = "(select u.%s from User u where u.id = t.assignedUserId)";
	private static final String DEPARTMENT = "(select d.%s from Department d where d.id = t.departmentId)";
	private static final String PRIORITY = "(select p.%s from PriorityCode p where p.id = t.priorityId)";
	private static final String ORDER = "(select o.%s from ProductionOrder o where o.id = t.orderId)";
	private static final String INVOICE = "(select i.%s from Invoice i where i.id = t.invoiceId)";
	private static final String CLIENT = "(select c.%s from Client c where c.id = t.clientId)";
	private static final String SELECT = String.join(", ", "t.subject", "t.dueDate", "t.doneOn", USER.formatted("name"),
			DEPARTMENT.formatted("name"), PRIORITY.formatted("name"), "t.orderId", ORDER.formatted("number"), "t.invoiceId",
			INVOICE.formatted("number"), "t.clientId", CLIENT.formatted("name"));
	private static final Map<String, String> COLUMNS = Map.ofEntries(Map.entry("id", "t.id"), Map.entry("subject", "upper(t.subject)"),
			Map.entry("dueDate", "t.dueDate"), Map.entry("doneOn", "t.doneOn"), Map.entry("user", USER.formatted("nameKey")),
			Map.entry("department", DEPARTMENT.formatted("nameKey")),
			Map.entry("priority", PRIORITY.formatted("sortOrder") + ";" + PRIORITY.formatted("nameKey")), Map.entry("orderId", "t.orderId"),
			Map.entry("order", ORDER.formatted("numberKey")), Map.entry("invoiceId", "t.invoiceId"),
			Map.entry("invoice", INVOICE.formatted("numberKey")), Map.entry("clientId", "t.clientId"),
			Map.entry("client", CLIENT.formatted("nameKey")));

	private final EntityManager em;

	TaskList(EntityManager em) {
		this.em = em;
	}

	List<TaskRow> page(TaskFilter filter, Page page) {
		return query(filter).page(em, SELECT, page, "t.dueDate").stream()
				.map(r -> new TaskRow((Long) r[0], (String) r[1], (LocalDate) r[2], (LocalDate) r[3], (String) r[4], (String) r[5],
						(String) r[6], (Long) r[7], (String) r[8], (Long) r[9], (String) r[10], (Long) r[11], (String) r[12]))
				.toList();
	}

	int count(TaskFilter filter, int limit) {
		return query(filter).count(em, limit);
	}

	private static ListQuery query(TaskFilter filter) {
		ListQuery query = new ListQuery("Task t", List.of(), COLUMNS)
				.whereWords(filter.words(), new ListQuery.Words("Task", "t.id"), new ListQuery.Words("ProductionOrder", "t.orderId"),
						new ListQuery.Words("Invoice", "t.invoiceId"), new ListQuery.Words("Client", "t.clientId"),
						new ListQuery.Words("Session", "t.sessionId"))
				.where("t.assignedUserId = :?", filter.user()).where("t.departmentId = :?", filter.department())
				.where("t.orderId = :?", filter.order()).where("t.invoiceId = :?", filter.invoice())
				.where("t.clientId = :?", filter.client()).where("t.sessionId = :?", filter.session())
				.where("t.dueDate >= :?", filter.dueFrom()).where("t.dueDate < :?", filter.dueBefore());
		return filter.openOnly() ? query.where("t.doneOn is null") : query;
	}
}
