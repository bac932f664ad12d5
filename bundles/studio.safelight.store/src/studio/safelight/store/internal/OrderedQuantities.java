package studio.safelight.store.internal;

import java.math.BigDecimal;
import java.util.List;

import jakarta.persistence.EntityManager;
import studio.safelight.model.StatusKind;
import studio.safelight.production.OrderedQuantity;

/** What the live orders of an invoice hold: those that are neither cancelled nor a remake. */
final class OrderedQuantities {

	private static final String QUERY = """
			select d.invoiceLineId, d.componentId, d.quantity, o.id, o.number
			from OrderDetail d join d.order o join o.status s
			where d.invoiceLineRootId = :invoice and o.remakeOfId is null and s.kind <> :cancelled
			order by o.id, d.position
			""";

	private OrderedQuantities() {
	}

	static List<OrderedQuantity> of(EntityManager em, long invoiceId) {
		return em.createQuery(QUERY, Object[].class).setParameter("invoice", invoiceId)
				.setParameter("cancelled", StatusKind.CANCELLED.getName()).getResultList().stream()
				.map(r -> new OrderedQuantity((Long) r[0], (Long) r[1], (BigDecimal) r[2], (Long) r[3], (String) r[4])).toList();
	}
}
