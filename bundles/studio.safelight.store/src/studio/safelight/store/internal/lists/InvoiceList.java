package studio.safelight.store.internal.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import studio.safelight.model.InvoiceType;
import studio.safelight.model.SafelightPackage;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.InvoiceRow;
import studio.safelight.store.lists.Page;

/** The invoices, the newest first. A page takes two queries for its rows, and a few more for their totals. */
final class InvoiceList {

	private static final List<String> JOINS = List.of("join i.client c");
	private static final String ORDERS = "(select count(o.id) from ProductionOrder o where o.invoiceId = i.id)";
	private static final String STATUS = "(select x.%s from InvoiceStatus x where x.id = i.statusId)";
	private static final String SESSION = "(select s.%s from Session s where s.id = i.sessionId)";
	private static final String SELECT = String.join(", ", "i.number", "i.type", "c.name", SESSION.formatted("number"),
			SESSION.formatted("name"),
			"i.invoiceDate", "i.deliveryDate", STATUS.formatted("name"), "i.statusDueDate", "i.discount", ORDERS);
	/** For ordering: the total before it is rounded, with the discount of the whole invoice taken off after tax. */
	private static final String TOTAL = """
			((select coalesce(sum(l.quantity * l.unitPrice - coalesce(l.discount, 0)), 0) from InvoiceLine l where l.invoiceId = i.id) \
			+ (select coalesce(sum((t.quantity * t.unitPrice - coalesce(t.discount, 0)) * r.percent / 100), 0) \
			from InvoiceLine t join t.taxRate r where t.invoiceId = i.id) - coalesce(i.discount, 0))""";
	private static final Map<String, String> COLUMNS = Map.ofEntries(Map.entry("id", "i.id"),
			Map.entry("number", "length(i.numberKey); i.numberKey"), Map.entry("type", "i.type"), Map.entry("client", "c.nameKey"),
			Map.entry("session", SESSION.formatted("numberKey") + ";" + SESSION.formatted("name")), Map.entry("date", "i.invoiceDate"),
			Map.entry("deliveryDate", "i.deliveryDate"), Map.entry("status", STATUS.formatted("nameKey")),
			Map.entry("statusDueDate", "i.statusDueDate"), Map.entry("total", TOTAL), Map.entry("orders", ORDERS));

	private final EntityManager em;

	InvoiceList(EntityManager em) {
		this.em = em;
	}

	List<InvoiceRow> page(InvoiceFilter filter, Page page) {
		List<Object[]> rows = query(filter).page(em, SELECT, page, "i.invoiceDate desc; i.id desc");
		Map<Long, BigDecimal> totals = new PageTotals(em)
				.of(rows.stream().collect(Collectors.toMap(r -> (Long) r[0], r -> r[10] == null ? BigDecimal.ZERO : (BigDecimal) r[10])));
		return rows.stream().map(r -> row(r, totals.get((Long) r[0]))).toList();
	}

	private static InvoiceRow row(Object[] r, BigDecimal total) {
		InvoiceType type = (InvoiceType) SafelightPackage.Literals.INVOICE_TYPE.getEEnumLiteral((String) r[2]).getInstance();
		String session = Stream.of((String) r[4], (String) r[5]).filter(Objects::nonNull).collect(Collectors.joining(" "));
		return new InvoiceRow((Long) r[0], (String) r[1], type, (String) r[3], session.isEmpty() ? null : session, (LocalDate) r[6],
				(LocalDate) r[7], (String) r[8], (LocalDate) r[9], total,
				((Number) r[11]).intValue());
	}

	int count(InvoiceFilter filter, int limit) {
		return query(filter).count(em, limit);
	}

	private static ListQuery query(InvoiceFilter filter) {
		ListQuery query = new ListQuery("Invoice i", JOINS, COLUMNS)
				.whereWords(filter.words(), new ListQuery.Words("Invoice", "i.id"), new ListQuery.Words("Client", "i.clientId"),
						new ListQuery.Words("Session", "i.sessionId"))
				.where("i.statusId = :?", filter.status()).where("i.clientId = :?", filter.client())
				.where("i.sessionId = :?", filter.session()).where("i.type = :?", filter.type() == null ? null : filter.type().getName());
		return filter.withoutArchived() ? query.where("i.archived = false") : query;
	}
}
