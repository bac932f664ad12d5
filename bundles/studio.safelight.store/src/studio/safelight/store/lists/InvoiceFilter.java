package studio.safelight.store.lists;

import studio.safelight.model.InvoiceType;

/**
 * Which invoices are wanted; null stands for any.
 *
 * @param words           the beginnings of words of number, client or session, all of which must be found; blank stands for any
 * @param status          the key of a status
 * @param client          the key of a client
 * @param session         the key of a session
 * @param withoutArchived leaves out those that are archived
 */
public record InvoiceFilter(String words, Long status, Long client, Long session, InvoiceType type, boolean withoutArchived) {

	public static final InvoiceFilter ALL = new InvoiceFilter(null, null, null, null, null, false);

	public static InvoiceFilter words(String words) {
		return ALL.withWords(words);
	}

	public InvoiceFilter withWords(String typed) {
		return new InvoiceFilter(typed, status, client, session, type, withoutArchived);
	}

	public InvoiceFilter withStatus(Long key) {
		return new InvoiceFilter(words, key, client, session, type, withoutArchived);
	}

	public InvoiceFilter withClient(Long key) {
		return new InvoiceFilter(words, status, key, session, type, withoutArchived);
	}

	public InvoiceFilter withSession(Long key) {
		return new InvoiceFilter(words, status, client, key, type, withoutArchived);
	}

	public InvoiceFilter withType(InvoiceType wanted) {
		return new InvoiceFilter(words, status, client, session, wanted, withoutArchived);
	}

	public InvoiceFilter withoutArchived(boolean leftOut) {
		return new InvoiceFilter(words, status, client, session, type, leftOut);
	}
}
