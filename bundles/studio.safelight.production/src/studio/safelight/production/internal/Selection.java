package studio.safelight.production.internal;

import java.util.List;

import studio.safelight.production.proposal.Proposal;

/**
 * What is about to be ordered.
 *
 * @param groups   one for each order, in the vendors' order of first appearance on the invoice
 * @param proposal the same, with what is not ordered
 * @param remarks  what the user should know of it
 */
record Selection(List<Group> groups, Proposal proposal, List<String> remarks) {

	/** Takes a proposal as it is. */
	static Selection of(Proposal proposal) {
		List<Group> groups = proposal.orders().stream().map(order -> new Group(order.vendor(), null, order.details())).toList();
		return new Selection(groups, proposal, List.of());
	}
}
