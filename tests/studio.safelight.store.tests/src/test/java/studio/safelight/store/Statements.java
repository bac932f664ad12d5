package studio.safelight.store;

import java.util.List;

import org.slf4j.LoggerFactory;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

/** Listens to the SQL that is sent to the database, until it is closed. */
final class Statements implements AutoCloseable {

	private final Logger log = (Logger) LoggerFactory.getLogger("studio.safelight.store.rows");
	private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

	Statements() {
		appender.start();
		log.addAppender(appender);
		log.setLevel(Level.TRACE);
		log.setAdditive(false);
	}

	/** @return what was sent, without what else EclipseLink has to say */
	List<String> all() {
		return appender.list.stream().map(ILoggingEvent::getFormattedMessage)
				.filter(m -> m.matches("(?s)(SELECT|INSERT|UPDATE|DELETE|VALUES|select|values|update).*")).toList();
	}

	@Override
	public void close() {
		log.setLevel(null);
		log.setAdditive(true);
		log.detachAppender(appender);
	}
}
