package studio.safelight.store.internal.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.persistence.platform.database.DatabasePlatform;
import org.eclipse.persistence.platform.database.DerbyPlatform;
import org.slf4j.LoggerFactory;

import studio.safelight.store.StoreException;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.StudioLocation;
import studio.safelight.store.internal.Messages;
import studio.safelight.store.internal.lists.EmbeddedKeys;
import studio.safelight.store.internal.lists.Keys;
import studio.safelight.store.internal.storage.Catalog;

/** A Derby database in the folder of a studio. One process has it open, and holds a lock on the folder while it does. */
final class EmbeddedDatabase extends Database {

	/** What Derby says when it has shut a database down. */
	private static final String SHUT_DOWN = "08006";

	private final Path database;
	private final FolderLock lock;
	private boolean closed;

	private EmbeddedDatabase(EmbeddedDataSource source, Path database, FolderLock lock) {
		super(source);
		this.database = database;
		this.lock = lock;
	}

	static EmbeddedDatabase open(Path folder, String user) throws StoreException {
		FolderLock lock = FolderLock.take(folder, user);
		try {
			configureDerby(folder);
			Path database = folder.resolve(StudioLocation.DATABASE);
			EmbeddedDataSource source = source(database);
			if (!Files.exists(database)) {
				source.setCreateDatabase("create");
			}
			tryOut(source, folder);
			return new EmbeddedDatabase(source(database), database, lock);
		} catch (StoreException | RuntimeException e) {
			lock.release();
			throw e;
		}
	}

	private static EmbeddedDataSource source(Path database) {
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(database.toString());
		return source;
	}

	/** Derby reads these once in a process, when it is first used; where the log goes is so decided by the first studio. */
	private static void configureDerby(Path folder) {
		Map.of("derby.system.home", folder.toString(), //
				"derby.locks.waitTimeout", "10", //
				"derby.locks.deadlockTimeout", "3", //
				"derby.infolog.append", "true").forEach((key, value) -> {
					if (System.getProperty(key) == null) {
						System.setProperty(key, value);
					}
				});
	}

	private static void tryOut(EmbeddedDataSource source, Path folder) throws StoreException {
		try (Connection connection = source.getConnection()) {
			if (connection.isReadOnly()) {
				throw new StoreException(Reason.READ_ONLY, Messages.format("open.readOnly", folder), null);
			}
		} catch (SQLException e) {
			throw explained(e, folder);
		}
	}

	private static StoreException explained(SQLException e, Path folder) {
		Reason reason = SqlFailures.reason(e);
		return switch (reason) {
			case IN_USE -> new StoreException(reason, Messages.format("open.inUse", folder), e);
			case NEWER -> new StoreException(reason, Messages.format("open.newerDerby", folder), e);
			case DISK_FULL -> new StoreException(reason, Messages.format("open.diskFull", folder), e);
			default -> DiskSpace.isUsedUp(folder) ? new StoreException(Reason.DISK_FULL, Messages.format("open.diskFull", folder), e)
					: new StoreException(Reason.DAMAGED,
							Messages.format("open.damaged", folder.resolve(StudioLocation.DATABASE), SqlFailures.text(e)), e);
		};
	}

	@Override
	public DatabasePlatform platform() {
		return new DerbyPlatform();
	}

	@Override
	public Catalog catalog(Connection connection) throws SQLException {
		return Catalogs.derby(connection);
	}

	@Override
	public String sharing() {
		return " with RS";
	}

	@Override
	public Keys listKeys() {
		return new EmbeddedKeys();
	}

	@Override
	public Map<String, String> placeholders() {
		return Map.of("clob", "CLOB", "blob", "BLOB", "key_collation", "", "next_key", "next value for SAFELIGHT_KEY");
	}

	@Override
	public synchronized void close() {
		if (closed) {
			return;
		}
		closed = true;
		super.close();
		EmbeddedDataSource source = source(database);
		source.setShutdownDatabase("shutdown");
		try {
			source.getConnection().close();
		} catch (SQLException e) {
			if (!SHUT_DOWN.equals(e.getSQLState())) {
				LoggerFactory.getLogger(EmbeddedDatabase.class).warn("The database in {} was not shut down cleanly", database, e);
			}
		} finally {
			lock.release();
		}
	}
}
