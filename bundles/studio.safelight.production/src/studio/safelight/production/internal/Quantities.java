package studio.safelight.production.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Collectors;

import studio.safelight.model.PriceListItem;
import studio.safelight.production.OrderedQuantity;

/** Counting with quantities, and saying so. */
public final class Quantities {

	/** How many decimal places a quantity has room for. */
	public static final int SCALE = 3;

	private Quantities() {
	}

	/** @return the same number without superfluous zeros, and never with an exponent: 10, not 1E+1 */
	public static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}

	/** @return how many of the vendor's units make one of the studio's; 1 for a line in free text */
	public static BigDecimal multiplier(PriceListItem item) {
		return item == null || item.getVendorMultiplier() == null ? BigDecimal.ONE : item.getVendorMultiplier();
	}

	/** @return the quantity in the units of the vendor: quantity × multiplier, rounded up to a whole number */
	public static BigDecimal vendorQuantity(BigDecimal quantity, BigDecimal multiplier) {
		return quantity.multiply(multiplier).setScale(0, RoundingMode.CEILING);
	}

	/** @return how the vendor's quantity came about, in words; null where it is the quantity itself */
	public static String conversion(BigDecimal quantity, BigDecimal multiplier) {
		BigDecimal exact = quantity.multiply(multiplier);
		BigDecimal whole = vendorQuantity(quantity, multiplier);
		if (whole.compareTo(quantity) == 0) {
			return null;
		}
		if (multiplier.compareTo(BigDecimal.ONE) == 0) {
			return Messages.text("quantity.rounded", quantity, whole);
		}
		boolean rounded = whole.compareTo(exact) != 0;
		return Messages.text(rounded ? "quantity.multipliedAndRounded" : "quantity.multiplied", quantity, multiplier, plain(exact), whole);
	}

	/** @return which orders hold how much, such as <em>2 by order 1042, 1 by an order without a number</em> */
	public static String byOrders(Collection<OrderedQuantity> ordered) {
		return ordered.stream()
				.map(each -> each.orderNumber() == null ? Messages.text("ordered.byId", plain(each.quantity()), String.valueOf(each.orderId()))
						: Messages.text("ordered.byNumber", plain(each.quantity()), each.orderNumber()))
				.collect(Collectors.joining(", "));
	}
}
