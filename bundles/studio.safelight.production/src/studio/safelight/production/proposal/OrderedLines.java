package studio.safelight.production.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.labels.Names;
import studio.safelight.production.OrderedQuantity;
import studio.safelight.production.internal.Messages;
import studio.safelight.production.internal.Quantities;

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
	 * @return a problem for each pair of line and component, as the invoice is now, that is below what is ordered of it or is gone; empty when
	 *         all is well
	 */
	public static List<Problem> check(Invoice invoice, Collection<OrderedQuantity> ordered) {
		List<Problem> problems = new ArrayList<>();
		Set<OrderedQuantity> gone = new HashSet<>(ordered);
		for (Orderable pair : Orderable.of(invoice, ordered)) {
			gone.removeAll(pair.ordered());
			BigDecimal held = pair.orderedQuantity();
			if (held.signum() > 0 && pair.needed().compareTo(held) < 0) {
				problems.add(new Problem(pair.line(), Messages.text("lines.below", Names.describe(pair.line()), pair.description(),
						pair.needed(), held, Quantities.byOrders(pair.ordered()))));
			}
		}
		for (OrderedQuantity each : ordered) {
			if (gone.contains(each) && each.quantity().signum() > 0) {
				problems.add(new Problem(lineOf(invoice, each), Messages.text("lines.gone", Names.describe(invoice),
						Quantities.byOrders(List.of(each)))));
			}
		}
		return problems;
	}

	/** The line may be there still, with another item in it. */
	private static InvoiceLine lineOf(Invoice invoice, OrderedQuantity ordered) {
		return invoice.getLines().stream().filter(line -> line.getId() == ordered.invoiceLineId()).findFirst().orElse(null);
	}
}
