package studio.safelight.ui.print.internal.documents;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;

/**
 * Folders for documents that are only looked at, which nobody else may read. They are deleted when this is closed, those apart that somebody
 * still reads from. Safe for use by several threads.
 */
public final class PrintFolder implements AutoCloseable {

	private final List<Run> runs = new ArrayList<>();
	private boolean closed;

	/**
	 * @return a new folder
	 * @throws IOException if this was closed, or the disk is full
	 */
	public synchronized Run newRun() throws IOException {
		if (closed) {
			throw new IOException(Messages.PrintFolder_closed);
		}
		Run run = new Run(Files.createTempDirectory("safelight-print-")); //$NON-NLS-1$
		runs.add(run);
		return run;
	}

	/** Deletes one of its folders, unless somebody still reads from it. */
	public synchronized void discard(Run run) {
		if (runs.remove(run)) {
			run.release();
		}
	}

	@Override
	public synchronized void close() {
		closed = true;
		runs.forEach(Run::release);
		runs.clear();
	}

	/** The files of one time of printing. They are there until all who hold them have released them. */
	public static final class Run {

		private final Path path;
		private int holders = 1;

		Run(Path path) {
			this.path = path;
		}

		public Path path() {
			return path;
		}

		/** Keeps the files until {@link #release()}; they must be there yet. */
		public synchronized void hold() {
			if (holders == 0) {
				throw new IllegalStateException("The files are gone"); //$NON-NLS-1$
			}
			holders++;
		}

		/** Deletes the files if nobody else holds them. */
		public synchronized void release() {
			if (holders > 0 && --holders == 0) {
				delete(path);
			}
		}

		private static void delete(Path folder) {
			try {
				try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
					for (Path file : files) {
						Files.delete(file);
					}
				}
				Files.delete(folder);
			} catch (IOException e) {
				// It stays in the system's folder for such files, and the log says why.
				Platform.getLog(PrintFolder.class).log(Status.warning("A folder of printed documents was not deleted", e)); //$NON-NLS-1$
			}
		}
	}
}
