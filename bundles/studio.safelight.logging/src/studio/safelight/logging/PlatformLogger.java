package studio.safelight.logging;

import org.osgi.service.log.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** A logger of SLF4J that writes to one of the platform's, which also says what is enabled. */
final class PlatformLogger extends LegacyAbstractLogger {

	private static final long serialVersionUID = 1L;

	private final transient Logger target;

	PlatformLogger(String name, Logger target) {
		this.name = name;
		this.target = target;
	}

	@Override
	public boolean isTraceEnabled() {
		return target.isTraceEnabled();
	}

	@Override
	public boolean isDebugEnabled() {
		return target.isDebugEnabled();
	}

	@Override
	public boolean isInfoEnabled() {
		return target.isInfoEnabled();
	}

	@Override
	public boolean isWarnEnabled() {
		return target.isWarnEnabled();
	}

	@Override
	public boolean isErrorEnabled() {
		return target.isErrorEnabled();
	}

	@Override
	protected String getFullyQualifiedCallerName() {
		return null;
	}

	@Override
	protected void handleNormalizedLoggingCall(Level level, Marker marker, String pattern, Object[] arguments,
			Throwable failure) {
		String message = MessageFormatter.basicArrayFormat(pattern, arguments);
		switch (level) {
		case ERROR -> target.error(message, failure);
		case WARN -> target.warn(message, failure);
		case INFO -> target.info(message, failure);
		case DEBUG -> target.debug(message, failure);
		case TRACE -> target.trace(message, failure);
		}
	}
}
