package studio.safelight.store.internal.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import studio.safelight.store.internal.database.Database;
import studio.safelight.store.internal.database.Migrations;
import studio.safelight.store.internal.rows.RowSession;
import studio.safelight.store.internal.storage.SchemaComparison;
import studio.safelight.store.internal.storage.StorageModel;

/** Looks through a whole studio for what is not as it should be. Nothing is changed. */
public final class StudioCheck {

	private final Database database;
	private final RowSession session;

	public StudioCheck(Database database, RowSession session) {
		this.database = database;
		this.session = session;
	}

	/** @return a line for each problem; the records are looked at only where the tables are right */
	public List<String> problems() {
		List<String> problems = new ArrayList<>(schema());
		if (problems.isEmpty()) {
			StorageModel model = session.types().model();
			try (EntityManager em = session.entityManager()) {
				problems.addAll(new OrderRules(em).problems());
				problems.addAll(new StorageRules(em, model).problems());
			}
			problems.addAll(lists(model));
		}
		return problems;
	}

	private List<String> lists(StorageModel model) {
		try (Connection connection = database.connect()) {
			return new ListRules(connection, model).problems();
		} catch (SQLException e) {
			throw new PersistenceException(e);
		}
	}

	private List<String> schema() {
		try (Connection connection = database.connect()) {
			return SchemaComparison.differences(session.types().model(), connection, database.catalog(connection), Migrations.HISTORY);
		} catch (SQLException e) {
			throw new PersistenceException(e);
		}
	}
}
