package studio.safelight.store.lists;

import java.time.LocalDate;

/**
 * Which tasks are wanted; null stands for any.
 *
 * @param words      the beginnings of words of the subject, the number of the order or of the invoice, the client or the session, all of which
 *                   must be found; blank stands for any
 * @param user       the key of the assigned user
 * @param department the key of a department
 * @param order      the key of a production order
 * @param invoice    the key of an invoice
 * @param client     the key of a client
 * @param session    the key of a session
 * @param dueFrom    only those that are due on that day or later
 * @param dueBefore  only those that are due before that day
 * @param openOnly   leaves out those that are done
 */
public record TaskFilter(String words, Long user, Long department, Long order, Long invoice, Long client, Long session, LocalDate dueFrom,
		LocalDate dueBefore, boolean openOnly) {

	public static final TaskFilter ALL = new TaskFilter(null, null, null, null, null, null, null, null, null, false);

	public TaskFilter withWords(String typed) {
		return new TaskFilter(typed, user, department, order, invoice, client, session, dueFrom, dueBefore, openOnly);
	}

	public TaskFilter withUser(Long key) {
		return new TaskFilter(words, key, department, order, invoice, client, session, dueFrom, dueBefore, openOnly);
	}

	public TaskFilter withDepartment(Long key) {
		return new TaskFilter(words, user, key, order, invoice, client, session, dueFrom, dueBefore, openOnly);
	}

	public TaskFilter withOrder(Long key) {
		return new TaskFilter(words, user, department, key, invoice, client, session, dueFrom, dueBefore, openOnly);
	}

	public TaskFilter withInvoice(Long key) {
		return new TaskFilter(words, user, department, order, key, client, session, dueFrom, dueBefore, openOnly);
	}

	public TaskFilter withClient(Long key) {
		return new TaskFilter(words, user, department, order, invoice, key, session, dueFrom, dueBefore, openOnly);
	}

	public TaskFilter withSession(Long key) {
		return new TaskFilter(words, user, department, order, invoice, client, key, dueFrom, dueBefore, openOnly);
	}

	public TaskFilter withDueFrom(LocalDate day) {
		return new TaskFilter(words, user, department, order, invoice, client, session, day, dueBefore, openOnly);
	}

	public TaskFilter withDueBefore(LocalDate day) {
		return new TaskFilter(words, user, department, order, invoice, client, session, dueFrom, day, openOnly);
	}

	public TaskFilter withOpenOnly(boolean only) {
		return new TaskFilter(words, user, department, order, invoice, client, session, dueFrom, dueBefore, only);
	}
}
