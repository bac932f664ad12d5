package studio.safelight.exchange.internal.draft;

/**
 * A value of a file.
 *
 * @param field what the file calls it: its column, or the path of its element
 * @param value of the type of its feature; a {@link Reference} where the feature is a reference; null where the file empties it
 */
public record Cell(String field, Object value) {
}
