package studio.safelight.store.internal.lists;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A query with its values. */
record Sql(String text, List<Object> values) {

	/** What is done with a row. */
	interface Reader {
		void read(ResultSet row) throws SQLException;
	}

	void forEach(Connection connection, Reader reader) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(text)) {
			for (int i = 0; i < values.size(); i++) {
				statement.setObject(i + 1, values.get(i) instanceof LocalDate day ? Date.valueOf(day) : values.get(i));
			}
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					reader.read(rows);
				}
			}
		}
	}

	List<Long> keys(Connection connection) throws SQLException {
		List<Long> keys = new ArrayList<>();
		forEach(connection, row -> keys.add(row.getLong(1)));
		return keys;
	}
}
