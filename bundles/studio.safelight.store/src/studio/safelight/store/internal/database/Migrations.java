package studio.safelight.store.internal.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import studio.safelight.store.StoreException;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.StudioLocation;
import studio.safelight.store.internal.ListDataFill;
import studio.safelight.store.internal.Messages;

/** Brings the tables of a database up to date. Flyway is started only where there is something to do: that keeps the opening fast. */
public final class Migrations {

	/** The version that the newest of the scripts in <code>studio/safelight/store/migration</code> and of the migrations in Java leads to. */
	public static final int NEWEST = 4;
	/** Flyway's own table; its name is in small letters on every database. */
	public static final String HISTORY = "flyway_schema_history";

	private static final String VERSION = "select \"version\" from \"" + HISTORY
			+ "\" where \"success\" = true order by \"installed_rank\" desc";
	/** What Derby and PostgreSQL say of a table that isn't there. */
	private static final Set<String> NO_TABLE = Set.of("42X05", "42P01");

	private final Database database;
	private final StudioLocation location;

	public Migrations(Database database, StudioLocation location) {
		this.database = database;
		this.location = location;
	}

	/** @throws StoreException if the database is newer than this program, isn't one of Safelight's, or can't be brought up to date */
	public void run() throws StoreException {
		int version = version();
		if (version > NEWEST) {
			throw new StoreException(Reason.NEWER, Messages.format("open.newer", location, version, NEWEST), null);
		}
		if (version < NEWEST) {
			migrate();
		}
	}

	private int version() throws StoreException {
		try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
			statement.setMaxRows(1);
			try (ResultSet rows = statement.executeQuery(VERSION)) {
				return rows.next() ? Integer.parseInt(rows.getString(1)) : 0;
			}
		} catch (SQLException e) {
			if (SqlFailures.any(e, t -> t instanceof SQLException s && s.getSQLState() != null && NO_TABLE.contains(s.getSQLState()))) {
				return 0;
			}
			throw new StoreException(Reason.DAMAGED, Messages.format("open.damaged", location, SqlFailures.text(e)), e);
		}
	}

	private void migrate() throws StoreException {
		try {
			Flyway.configure(Migrations.class.getClassLoader()).loggers("slf4j").dataSource(database.source())
					.locations("classpath:studio/safelight/store/migration").javaMigrations(new ListDataFill()).placeholders(database.placeholders())
					.validateMigrationNaming(true).failOnMissingLocations(true).table(HISTORY).load().migrate();
		} catch (FlywayException e) {
			Reason said = SqlFailures.reason(e);
			boolean surroundings = said == Reason.DISK_FULL || said == Reason.READ_ONLY || said == Reason.UNREACHABLE;
			Reason reason = surroundings ? said : Reason.DAMAGED;
			String key = reason == Reason.DISK_FULL ? "open.diskFull" : "open.migration";
			throw new StoreException(reason, Messages.format(key, location, SqlFailures.text(e)), e);
		}
	}
}
