package studio.safelight.ui.print.internal.output;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Notice;
import studio.safelight.ui.print.internal.documents.PrintFolder;
import studio.safelight.ui.print.internal.documents.Printout;

/**
 * Prints what is seen in a preview: by the platform's own dialog, on a printer of the system. For the UI thread.
 */
public final class Printers {

	/** What GTK calls the printer that is none but writes a PDF file. */
	private static final String GTK_FILE = "GtkPrintBackendFile"; //$NON-NLS-1$

	/** What was chosen last, in this workbench; null where nothing was. */
	private static PrinterData last;

	private final IWorkbenchWindow window;
	private final Printout printout;
	private final PrintFolder.Run run;
	private final String title;

	/**
	 * @param run   where the documents are
	 * @param title what they are called together
	 */
	public Printers(IWorkbenchWindow window, Printout printout, PrintFolder.Run run, String title) {
		this.window = window;
		this.printout = printout;
		this.run = run;
		this.title = title;
	}

	/**
	 * Asks for the printer and prints.
	 *
	 * @param page  the one that is seen, from 1
	 * @param other saves it as a file: what can be done where there is no printer
	 */
	public void ask(int page, Runnable other) {
		Shell shell = window.getShell();
		boolean[] any = { false };
		BusyIndicator.showWhile(shell.getDisplay(), () -> any[0] = isAnyThere());
		if (!any[0]) {
			MessageDialog none = new MessageDialog(shell, Messages.Printers_title, null, Messages.Printers_none, MessageDialog.INFORMATION, 0,
					Messages.Printers_save, IDialogConstants.CANCEL_LABEL);
			if (none.open() == 0) {
				other.run();
			}
			return;
		}
		PrintDialog dialog = new PrintDialog(shell, SWT.SHEET);
		dialog.setText(NLS.bind(Messages.Printers_what, title));
		dialog.setPrinterData(offered(page));
		PrinterData chosen = dialog.open();
		if (chosen != null) {
			last = chosen;
			print(chosen);
		}
	}

	private static boolean isAnyThere() {
		try {
			return Arrays.stream(Printer.getPrinterList()).anyMatch(printer -> !GTK_FILE.equals(printer.driver));
		} catch (SWTError e) {
			return false; // the system has no printing at all
		}
	}

	private PrinterData offered(int page) {
		PrinterData data = last == null ? new PrinterData() : last;
		data.scope = PrinterData.ALL_PAGES;
		data.startPage = page;
		data.endPage = page;
		data.copyCount = 1;
		return data;
	}

	/** Prints as was chosen. */
	public void print(PrinterData chosen) {
		PaperJob job;
		try {
			job = new PaperJob(window.getShell().getDisplay(), printout, title, chosen);
		} catch (SWTError | IllegalArgumentException e) {
			MessageDialog.openError(window.getShell(), Messages.Printers_title, NLS.bind(Messages.Printers_gone, chosen.name));
			return;
		}
		run.hold();
		Background.<Integer>of(NLS.bind(Messages.Printers_job, title), window.getShell(), monitor -> {
			try {
				return job.print(monitor);
			} finally {
				run.release();
			}
		}).then(pages -> Notice.show(window, title, NLS.bind(Messages.Printers_done, title, chosen.name), List.of())).startVisibly();
	}
}
