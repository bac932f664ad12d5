package studio.safelight.store.internal.database;

import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The connections that are kept open: few, since a studio has few seats, and each seat few threads. */
final class Pool implements AutoCloseable {

	private static final int SIZE = 8;

	private final HikariDataSource connections;
	private final StatementCount counted;

	Pool(DataSource source) {
		HikariConfig config = new HikariConfig();
		config.setPoolName("studio");
		config.setDataSource(source);
		config.setMaximumPoolSize(SIZE);
		config.setMinimumIdle(1);
		config.setInitializationFailTimeout(-1); // whoever opens the database has tried it already
		config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(15));
		connections = new HikariDataSource(config);
		counted = new StatementCount(connections);
	}

	DataSource source() {
		return counted.source();
	}

	long statements() {
		return counted.count();
	}

	/** What is open now is not used again. */
	void renew() {
		connections.getHikariPoolMXBean().softEvictConnections();
	}

	@Override
	public void close() {
		connections.close();
	}
}
