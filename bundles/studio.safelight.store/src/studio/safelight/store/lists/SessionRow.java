package studio.safelight.store.lists;

import java.time.LocalDate;

/**
 * A session in a list.
 *
 * @param number       null where there is none, like the name
 * @param client       the name of its client
 * @param type         the name of its type, or null
 * @param photographer the name of the user, or null
 */
public record SessionRow(long id, String number, String name, long clientId, String client, String type, LocalDate sessionDate,
		String photographer) {
}
