package studio.safelight.cli;

import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs one command and ends; the exit code tells whether it succeeded. */
public final class CommandLineApplication implements IApplication {

	private static final Integer USAGE = 64;

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		context.applicationRunning();
		if (List.of(arguments).contains("--version")) {
			System.out.println("Safelight " + context.getBrandingBundle().getVersion());
			return EXIT_OK;
		}
		System.err.println("safelight: no such command: " + String.join(" ", arguments));
		return USAGE;
	}

	@Override
	public void stop() {
		// A command is short; the framework ends the process.
	}
}
