package studio.safelight.sample.internal;

/** How far a production order of the sample is, on whatever day the sample is made. */
enum Progress {
	/** Just made. */
	NEW,
	/** At the first step that is not due before today. */
	ON_TIME,
	/** At the last step that was due before today. */
	LATE,
	/** As on time, with a due date that somebody moved to today. */
	TODAY,
	/** Interrupted. */
	ON_HOLD,
	/** Interrupted until the client answers. */
	WAITING,
	/** All steps done in time. */
	FINAL,
	/** Called off. */
	CANCELLED
}
