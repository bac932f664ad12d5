package studio.safelight.ui.internal.start;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;

/** Where a user's data are by the custom of his system. */
public final class DataFolder {

	private DataFolder() {
	}

	/** @return the folder of the studio that is opened unless another one is asked for */
	public static Path standard() {
		return base().resolve("studio"); //$NON-NLS-1$
	}

	private static Path base() {
		String home = System.getProperty("user.home"); //$NON-NLS-1$
		return switch (Platform.getOS()) {
			case Platform.OS_WIN32 -> folder("LOCALAPPDATA", home, "AppData", "Local").resolve("Safelight"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			case Platform.OS_MACOSX -> Path.of(home, "Library", "Application Support", "Safelight"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			default -> folder("XDG_DATA_HOME", home, ".local", "share").resolve("safelight"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		};
	}

	private static Path folder(String variable, String home, String... otherwise) {
		String value = System.getenv(variable);
		return value == null || value.isBlank() ? Path.of(home, otherwise) : Path.of(value);
	}
}
