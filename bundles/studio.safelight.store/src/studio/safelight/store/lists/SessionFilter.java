package studio.safelight.store.lists;

/**
 * Which sessions are wanted; null stands for any.
 *
 * @param words  the beginnings of words of number, name or client, all of which must be found; blank stands for any
 * @param client the key of a client
 * @param type   the key of a session type
 */
public record SessionFilter(String words, Long client, Long type) {

	public static final SessionFilter ALL = new SessionFilter(null, null, null);

	public SessionFilter withWords(String typed) {
		return new SessionFilter(typed, client, type);
	}

	public SessionFilter withClient(Long key) {
		return new SessionFilter(words, key, type);
	}

	public SessionFilter withType(Long key) {
		return new SessionFilter(words, client, key);
	}
}
