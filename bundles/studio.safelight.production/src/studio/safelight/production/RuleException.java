package studio.safelight.production;

import java.io.IOException;

/**
 * A rule of the trade forbids what was asked for. Nothing was changed. The message is for the user: what, where, and what to do about it.
 */
public class RuleException extends IOException {

	private static final long serialVersionUID = 1L;

	public RuleException(String message) {
		super(message);
	}
}
