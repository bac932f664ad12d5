package studio.safelight.exchange;

/** What an import does to a record. */
public enum Change {
	/** It is made. */
	NEW,
	/** It is there, and gets other values. */
	CHANGED,
	/** It is there as the file has it. */
	UNCHANGED,
	/** It has problems, and keeps the whole import from being done. */
	WRONG
}
