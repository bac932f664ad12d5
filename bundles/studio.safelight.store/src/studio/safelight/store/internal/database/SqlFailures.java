package studio.safelight.store.internal.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import studio.safelight.store.StoreException.Reason;

/** What the states of SQL exceptions, and the exceptions behind them, mean for a studio. */
public final class SqlFailures {

	private SqlFailures() {
	}

	/** @return what went wrong; {@link Reason#FAILED} where none of the exceptions says anything more special */
	public static Reason reason(Throwable failure) {
		Reason[] found = { Reason.FAILED };
		any(failure, t -> {
			Reason reason = t instanceof SQLException e && e.getSQLState() != null ? ofState(e.getSQLState())
					: saysDiskFull(t) ? Reason.DISK_FULL : Reason.FAILED;
			if (reason == Reason.DISK_FULL || found[0] == Reason.FAILED) {
				found[0] = reason;
			}
			return reason == Reason.DISK_FULL;
		});
		boolean noConnectionLeft = found[0] == Reason.FAILED && any(failure, SQLTransientConnectionException.class::isInstance);
		return noConnectionLeft ? Reason.BUSY : found[0];
	}

	private static Reason ofState(String state) {
		return switch (state) {
			case "23505" -> Reason.DUPLICATE;
			case "23503" -> Reason.MISSING_REFERENCE;
			case "40001", "40P01", "40XL1", "40XL2", "55P03" -> Reason.BUSY;
			case "XSDB6" -> Reason.IN_USE;
			case "XSLAN", "XCW00" -> Reason.NEWER;
			case "53100", "XSLA4", "XSDF1", "XSDF3" -> Reason.DISK_FULL;
			case "25006", "42501", "25502", "25503", "25505" -> Reason.READ_ONLY;
			default ->
				state.startsWith("08") || state.startsWith("533") || state.startsWith("57P") || state.startsWith("28") ? Reason.UNREACHABLE
						: Reason.FAILED;
		};
	}

	/** @return whether it is the database that failed, and not the program */
	public static boolean isSql(Throwable failure) {
		return any(failure, SQLException.class::isInstance);
	}

	/** @return whether a database could not read or write its files, or was shut down for it, rather than refuse what was asked */
	public static boolean isOfStorage(Throwable failure) {
		return any(failure, t -> t instanceof SQLException e && e.getSQLState() != null && e.getSQLState().matches("(XS|XJ|XB|40XT|58).*"));
	}

	/** @return what the database said, in one line without a full stop; where it failed because of something else, the last of these */
	public static String text(Throwable failure) {
		Throwable[] said = { failure };
		any(failure, t -> {
			if (t instanceof SQLException) {
				said[0] = t;
			}
			return false;
		});
		String message = said[0].getMessage() == null ? said[0].getClass().getSimpleName() : said[0].getMessage();
		return message.lines().findFirst().orElse("").strip().replaceFirst("\\.+$", "");
	}

	/** @return whether an exception is about a disk without any room left */
	static boolean saysDiskFull(Throwable t) {
		return says(t, "no space left on device") || says(t, "not enough space on the disk") || says(t, "disk quota exceeded");
	}

	static boolean saysReadOnly(Throwable t) {
		return says(t, "read-only file system") || t instanceof java.nio.file.ReadOnlyFileSystemException;
	}

	private static boolean says(Throwable t, String text) {
		return t.getMessage() != null && t.getMessage().toLowerCase(Locale.ROOT).contains(text);
	}

	/** Looks at an exception, its causes and the exceptions chained to it, until one fits. */
	public static boolean any(Throwable failure, Predicate<Throwable> test) {
		Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<Throwable> todo = new ArrayDeque<>();
		todo.add(failure);
		while (!todo.isEmpty()) {
			Throwable t = todo.poll();
			if (!seen.add(t)) {
				continue;
			}
			if (test.test(t)) {
				return true;
			}
			if (t.getCause() != null) {
				todo.add(t.getCause());
			}
			if (t instanceof SQLException e && e.getNextException() != null) {
				todo.add(e.getNextException());
			}
		}
		return false;
	}
}
