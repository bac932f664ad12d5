package studio.safelight.cli.internal;

/** The command line can't be understood. The message says what is wrong with it. */
public class UsageException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Command command;

	/**
	 * @param command whose usage is to be hinted at, or null for that of the whole
	 */
	public UsageException(Command command, String message) {
		super(message);
		this.command = command;
	}

	/** @return whose usage is to be hinted at, or null for that of the whole */
	public Command command() {
		return command;
	}
}
