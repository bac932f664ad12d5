package studio.safelight.store.lists;

/**
 * Which clients are wanted; null stands for any.
 *
 * @param words      the beginnings of words of number, name or company, all of which must be found; blank stands for any
 * @param activeOnly leaves out those that are inactive
 */
public record ClientFilter(String words, boolean activeOnly) {

	public static final ClientFilter ALL = new ClientFilter(null, false);

	public ClientFilter withWords(String typed) {
		return new ClientFilter(typed, activeOnly);
	}

	public ClientFilter withActiveOnly(boolean only) {
		return new ClientFilter(words, only);
	}
}
