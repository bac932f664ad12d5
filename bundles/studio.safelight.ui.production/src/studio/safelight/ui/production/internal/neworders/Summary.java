package studio.safelight.ui.production.internal.neworders;

import java.text.MessageFormat;
import java.util.stream.Collectors;

import studio.safelight.production.ProductionOrders.Details;

/** What would be made, in two sentences. */
final class Summary {

	private Summary() {
	}

	/** @return who gets an order, and how many lines need somebody's attention */
	static String of(NewOrdersModel model) {
		long warnings = model.notOrdered().stream().filter(line -> line.proposed().isWarning()).count();
		String vendors = model.orders().stream().map(VendorOrder::vendor).collect(Collectors.joining(", "));
		String text;
		if (model.newOrders() + model.extendedOrders() == 0) {
			text = nothing(model, warnings);
		} else {
			text = MessageFormat.format(Messages.Summary_orders, Counts.footer(model), vendors);
		}
		return warnings == 0 || model.details() == Details.MANUAL ? text : text + "\n" + MessageFormat.format(Messages.Summary_warnings, warnings);
	}

	/** Why there is nothing: the one reason of all lines, or that the preview tells each. */
	private static String nothing(NewOrdersModel model, long warnings) {
		var reasons = model.notOrdered().stream().map(line -> line.proposed().reasonText()).distinct().toList();
		if (reasons.isEmpty()) {
			return Messages.Summary_noLines;
		}
		return reasons.size() == 1 && warnings == 0 ? Messages.Summary_nothing + " " + reasons.get(0) : Messages.Summary_nothingSee;
	}
}
