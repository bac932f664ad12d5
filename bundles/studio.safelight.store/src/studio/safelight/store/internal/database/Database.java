package studio.safelight.store.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

import org.eclipse.persistence.platform.database.DatabasePlatform;

import studio.safelight.store.StoreException;
import studio.safelight.store.StudioLocation;
import studio.safelight.store.internal.lists.Keys;
import studio.safelight.store.internal.storage.Catalog;

/** A database that is open: where its connections come from, and in what it differs from the other kind. */
public abstract sealed class Database implements AutoCloseable permits EmbeddedDatabase, ServerDatabase {

	private final Pool pool;

	Database(DataSource source) {
		pool = new Pool(source);
	}

	/** Opens the database of a location, an empty one where there is none. */
	public static Database open(StudioLocation location, String user) throws StoreException {
		return location.isEmbedded() ? EmbeddedDatabase.open(location.folder(), user) : ServerDatabase.open(location);
	}

	/** @return the pool that the connections come from */
	public DataSource source() {
		return pool.source();
	}

	public Connection connect() throws SQLException {
		return pool.source().getConnection();
	}

	/** @return how many statements were sent since it was opened */
	public long statements() {
		return pool.statements();
	}

	/** To be called when a connection was lost: the others may be lost as well, and the next attempt gets a new one. */
	public void renewConnections() {
		pool.renew();
	}

	/** @return EclipseLink's knowledge of this kind of database */
	public abstract DatabasePlatform platform();

	/** @return what a select ends with to keep others from changing its rows until the end of the transaction */
	public abstract String sharing();

	/** @return how the keys of lists are found */
	public abstract Keys listKeys();

	/** @return what the placeholders in the migrations stand for */
	public abstract Map<String, String> placeholders();

	/** @return what JDBC has no common question for */
	public abstract Catalog catalog(Connection connection) throws SQLException;

	@Override
	public void close() {
		pool.close();
	}
}
