package studio.safelight.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import studio.safelight.store.internal.storage.FoldedText;

/** The migration that gives the records of an earlier Safelight what the lists keep beside them: totals of invoices, words of tasks. */
public final class ListDataFill implements JavaMigration {

	private static final int MANY = 1000;

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("4");
	}

	@Override
	public String getDescription() {
		return "fill list data";
	}

	@Override
	public Integer getChecksum() {
		return null;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		new InvoiceAmounts(connection, "").of("select ID from INVOICE", totals -> ListedTotals.write(connection, totals));
		try (PreparedStatement before = connection.prepareStatement("delete from SEARCH_WORD where ROOT_TYPE = 'Task'")) {
			before.executeUpdate(); // a studio between two releases may have some already
		}
		int waiting = 0;
		try (PreparedStatement tasks = connection.prepareStatement("select ID, SUBJECT from TASK");
				PreparedStatement words = connection.prepareStatement("insert into SEARCH_WORD (ROOT_TYPE, ROOT_ID, WORD) values ('Task', ?, ?)");
				ResultSet task = tasks.executeQuery()) {
			while (task.next()) {
				for (String word : FoldedText.words(task.getString(2))) {
					words.setLong(1, task.getLong(1));
					words.setString(2, word);
					words.addBatch();
					if (++waiting % MANY == 0) {
						words.executeBatch();
					}
				}
			}
			words.executeBatch();
		}
	}
}
