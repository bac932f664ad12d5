package studio.safelight.ui.print.internal.output;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The folder that documents were saved into last, which is offered the next time. */
public final class RememberedFolder {

	private static final String NODE = "studio.safelight.ui.print"; //$NON-NLS-1$
	private static final String KEY = "folder"; //$NON-NLS-1$

	private RememberedFolder() {
	}

	/** @return the folder, or the user's own where there is none yet, or none any more */
	public static Path get() {
		String home = System.getProperty("user.home"); //$NON-NLS-1$
		try {
			Path folder = Path.of(node().get(KEY, home));
			return Files.isDirectory(folder) ? folder : Path.of(home);
		} catch (InvalidPathException e) {
			return Path.of(home);
		}
	}

	/** Remembers a folder. */
	public static void set(Path folder) {
		node().put(KEY, folder.toString());
		try {
			node().flush();
		} catch (BackingStoreException e) {
			// It is only forgotten.
			Platform.getLog(RememberedFolder.class).log(Status.warning("The folder of printed documents can't be remembered", e)); //$NON-NLS-1$
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
