package studio.safelight.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built product, used through its start script; what it keeps goes below a folder of the test. */
final class Product {

	/** How a process ended. */
	record Result(int code, String out, String err, Duration time) {
	}

	private static final Path HOME = Path.of(System.getProperty("studio.safelight.product")).normalize();

	private static final Path SCREENSHOTS = Path.of(System.getProperty("studio.safelight.tests.screenshots"));

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Path folder;
	private final Path home;
	private final List<String> prefix;

	/** @param folder an empty folder for data, caches and output */
	Product(Path folder) {
		this(folder, HOME, List.of());
	}

	private Product(Path folder, Path home, List<String> prefix) {
		this.folder = folder;
		this.home = home;
		this.prefix = prefix;
	}

	/** The same product from another place. */
	Product in(Path otherHome) {
		return new Product(folder, otherHome, prefix);
	}

	/** The same product for a user whom the modes of files bind, whoever runs the tests. */
	Product boundByFileModes() {
		boolean root = System.getProperty("user.name").equals("root");
		return new Product(folder, home, root ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner") : List.of());
	}

	static Path home() {
		return HOME;
	}

	/** The folder of the studio that the product is started with. */
	Path data() {
		return folder.resolve("studio");
	}

	/** Runs the start script with just these arguments to its end. */
	Result run(String... arguments) {
		return end(start(List.of(arguments)));
	}

	/** Runs a command of the command line to its end. */
	Result cli(String... command) {
		return end(startCli(command));
	}

	/** Begins a command of the command line, for several at the same time. */
	Running startCli(String... command) {
		List<String> arguments = new ArrayList<>(List.of("cli", "--data", data().toString()));
		arguments.addAll(List.of(command));
		return start(arguments);
	}

	/** Begins to show the workbench, which stays until it is ended. */
	Running startWorkbench() {
		return start(List.of("--data", data().toString()));
	}

	/** Shows the workbench until it has nothing more to do, and keeps a picture of the screen under the name. */
	Path screenshot(String name, String... moreArguments) {
		try {
			Files.createDirectories(SCREENSHOTS);
			Path file = SCREENSHOTS.resolve(name + ".png");
			Files.deleteIfExists(file);
			List<String> arguments = new ArrayList<>(List.of("--data", data().toString(), "--screenshot", file.toString()));
			arguments.addAll(List.of(moreArguments));
			Result result = end(start(arguments));
			if (result.code() != 0 || !Files.exists(file)) {
				throw new AssertionError("No picture: " + result);
			}
			return file;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A process that has been started. */
	record Running(Process process, Path out, Path err, long started) {
	}

	static Result end(Running running) {
		try {
			Process process = running.process();
			if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly();
				throw new AssertionError("Not ended within " + PATIENCE.toSeconds() + " s: " + Files.readString(running.err()));
			}
			return new Result(process.exitValue(), Files.readString(running.out()), Files.readString(running.err()),
					Duration.ofNanos(System.nanoTime() - running.started()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted", e);
		}
	}

	private Running start(List<String> arguments) {
		List<String> command = new ArrayList<>(prefix);
		command.add(home.resolve("safelight").toString());
		command.addAll(arguments);
		try {
			Path out = Files.createTempFile(folder, "out", ".txt");
			Path err = Files.createTempFile(folder, "err", ".txt");
			ProcessBuilder builder = new ProcessBuilder(command);
			builder.directory(folder.toFile());
			builder.environment().put("SAFELIGHT_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
			builder.environment().put("SAFELIGHT_RUNTIME", folder.resolve("runtime").toString());
			builder.redirectOutput(out.toFile());
			builder.redirectError(err.toFile());
			builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
			return new Running(builder.start(), out, err, System.nanoTime());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
