package studio.safelight.ui.production.internal.neworders;

/**
 * An order of the invoice that was not sent yet, so that lines can be added to it.
 *
 * @param number null where it has none
 */
public record OpenOrder(long id, String number, long vendorId) {
}
