package studio.safelight.store.lists;

/**
 * Which invoices are wanted; null stands for any.
 *
 * @param words  the beginnings of words of number, client or session, all of which must be found; blank stands for any
 * @param status the key of a status
 * @param client the key of a client
 */
public record InvoiceFilter(String words, Long status, Long client) {

	public static final InvoiceFilter ALL = new InvoiceFilter(null, null, null);

	public static InvoiceFilter words(String words) {
		return new InvoiceFilter(words, null, null);
	}
}
