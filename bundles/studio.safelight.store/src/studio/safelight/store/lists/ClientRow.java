package studio.safelight.store.lists;

/**
 * A client in a list.
 *
 * @param number null where there is none, like the texts that follow the name
 * @param city   of the client's address
 */
public record ClientRow(long id, String number, String name, String company, String city, String phone, String email, boolean inactive) {
}
