package studio.safelight.exchange;

import java.io.IOException;

/** An import could not be done. Nothing was imported. The message is for the user. */
public class ImportException extends IOException {

	private static final long serialVersionUID = 1L;

	public ImportException(String message) {
		super(message);
	}
}
