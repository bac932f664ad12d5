package studio.safelight.store.internal.rows;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** EclipseLink's log, which would otherwise go to the standard output. SQL is logged at the level <code>TRACE</code>. */
final class RowLog extends AbstractSessionLog {

	private static final Logger LOG = LoggerFactory.getLogger("studio.safelight.store.rows");

	@Override
	public boolean shouldLog(int level, String category) {
		return LOG.isEnabledForLevel(slf4j(level));
	}

	@Override
	public void log(SessionLogEntry entry) {
		// what fails comes to the caller as an exception, and is told to the user there
		Level level = entry.hasException() ? Level.DEBUG : slf4j(entry.getLevel());
		if (LOG.isEnabledForLevel(level)) {
			LOG.atLevel(level).setCause(entry.getException()).log(formatMessage(entry));
		}
	}

	private static Level slf4j(int level) {
		return switch (level) {
			case SessionLog.SEVERE, SessionLog.WARNING -> Level.WARN;
			case SessionLog.INFO, SessionLog.CONFIG -> Level.DEBUG;
			default -> Level.TRACE;
		};
	}
}
