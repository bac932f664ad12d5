package studio.safelight.store.internal.lists;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** What rows of a result hold, as the rows of a list have it. */
final class Values {

	private Values() {
	}

	static LocalDate day(ResultSet row, int column) throws SQLException {
		Date date = row.getDate(column);
		return date == null ? null : date.toLocalDate();
	}

	static Long key(ResultSet row, int column) throws SQLException {
		long key = row.getLong(column);
		return row.wasNull() ? null : Long.valueOf(key);
	}
}
