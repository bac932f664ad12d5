package studio.safelight.production.proposal;

import java.util.Collection;
import java.util.List;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.production.OrderedQuantity;

/** Guards what is ordered of an invoice: a line can't be reduced below it. */
public final class OrderedLines {

	private OrderedLines() {
	}

	/**
	 * A line that has less than what is ordered of it.
	 *
	 * @param line null where the line was deleted
	 * @param text for the user: which line, how much is ordered by which order, and what to do
	 */
	public record Problem(InvoiceLine line, String text) {
	}

	/**
	 * @param ordered what live orders hold of the invoice, as {@link studio.safelight.production.ProductionOrders#ordered(long)} has it
	 * @return a problem for each line, as the invoice is now, that is below what is ordered of it or is gone; empty when all is well
	 */
	public static List<Problem> check(Invoice invoice, Collection<OrderedQuantity> ordered) {
		throw new UnsupportedOperationException();
	}
}
