package studio.safelight.ui.production.internal.neworders;

import java.util.List;

/**
 * What would be ordered from one vendor: a new order, or more of one that is still open.
 *
 * @param lines all lines of that vendor, those that the user doesn't want included; empty where the details are made by hand
 * @param open  the orders that the lines could be added to
 * @param into  the one that they are added to, or null for a new order
 */
public record VendorOrder(long vendorId, String vendor, List<PreviewLine> lines, List<OpenOrder> open, OpenOrder into) {

	public VendorOrder {
		lines = List.copyOf(lines);
		open = List.copyOf(open);
	}

	/** @return how many of the lines are ordered */
	public int ordered() {
		return (int) lines.stream().filter(PreviewLine::isOrdered).count();
	}
}
