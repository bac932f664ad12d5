package studio.safelight.ui.print.internal.commands;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchWindow;

import studio.safelight.print.PrintFormats;
import studio.safelight.print.PrintFormats.Descriptor;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.jobs.Failures;
import studio.safelight.ui.print.internal.documents.DocumentChoice;
import studio.safelight.ui.print.internal.documents.FileNames;
import studio.safelight.ui.print.internal.documents.OrderPrinting;
import studio.safelight.ui.print.internal.documents.Printout;
import studio.safelight.workbench.notifications.Notifications;

/**
 * Prints several orders into a file each, while the user does something else; tells him at the end how many there are, and which could not be
 * printed and why. No file that is there already is replaced.
 */
final class FilesJob {

	private final IWorkbenchWindow window;
	private final List<Long> orders;
	private final DocumentChoice choice;
	private final Path folder;
	private final FileNames names = new FileNames();
	private final List<Path> reserved = new ArrayList<>();

	FilesJob(IWorkbenchWindow window, List<Long> orders, DocumentChoice choice, Path folder) {
		this.window = window;
		this.orders = orders;
		this.choice = choice;
		this.folder = folder;
	}

	void start() {
		OrderPrinting printing = new OrderPrinting(window.getService(StudioStore.class), window.getService(PrintFormats.class));
		Notifications notifications = window.getService(Notifications.class);
		ICoreRunnable work = monitor -> tell(notifications, print(printing, monitor));
		Job job = Job.create(MessageFormat.format(Messages.Files_job, orders.size()), work);
		job.setPriority(Job.LONG);
		job.schedule();
	}

	private Printout print(OrderPrinting printing, IProgressMonitor monitor) {
		try {
			return printing.print(orders, choice, this::file, monitor);
		} finally {
			reserved.forEach(FilesJob::discardEmpty);
		}
	}

	/** A name that was reserved for what could not be printed. */
	private static void discardEmpty(Path file) {
		try {
			if (Files.exists(file) && Files.size(file) == 0) {
				Files.delete(file);
			}
		} catch (IOException e) {
			Failures.message(e);
		}
	}

	private Path file(String title, Descriptor format) throws IOException {
		if (!Files.isDirectory(folder)) {
			throw new IOException(NLS.bind(Messages.Files_noFolder, folder));
		}
		while (true) {
			Path file = folder.resolve(names.next(title, format.extension()));
			try {
				// Not only looked for: somebody else may print into the same folder.
				reserved.add(Files.createFile(file));
				return file;
			} catch (FileAlreadyExistsException e) {
				// the next name
			} catch (IOException e) {
				// What keeps it from being written is told, in words, by writing it.
				return file;
			}
		}
	}

	private void tell(Notifications notifications, Printout printout) {
		String done = MessageFormat.format(Messages.Files_done, printout.documents().size());
		if (printout.failures().isEmpty()) {
			notifications.notify(done, NLS.bind(Messages.Files_where, folder), () -> Program.launch(folder.toString()));
			return;
		}
		String title = MessageFormat.format(Messages.Files_failed, printout.failures().size(), done);
		String reasons = printout.failures().stream().map(failure -> NLS.bind(Messages.Files_failure, failure.order(), failure.reason()))
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		notifications.notify(title, reasons, () -> MessageDialog.openWarning(window.getShell(), title, reasons));
	}
}
