package studio.safelight.store.lists;

/**
 * Something that a field can be set to.
 *
 * @param id    the key of the record
 * @param label its name
 */
public record Choice(long id, String label) {
}
