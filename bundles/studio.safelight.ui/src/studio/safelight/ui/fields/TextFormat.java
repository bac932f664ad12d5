package studio.safelight.ui.fields;

/**
 * How values of a kind are written, in the locale of the user.
 *
 * @param <V> the type of the values; null stands for none
 */
public interface TextFormat<V> {

	/** @return the value as it is shown; an empty text for null */
	String format(V value);

	/**
	 * @param text what was typed; blank stands for none
	 * @throws FormatException if it is no such value
	 */
	V parse(String text) throws FormatException;

	/** A text is no value of the kind that is wanted. The message says what is wanted, with an example. */
	final class FormatException extends Exception {

		private static final long serialVersionUID = 1L;

		public FormatException(String message) {
			super(message);
		}
	}
}
