package studio.safelight.store.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.production.proposal.OrderedLines;
import studio.safelight.store.StoreException;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.internal.rows.Change;

/**
 * Keeps the lines of invoices from being reduced below what is ordered of them. The rows of the invoices are locked by then, as they are
 * while orders are made of them: so nobody orders what is taken away at the same moment.
 */
final class ReducedLines {

	private final Set<Long> reduced = new HashSet<>();

	/** @param changes all that the transaction changed */
	ReducedLines(Collection<Change> changes) {
		for (Change change : changes) {
			boolean quantity = "quantity".equals(change.feature())
					&& (change.type() == Literals.INVOICE_LINE || change.type() == Literals.LINE_COMPONENT);
			if (quantity && change.before() instanceof BigDecimal before && change.after() instanceof BigDecimal after
					&& after.compareTo(before) < 0) {
				reduced.add(change.id());
			}
		}
	}

	/** @throws StoreException naming each line that has less than what is ordered of it */
	void check(Collection<StudioResource> saved, EntityManager em) throws StoreException {
		if (reduced.isEmpty()) {
			return;
		}
		for (StudioResource r : saved) {
			if (r.root() instanceof Invoice invoice) {
				check(invoice, em);
			}
		}
	}

	private void check(Invoice invoice, EntityManager em) throws StoreException {
		if (invoice.getLines().stream().noneMatch(this::isReduced)) {
			return;
		}
		List<String> problems = OrderedLines.check(invoice, OrderedQuantities.of(em, invoice.getId())).stream()
				.filter(problem -> problem.line() != null && isReduced(problem.line())).map(OrderedLines.Problem::text).toList();
		if (!problems.isEmpty()) {
			throw new StoreException(Reason.INVALID, String.join("\n", problems), null);
		}
	}

	private boolean isReduced(InvoiceLine line) {
		return reduced.contains(line.getId()) || line.getComponents().stream().anyMatch(each -> reduced.contains(each.getId()));
	}
}
