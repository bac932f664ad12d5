package studio.safelight.store.lists;

import java.time.LocalDate;

/**
 * Which production orders are wanted; null stands for any.
 *
 * @param words      the beginnings of words of number, invoice number, client or vendor, all of which must be found; blank stands for any
 * @param status     the name of a status, in whatever type
 * @param vendor     the key of a vendor
 * @param invoice    the key of an invoice
 * @param client     the key of the client of the invoice
 * @param session    the key of the session of the invoice
 * @param type       the key of an order type
 * @param department the key of a department
 * @param user       the key of the assigned user
 * @param dueFrom    only those whose status is due on that day or later
 * @param dueBefore  only those whose status is due before that day
 * @param openOnly   leaves out those that are final or cancelled
 */
public record OrderFilter(String words, String status, Long vendor, Long invoice, Long client, Long session, Long type, Long department,
		Long user, LocalDate dueFrom, LocalDate dueBefore, boolean openOnly) {

	public static final OrderFilter ALL = new OrderFilter(null, null, null, null, null, null, null, null, null, null, null, false);

	public static OrderFilter words(String words) {
		return ALL.withWords(words);
	}

	/** All orders of an invoice. */
	public static OrderFilter ofInvoice(long invoice) {
		return ALL.withInvoice(invoice);
	}

	public OrderFilter withWords(String typed) {
		return new OrderFilter(typed, status, vendor, invoice, client, session, type, department, user, dueFrom, dueBefore, openOnly);
	}

	public OrderFilter withStatus(String name) {
		return new OrderFilter(words, name, vendor, invoice, client, session, type, department, user, dueFrom, dueBefore, openOnly);
	}

	public OrderFilter withVendor(Long key) {
		return new OrderFilter(words, status, key, invoice, client, session, type, department, user, dueFrom, dueBefore, openOnly);
	}

	public OrderFilter withInvoice(Long key) {
		return new OrderFilter(words, status, vendor, key, client, session, type, department, user, dueFrom, dueBefore, openOnly);
	}

	public OrderFilter withClient(Long key) {
		return new OrderFilter(words, status, vendor, invoice, key, session, type, department, user, dueFrom, dueBefore, openOnly);
	}

	public OrderFilter withSession(Long key) {
		return new OrderFilter(words, status, vendor, invoice, client, key, type, department, user, dueFrom, dueBefore, openOnly);
	}

	public OrderFilter withType(Long key) {
		return new OrderFilter(words, status, vendor, invoice, client, session, key, department, user, dueFrom, dueBefore, openOnly);
	}

	public OrderFilter withDepartment(Long key) {
		return new OrderFilter(words, status, vendor, invoice, client, session, type, key, user, dueFrom, dueBefore, openOnly);
	}

	public OrderFilter withUser(Long key) {
		return new OrderFilter(words, status, vendor, invoice, client, session, type, department, key, dueFrom, dueBefore, openOnly);
	}

	public OrderFilter withDueFrom(LocalDate day) {
		return new OrderFilter(words, status, vendor, invoice, client, session, type, department, user, day, dueBefore, openOnly);
	}

	public OrderFilter withDueBefore(LocalDate day) {
		return new OrderFilter(words, status, vendor, invoice, client, session, type, department, user, dueFrom, day, openOnly);
	}

	public OrderFilter withOpenOnly(boolean only) {
		return new OrderFilter(words, status, vendor, invoice, client, session, type, department, user, dueFrom, dueBefore, only);
	}
}
