package studio.safelight.store;

import java.io.IOException;

/**
 * Why something could not be loaded, saved or opened. The message is for the user: what happened, what it means for the data, what to do.
 */
public class StoreException extends IOException {

	private static final long serialVersionUID = 1L;

	/** What kind of thing went wrong, for those who handle some kinds in a way of their own. */
	public enum Reason {
		/** Somebody else saved or deleted it in the meantime. */
		CONFLICT,
		/** It does not exist, or no longer. */
		NOT_FOUND,
		/** The model's constraints don't hold. */
		INVALID,
		/** Another record already has what only one may have, such as a number. */
		DUPLICATE,
		/** It can't be deleted because others refer to it. */
		STILL_USED,
		/** It refers to something that was deleted. */
		MISSING_REFERENCE,
		/** Others kept it locked for too long, or the database chose this transaction to end a deadlock; trying again may help. */
		BUSY,
		/** Another process has the studio open. */
		IN_USE,
		/** The database was made by a newer Safelight. */
		NEWER,
		/** The database is damaged, or no database of Safelight. */
		DAMAGED,
		/** The folder can't be written to. */
		READ_ONLY,
		/** The disk is full. */
		DISK_FULL,
		/** The server doesn't answer, or refuses the log-in. */
		UNREACHABLE,
		/** Anything else. */
		FAILED
	}

	private final Reason reason;

	public StoreException(Reason reason, String message, Throwable cause) {
		super(message, cause);
		this.reason = reason;
	}

	public Reason reason() {
		return reason;
	}
}
