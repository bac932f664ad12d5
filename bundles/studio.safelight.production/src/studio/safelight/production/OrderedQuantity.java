package studio.safelight.production;

import java.math.BigDecimal;

/**
 * What one order holds of a pair of invoice line and component.
 *
 * @param invoiceLineId the key of the line
 * @param componentId   the key of the component of a package, or null where the item itself is ordered
 * @param quantity      in the units of the invoice
 * @param orderId       the key of the order
 * @param orderNumber   the number of the order, or null
 */
public record OrderedQuantity(long invoiceLineId, Long componentId, BigDecimal quantity, long orderId, String orderNumber) {
}
