package studio.safelight.ui.production.internal.neworders;

/**
 * What is ordered of an invoice: a line, or a component of it.
 *
 * @param lineId      the key of the line
 * @param componentId the key of the component of a package, or null where the item of the line itself is ordered
 */
public record LineKey(long lineId, Long componentId) {
}
