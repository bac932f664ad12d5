package studio.safelight.ui.print.internal.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Notice;
import studio.safelight.ui.print.internal.documents.Document;
import studio.safelight.ui.print.internal.documents.FileNames;
import studio.safelight.ui.print.internal.documents.PrintFolder;
import studio.safelight.ui.print.internal.documents.Printout;

/** Saves what is seen in a preview as a file, or gives it to the program that the system has for it. For the UI thread. */
public final class Saving {

	private final IWorkbenchWindow window;
	private final Printout printout;
	private final PrintFolder.Run run;
	private final String title;

	/**
	 * @param run   where the documents are
	 * @param title what they are called together
	 */
	public Saving(IWorkbenchWindow window, Printout printout, PrintFolder.Run run, String title) {
		this.window = window;
		this.printout = printout;
		this.run = run;
		this.title = title;
	}

	/** Asks for the name of a file, and saves there. */
	public void ask() {
		Shell shell = window.getShell();
		FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
		dialog.setText(NLS.bind(Messages.Saving_title, title));
		dialog.setFilterPath(RememberedFolder.get().toString());
		dialog.setFileName(FileNames.stem(title) + '.' + extension());
		dialog.setFilterExtensions(new String[] { "*." + extension() }); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Path file = Path.of(chosen);
			RememberedFolder.set(file.getParent());
			save(file);
		}
	}

	/** Saves as that file; one that was there before is replaced. */
	public void save(Path file) {
		run.hold();
		Background.<Path>of(NLS.bind(Messages.Saving_job, title), window.getShell(), monitor -> {
			try {
				PdfFile.write(printout, file);
				return file;
			} finally {
				run.release();
			}
		}).then(saved -> Notice.show(window, title, NLS.bind(Messages.Saving_done, title, saved), List.of())).startVisibly();
	}

	/** Opens a copy, which lasts as long as the workbench: who looks at it there need not keep the preview open. */
	public void openInViewer() {
		run.hold();
		Background.<Path>of(NLS.bind(Messages.Saving_opening, title), window.getShell(), monitor -> {
			try {
				Path folder = Files.createTempDirectory("safelight-view-"); //$NON-NLS-1$
				Path copy = folder.resolve(FileNames.stem(title) + '.' + extension());
				folder.toFile().deleteOnExit();
				copy.toFile().deleteOnExit();
				PdfFile.write(printout, copy);
				return copy;
			} finally {
				run.release();
			}
		}).then(copy -> {
			if (!Program.launch(copy.toString())) {
				MessageDialog.openError(window.getShell(), title, NLS.bind(Messages.Saving_noViewer, extension().toUpperCase()));
			}
		}).start();
	}

	/** @return the printout's only one where it is no PDF, which can't be put together */
	private String extension() {
		return printout.documents().stream().map(Document::format).map(format -> format.extension()).distinct().findFirst().orElse("pdf"); //$NON-NLS-1$
	}
}
