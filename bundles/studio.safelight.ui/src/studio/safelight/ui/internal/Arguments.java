package studio.safelight.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.equinox.app.IApplicationContext;

/**
 * What the workbench was started with.
 *
 * @param data       {@code --data DIR}: the folder of the studio to open
 * @param screenshot {@code --screenshot FILE}: show the workbench, write a picture of it, and end
 */
record Arguments(Optional<Path> data, Optional<Path> screenshot) {

	/** Of the application; what does not begin with two dashes is for the platform. */
	static Arguments of(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return new Arguments(path(arguments, "--data"), path(arguments, "--screenshot"));
	}

	private static Optional<Path> path(String[] arguments, String option) {
		for (int i = 0; i < arguments.length - 1; i++) {
			if (arguments[i].equals(option)) {
				return Optional.of(Path.of(arguments[i + 1]).toAbsolutePath());
			}
		}
		return Optional.empty();
	}
}
