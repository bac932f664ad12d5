package studio.safelight.cli.internal;

import java.io.IOException;

/** A command of the command line. One instance is made for each run of the program. */
public interface Command {

	/** @return its words, such as <code>order show</code> */
	String name();

	/**
	 * What stands behind its words, such as <code>INVOICE (--vendor V | --all) [--manual]</code>. This is what is shown, and what the
	 * command line is read by: see {@link Synopsis}.
	 */
	default String synopsis() {
		return "";
	}

	/** @return what it does, in one sentence without a full stop */
	String summary();

	/** @return more about it for its help; may be empty */
	default String details() {
		return "";
	}

	/** @return whether it makes a new studio where there is none */
	default boolean makesStudio() {
		return false;
	}

	/**
	 * Does it.
	 *
	 * @throws IOException    with a message for the user
	 * @throws UsageException if it was called in a wrong way
	 */
	Result run(Call call) throws IOException, UsageException;
}
