package studio.safelight.store.internal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether there is room left on the disk: a database does not always say that it failed for the lack of it. */
public final class DiskSpace {

	private static final long TOO_LITTLE = 64 * 1024;

	private DiskSpace() {
	}

	/** @return whether nothing worth mentioning can be written into the folder any more */
	public static boolean isUsedUp(Path folder) {
		try {
			return Files.getFileStore(folder).getUsableSpace() < TOO_LITTLE;
		} catch (IOException e) {
			return false;
		}
	}
}
