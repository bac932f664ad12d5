package studio.safelight.ui.print.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;

import studio.safelight.print.PrintFormats;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Notice;
import studio.safelight.ui.print.internal.documents.Document;
import studio.safelight.ui.print.internal.documents.DocumentChoice;
import studio.safelight.ui.print.internal.documents.OrderPrinting;
import studio.safelight.ui.print.internal.documents.Printout;

/** Prints an order into a file whose name is known. */
final class IntoFile {

	private final IWorkbenchWindow window;

	IntoFile(IWorkbenchWindow window) {
		this.window = window;
	}

	void print(long order, DocumentChoice choice, Path file) {
		OrderPrinting printing = new OrderPrinting(window.getService(StudioStore.class), window.getService(PrintFormats.class));
		Background.<Document>of(Messages.Print_title, window.getShell(), monitor -> {
			Printout printout = printing.print(List.of(order), choice, (title, format) -> file, monitor);
			if (!printout.failures().isEmpty()) {
				throw new IOException(printout.failures().get(0).reason());
			}
			return printout.documents().get(0);
		}).then(document -> Notice.show(window, document.name(), NLS.bind(Messages.Print_where, document.name(), document.file()),
				document.remarks())).startVisibly();
	}
}
