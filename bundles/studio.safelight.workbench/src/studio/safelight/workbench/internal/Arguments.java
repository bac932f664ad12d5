package studio.safelight.workbench.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.equinox.app.IApplicationContext;

import studio.safelight.store.DataFolder;
import studio.safelight.store.StudioLocation;

/**
 * What the workbench was started with.
 *
 * @param location   {@code --data DIR|URL}: where the studio to open is; by default in the user's data folder
 * @param user       {@code --user NAME}: who works with it; by default, whom the system says
 * @param sample     {@code --sample}: fill the studio with the sample data where it is empty
 * @param open       {@code --open NUMBER}: open the order, invoice or client of that number, as the field in the tool bar does
 * @param screenshot {@code --screenshot FILE}: show the workbench, write a picture of it, and end
 */
record Arguments(StudioLocation location, String user, boolean sample, Optional<String> open, Optional<Path> screenshot) {

	/** Of the application; what does not begin with two dashes is for the platform. */
	static Arguments of(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return new Arguments(value(arguments, "--data").map(Arguments::location).orElseGet(() -> StudioLocation.of(DataFolder.standard())), //$NON-NLS-1$
				value(arguments, "--user").orElse(System.getProperty("user.name")), //$NON-NLS-1$ //$NON-NLS-2$
				Arrays.asList(arguments).contains("--sample"), //$NON-NLS-1$
				value(arguments, "--open"), //$NON-NLS-1$
				value(arguments, "--screenshot").map(file -> Path.of(file).toAbsolutePath())); //$NON-NLS-1$
	}

	private static StudioLocation location(String data) {
		return data.startsWith("jdbc:") ? StudioLocation.of(DataFolder.standard(), data, null, null) : StudioLocation.of(Path.of(data)); //$NON-NLS-1$
	}

	private static Optional<String> value(String[] arguments, String option) {
		for (int i = 0; i < arguments.length - 1; i++) {
			if (arguments[i].equals(option)) {
				return Optional.of(arguments[i + 1]);
			}
		}
		return Optional.empty();
	}
}
