package studio.safelight.exchange;

/**
 * Why something can't be imported.
 *
 * @param line    where in the file, counted from 1; 0 where it is about the file as a whole
 * @param field   the column as the file writes it, or the path of the XML element; null where it is about the whole line
 * @param message what is wrong and what to do about it, for the user
 */
public record Problem(long line, String field, String message) {
}
