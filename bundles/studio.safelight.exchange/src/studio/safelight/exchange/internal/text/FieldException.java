package studio.safelight.exchange.internal.text;

/** A text of a file is not what its field needs. The message is for the user. */
public class FieldException extends Exception {

	private static final long serialVersionUID = 1L;

	public FieldException(String message) {
		super(message, null, false, false);
	}
}
