package studio.safelight.ui.tests.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import studio.safelight.workbench.Screenshot;

/** Writes pictures of the whole screen into the folder that the build keeps them in. */
final class Screenshots {

	private static final Path FOLDER = Path.of(System.getProperty("studio.safelight.tests.screenshots", "target/screenshots"));

	private Screenshots() {
	}

	static Path write(String name) {
		Path file = FOLDER.resolve(name + ".png").toAbsolutePath();
		try {
			Files.createDirectories(file.getParent());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		UiThread.settle();
		UiThread.run(() -> Screenshot.write(UiThread.display(), file));
		return file;
	}
}
