package studio.safelight.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A private PostgreSQL server from the system's packages, in a folder of its own on a free port; it lives as long as the tests do. */
final class PostgresServer {

	private static final String INSTALL = "These tests need PostgreSQL. Install it (Debian: apt-get install postgresql), then try again.";
	/** The server refuses to run as root; the package has made this user for it. */
	private static final String USER = "postgres";
	private static final String ROLE = "safelight";
	private static PostgresServer running;

	private final Path folder;
	private final int port;
	private final Process process;
	private final AtomicInteger databases = new AtomicInteger();

	private PostgresServer(Path programs) throws IOException, InterruptedException {
		folder = Files.createTempDirectory("safelight-postgres");
		if (isRoot()) {
			Files.setOwner(folder, FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(USER));
		}
		port = freePort();
		Path data = folder.resolve("data");
		run(programs.resolve("initdb").toString(), "-D", data.toString(), "-U", ROLE, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8",
				"--no-sync");
		process = start(programs.resolve("postgres").toString(), "-D", data.toString(), "-p", Integer.toString(port), "-k",
				folder.toString(), "-c", "listen_addresses=127.0.0.1",
				"-c", "fsync=off", "-c", "max_connections=100");
		Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
		awaitReady();
	}

	/** @return the server, started when it is first asked for */
	static synchronized PostgresServer running() {
		if (running == null) {
			try {
				running = new PostgresServer(programs());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		}
		return running;
	}

	/** @return the folder of the newest server that is installed */
	private static Path programs() throws IOException {
		Path versions = Path.of("/usr/lib/postgresql");
		if (Files.isDirectory(versions)) {
			try (Stream<Path> all = Files.list(versions)) {
				return all.map(v -> v.resolve("bin")).filter(b -> Files.isExecutable(b.resolve("initdb")))
						.max(Comparator.comparing(Path::toString))
						.orElseThrow(() -> new IllegalStateException(INSTALL));
			}
		}
		throw new IllegalStateException(INSTALL);
	}

	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private Process start(String... command) throws IOException {
		List<String> all = new ArrayList<>();
		if (isRoot()) {
			all.addAll(List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--init-groups"));
		}
		all.addAll(List.of(command));
		return new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("server.log").toFile())).start();
	}

	private void run(String... command) throws IOException, InterruptedException {
		Process made = start(command);
		if (!made.waitFor(2, TimeUnit.MINUTES) || made.exitValue() != 0) {
			throw new IllegalStateException(String.join(" ", command) + " failed:\n" + log());
		}
	}

	private String log() throws IOException {
		return Files.readString(folder.resolve("server.log"));
	}

	private void awaitReady() throws IOException, InterruptedException {
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
		while (true) {
			try (Connection connection = DriverManager.getConnection(url("postgres"), ROLE, "")) {
				return;
			} catch (SQLException e) {
				if (System.nanoTime() > end || !process.isAlive()) {
					throw new IllegalStateException("The server does not start:\n" + log(), e);
				}
				process.waitFor(50, TimeUnit.MILLISECONDS);
			}
		}
	}

	/** @return where a new, empty database is */
	StudioLocation newDatabase(Path studioFolder) {
		String name = "studio" + databases.incrementAndGet();
		execute("postgres", "create database " + name);
		return StudioLocation.of(studioFolder, url(name) + "?options=-c%20lock_timeout=2s", ROLE, null);
	}

	void execute(String database, String sql) {
		try (Connection connection = DriverManager.getConnection(url(database), ROLE, "");
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		} catch (SQLException e) {
			throw new IllegalStateException(sql, e);
		}
	}

	String url(String database) {
		return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
	}

	/** @return a port of this computer that nobody listens on */
	static int closedPort() throws IOException {
		return freePort();
	}

	private void stop() {
		process.destroy();
		try {
			if (!process.waitFor(5, TimeUnit.SECONDS)) {
				process.destroyForcibly().waitFor();
			}
			TestFolders.delete(folder);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
