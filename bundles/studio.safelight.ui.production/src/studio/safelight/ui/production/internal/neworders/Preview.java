package studio.safelight.ui.production.internal.neworders;

import java.util.List;

import studio.safelight.store.lists.Choice;

/**
 * What would be ordered of an invoice, read at one moment.
 *
 * @param vendors    that can be assigned
 * @param needed     the keys of the vendors that orders would be made for, in the order of their first appearance on the invoice
 * @param lines      all of the invoice, in its order
 * @param openOrders of the invoice, that lines can be added to
 */
public record Preview(List<Choice> vendors, List<Long> needed, List<ProposedLine> lines, List<OpenOrder> openOrders) {

	/** Nothing read yet. */
	public static final Preview EMPTY = new Preview(List.of(), List.of(), List.of(), List.of());

	public Preview {
		vendors = List.copyOf(vendors);
		needed = List.copyOf(needed);
		lines = List.copyOf(lines);
		openOrders = List.copyOf(openOrders);
	}
}
