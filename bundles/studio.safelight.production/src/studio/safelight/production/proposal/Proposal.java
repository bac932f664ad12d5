package studio.safelight.production.proposal;

import java.util.List;

/**
 * Which production orders an invoice needs, and what of it is not ordered, with the reason: each line, and each component of a package, is
 * in one of the two.
 *
 * @param orders     one for each vendor, in the order of the vendors' first appearance on the invoice
 * @param notOrdered in the order of the invoice's lines
 */
public record Proposal(List<ProposedOrder> orders, List<NotOrdered> notOrdered) {

	public Proposal {
		orders = List.copyOf(orders);
		notOrdered = List.copyOf(notOrdered);
	}
}
