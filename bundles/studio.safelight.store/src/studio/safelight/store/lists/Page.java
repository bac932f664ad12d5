package studio.safelight.store.lists;

/**
 * Which part of a list is wanted, and in which order.
 *
 * @param offset     how many rows are left out before it, 0 or more
 * @param size       how many rows it has at most
 * @param column     the name of the component of the row's record that the rows are ordered by; null for the list's own order
 * @param descending whether the order is turned round
 */
public record Page(int offset, int size, String column, boolean descending) {

	/** The first rows in the list's own order. */
	public static Page first(int size) {
		return new Page(0, size, null, false);
	}
}
