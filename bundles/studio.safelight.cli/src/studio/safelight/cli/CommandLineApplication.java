package studio.safelight.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.LogManager;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import studio.safelight.cli.internal.CommandLine;
import studio.safelight.cli.internal.OsgiServices;

/** Runs one command and ends; the exit code tells whether it succeeded. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		System.setProperty("java.awt.headless", "true");
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset("stdout.encoding"));
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset("stderr.encoding"));
		// The output holds the result and nothing else, whatever a library has to say.
		System.setOut(System.err);
		LogManager.getLogManager().reset();
		if (List.of(arguments).contains("--version")) {
			out.println("Safelight " + context.getBrandingBundle().getVersion());
			out.flush();
			return EXIT_OK;
		}
		BundleContext bundle = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
		return new CommandLine(new OsgiServices(bundle), out, err, CommandLineApplication::log).run(List.of(arguments));
	}

	/** A machine without a locale has names of clients all the same. */
	private static Charset charset(String property) {
		Charset charset = Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
		return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
	}

	private static Object log(Throwable unexpected) {
		ILog.of(CommandLineApplication.class).error("A command ended unexpectedly", unexpected);
		return Platform.getLogFileLocation();
	}

	@Override
	public void stop() {
		// A command is short; the framework ends the process.
	}
}
