package studio.safelight.store.lists;

import java.time.LocalDate;

/**
 * Which production orders are wanted; null stands for any.
 *
 * @param words      the beginnings of words of number, invoice number, client or vendor, all of which must be found; blank stands for any
 * @param status     the name of a status, in whatever type
 * @param vendor     the key of a vendor
 * @param invoice    the key of an invoice
 * @param department the key of a department
 * @param user       the key of the assigned user
 * @param dueBefore  only those whose status is due before that day
 * @param openOnly   leaves out those that are final or cancelled
 */
public record OrderFilter(String words, String status, Long vendor, Long invoice, Long department, Long user,
		LocalDate dueBefore, boolean openOnly) {

	public static final OrderFilter ALL = new OrderFilter(null, null, null, null, null, null, null, false);

	public static OrderFilter words(String words) {
		return new OrderFilter(words, null, null, null, null, null, null, false);
	}

	/** All orders of an invoice. */
	public static OrderFilter ofInvoice(long invoice) {
		return new OrderFilter(null, null, null, invoice, null, null, null, false);
	}
}
