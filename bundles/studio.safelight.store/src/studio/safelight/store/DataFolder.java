package studio.safelight.store;

import java.nio.file.Path;
import java.util.Locale;

/** Where a user's data are by the custom of his system. */
public final class DataFolder {

	private DataFolder() {
	}

	/** @return the folder of the studio that is opened unless another one is asked for, and of the files that go with one on a server */
	public static Path standard() {
		return base().resolve("studio");
	}

	private static Path base() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		String home = System.getProperty("user.home");
		if (system.startsWith("windows")) {
			return folder("LOCALAPPDATA", home, "AppData", "Local").resolve("Safelight");
		}
		if (system.startsWith("mac")) {
			return Path.of(home, "Library", "Application Support", "Safelight");
		}
		return folder("XDG_DATA_HOME", home, ".local", "share").resolve("safelight");
	}

	private static Path folder(String variable, String home, String... otherwise) {
		String value = System.getenv(variable);
		return value == null || value.isBlank() ? Path.of(home, otherwise) : Path.of(value);
	}
}
