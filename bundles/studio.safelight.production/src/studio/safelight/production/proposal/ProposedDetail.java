package studio.safelight.production.proposal;

import java.math.BigDecimal;

import studio.safelight.model.InvoiceLine;
import studio.safelight.model.LineComponent;
import studio.safelight.model.PriceListItem;

/**
 * A line of an order that would be made.
 *
 * @param component      of a package, or null where the item of the line itself is ordered
 * @param item           what is ordered; null for a line in free text
 * @param description    the vendor's where there is one, else the item's
 * @param quantity       in the units of the invoice, more than 0
 * @param vendorQuantity in the units of the vendor, a whole number
 * @param remark         how the vendor's quantity came about where it is not the quantity itself; else null
 */
public record ProposedDetail(InvoiceLine line, LineComponent component, PriceListItem item, String description, BigDecimal quantity,
		BigDecimal vendorQuantity, String remark) {
}
