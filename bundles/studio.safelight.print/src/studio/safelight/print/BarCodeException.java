package studio.safelight.print;

/** A text can't be encoded in a bar code. The message says why, for the user. */
public class BarCodeException extends Exception {

	private static final long serialVersionUID = 1L;

	public BarCodeException(String message) {
		super(message);
	}
}
