package studio.safelight.exchange;

/**
 * Something in a file that Safelight has no field for, so that it is not imported.
 *
 * @param line  where it is in the file for the first time, counted from 1
 * @param field the column as the file writes it, or the path of the XML element or attribute
 * @param value what is there the first time, shortened where it is long
 * @param count how often there is something in this field, 1 or more
 */
public record Ignored(long line, String field, String value, int count) {

	/** For the user: the field, its value, and how often where that is more than once. */
	@Override
	public String toString() {
		return field + ": " + value + (count > 1 ? " (" + count + "\u00d7)" : "");
	}
}
