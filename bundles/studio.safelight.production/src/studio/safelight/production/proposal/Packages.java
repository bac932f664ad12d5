package studio.safelight.production.proposal;

import java.util.List;

import studio.safelight.model.InvoiceLine;
import studio.safelight.model.LineComponent;
import studio.safelight.model.PriceListItem;
import studio.safelight.production.RuleException;

/** Packages of the price list, on their way into an invoice. */
public final class Packages {

	private Packages() {
	}

	/**
	 * Enters an item on a line: description, price and tax rate of the item, and of a package its components. What the line had of another item
	 * before is replaced; its quantity, image and vendor override stay.
	 *
	 * @throws RuleException if the package contains itself; nothing was changed
	 */
	public static void enter(InvoiceLine line, PriceListItem item) throws RuleException {
		throw new UnsupportedOperationException();
	}

	/**
	 * @return new components for a line with the item, packages inside packages expanded, the same item in two places taken together, in the
	 *         order of the package; empty for an item that is no package
	 * @throws RuleException if the package contains itself, directly or through others, naming the way
	 */
	public static List<LineComponent> components(PriceListItem item) throws RuleException {
		throw new UnsupportedOperationException();
	}
}
