package studio.safelight.store.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import org.eclipse.persistence.platform.database.DatabasePlatform;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.postgresql.ds.PGSimpleDataSource;

import studio.safelight.store.StoreException;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.StudioLocation;
import studio.safelight.store.internal.Messages;
import studio.safelight.store.internal.lists.ServerKeys;
import studio.safelight.store.internal.lists.Keys;
import studio.safelight.store.internal.storage.Catalog;

/** A database on a PostgreSQL server, which any number of processes may have open. */
final class ServerDatabase extends Database {

	private static final int SECONDS_TO_CONNECT = 10;
	/** Nobody should wait longer for what somebody else is just saving; the URL may say otherwise. */
	private static final String WAIT_FOR_LOCKS = "-c lock_timeout=10s";

	private ServerDatabase(PGSimpleDataSource source) {
		super(source);
	}

	static ServerDatabase open(StudioLocation location) throws StoreException {
		PGSimpleDataSource source = source(location);
		try (Connection connection = source.getConnection()) {
			return new ServerDatabase(source);
		} catch (SQLException e) {
			throw new StoreException(Reason.UNREACHABLE, Messages.format("open.unreachable", location, SqlFailures.text(e)), e);
		}
	}

	private static PGSimpleDataSource source(StudioLocation location) throws StoreException {
		PGSimpleDataSource source = new PGSimpleDataSource();
		try {
			source.setUrl(location.url());
		} catch (IllegalArgumentException e) {
			throw new StoreException(Reason.UNREACHABLE, Messages.format("open.url", location), e);
		}
		if (location.login() != null) {
			source.setUser(location.login());
		}
		if (location.password() != null) {
			source.setPassword(location.password());
		}
		source.setLoginTimeout(SECONDS_TO_CONNECT);
		source.setApplicationName("Safelight");
		source.setTcpKeepAlive(true);
		if (source.getOptions() == null) {
			source.setOptions(WAIT_FOR_LOCKS);
		}
		return source;
	}

	@Override
	public DatabasePlatform platform() {
		return new PostgreSQLPlatform();
	}

	@Override
	public Catalog catalog(Connection connection) throws SQLException {
		return Catalogs.server(connection);
	}

	@Override
	public String sharing() {
		return " for share";
	}

	@Override
	public Keys listKeys() {
		return new ServerKeys();
	}

	@Override
	public Map<String, String> placeholders() {
		return Map.of("clob", "TEXT", "blob", "BYTEA", "key_collation", " collate \"C\"", "next_key", "nextval('safelight_key')");
	}
}
