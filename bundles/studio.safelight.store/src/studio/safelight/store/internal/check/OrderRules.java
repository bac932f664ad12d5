package studio.safelight.store.internal.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;
import studio.safelight.store.internal.Messages;

/** The rules of the trade about orders that are sums or counts over several records: no constraint of the database can hold them. */
final class OrderRules {

	private static final BigDecimal QUANTITY_STEP = new BigDecimal("0.001");
	private static final String LIVE = "o.remakeOfId is null and s.kind <> 'Cancelled'";
	private static final String TOO_MANY_OF_LINE = """
			select i.number, l.position, l.description, l.quantity, sum(d.quantity)
			from OrderDetail d join d.order o join o.status s join d.invoiceLine l join l.invoice i
			where d.componentId is null and %s
			group by l.id, i.number, l.position, l.description, l.quantity having sum(d.quantity) > l.quantity
			""".formatted(LIVE);
	/** What is needed is rounded up to the decimal places of a quantity, which is all that an order has: too much is one step more. */
	private static final String TOO_MANY_OF_COMPONENT = """
			select i.number, l.position, x.description, l.quantity * c.quantity, sum(d.quantity)
			from OrderDetail d join d.order o join o.status s join d.component c join c.item x join c.line l join l.invoice i
			where %s
			group by c.id, i.number, l.position, x.description, l.quantity, c.quantity
			having sum(d.quantity) >= l.quantity * c.quantity + :step
			""".formatted(LIVE);
	private static final String OTHER_INVOICE = """
			select o.id, o.number from OrderDetail d join d.order o
			where d.invoiceLineRootId is not null and d.invoiceLineRootId <> o.invoiceId
			""";
	private static final String STATUS_OF_OTHER_TYPE = "select o.id, o.number from ProductionOrder o where o.statusRootId <> o.typeId";
	private static final String WITHOUT_STEPS = """
			select o.id, o.number from ProductionOrder o where not exists (select p.id from OrderStep p where p.productionOrderId = o.id)
			""";
	private static final String STATUSES = """
			select t.id, t.name, s.kind from OrderType t left join t.statuses s on s.inactive = false order by t.sortOrder, t.id
			""";

	private final EntityManager em;
	private final List<String> problems = new ArrayList<>();

	OrderRules(EntityManager em) {
		this.em = em;
	}

	List<String> problems() {
		tooMany(rows(TOO_MANY_OF_LINE));
		tooMany(em.createQuery(TOO_MANY_OF_COMPONENT, Object[].class).setParameter("step", QUANTITY_STEP).getResultList());
		orders(OTHER_INVOICE, "check.otherInvoice");
		orders(STATUS_OF_OTHER_TYPE, "check.otherType");
		orders(WITHOUT_STEPS, "check.noSteps");
		cycles();
		return problems;
	}

	private List<Object[]> rows(String jpql) {
		return em.createQuery(jpql, Object[].class).getResultList();
	}

	private void tooMany(List<Object[]> rows) {
		for (Object[] r : rows) {
			problems.add(Messages.format("check.tooMany", r[0], (Integer) r[1] + 1, r[2], plain(r[3]), plain(r[4])));
		}
	}

	private static String plain(Object quantity) {
		BigDecimal number = ((BigDecimal) quantity).setScale(QUANTITY_STEP.scale(), RoundingMode.CEILING);
		return number.stripTrailingZeros().toPlainString();
	}

	private void orders(String jpql, String key) {
		for (Object[] r : rows(jpql)) {
			problems.add(Messages.format(key, r[1] == null ? Messages.format("check.key", r[0]) : r[1]));
		}
	}

	private void cycles() {
		record Cycle(Object id, String name, List<Object> kinds) {
		}
		List<Cycle> cycles = new ArrayList<>();
		for (Object[] r : rows(STATUSES)) {
			if (cycles.isEmpty() || !cycles.getLast().id().equals(r[0])) {
				cycles.add(new Cycle(r[0], (String) r[1], new ArrayList<>()));
			}
			cycles.getLast().kinds().add(r[2]);
		}
		for (Cycle c : cycles) {
			long initial = c.kinds().stream().filter("Initial"::equals).count();
			if (initial != 1) {
				problems.add(Messages.format(initial == 0 ? "check.noInitial" : "check.manyInitial", c.name()));
			}
			if (!c.kinds().contains("Final")) {
				problems.add(Messages.format("check.noFinal", c.name()));
			}
		}
	}
}
