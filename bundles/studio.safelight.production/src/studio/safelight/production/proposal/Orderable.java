package studio.safelight.production.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.LineComponent;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.Vendor;
import studio.safelight.production.OrderedQuantity;
import studio.safelight.production.internal.Quantities;

/**
 * A pair of invoice line and component, which is what is ordered, as it stands: who makes it, how much is needed, what orders hold already.
 *
 * @param component null where the item of the line itself is ordered
 * @param item      null for a line in free text
 * @param vendor    the line's override, else the item's preferred vendor; null where there is neither
 * @param needed    the line's quantity × the component's
 * @param ordered   what live orders hold of it
 */
public record Orderable(InvoiceLine line, LineComponent component, PriceListItem item, Vendor vendor, BigDecimal needed,
		List<OrderedQuantity> ordered) {

	public Orderable {
		ordered = List.copyOf(ordered);
	}

	/**
	 * @param ordered what live orders hold of the invoice
	 * @return all pairs of the invoice, in the order of its lines
	 */
	public static List<Orderable> of(Invoice invoice, Collection<OrderedQuantity> ordered) {
		List<Orderable> pairs = new ArrayList<>();
		for (InvoiceLine line : invoice.getLines()) {
			if (line.getComponents().isEmpty()) {
				pairs.add(of(line, null, ordered));
			}
			for (LineComponent component : line.getComponents()) {
				pairs.add(of(line, component, ordered));
			}
		}
		return pairs;
	}

	private static Orderable of(InvoiceLine line, LineComponent component, Collection<OrderedQuantity> ordered) {
		PriceListItem item = component == null ? line.getItem() : component.getItem();
		Vendor preferred = item == null ? null : item.getPreferredVendor();
		Vendor vendor = line.getVendorOverride() != null ? line.getVendorOverride() : preferred;
		BigDecimal needed = orZero(line.getQuantity());
		if (component != null) {
			// the database keeps three decimal places; less than what is needed is never ordered
			needed = needed.multiply(orZero(component.getQuantity())).setScale(Quantities.SCALE, RoundingMode.CEILING);
		}
		List<OrderedQuantity> own = ordered.stream().filter(each -> isOf(each, line, component)).toList();
		return new Orderable(line, component, item, vendor, Quantities.plain(needed), own);
	}

	private static boolean isOf(OrderedQuantity ordered, InvoiceLine line, LineComponent component) {
		Long componentId = component == null ? null : component.getId();
		return ordered.invoiceLineId() == line.getId() && Objects.equals(ordered.componentId(), componentId);
	}

	private static BigDecimal orZero(BigDecimal quantity) {
		return quantity == null ? BigDecimal.ZERO : quantity;
	}

	/** @return how much live orders hold of it */
	public BigDecimal orderedQuantity() {
		return Quantities.plain(ordered.stream().map(OrderedQuantity::quantity).reduce(BigDecimal.ZERO, BigDecimal::add));
	}

	/** @return how much is still to be ordered: needed less ordered, never less than 0 */
	public BigDecimal available() {
		return Quantities.plain(needed.subtract(orderedQuantity()).max(BigDecimal.ZERO));
	}

	/** @return the vendor's description where there is one, else that of the item, else that of the line */
	public String description() {
		if (item == null) {
			return line.getDescription();
		}
		if (item.getVendorDescription() != null && !item.getVendorDescription().isBlank()) {
			return item.getVendorDescription();
		}
		boolean renamed = component == null && line.getDescription() != null && !line.getDescription().isBlank();
		return renamed ? line.getDescription() : item.getDescription();
	}
}
