package studio.safelight.ui.print.internal.commands;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.print.DocumentKind;
import studio.safelight.print.PrintFormats;
import studio.safelight.print.PrintFormats.Descriptor;
import studio.safelight.print.PrintFormats.Printed;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.editors.SavedRecords;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Notice;
import studio.safelight.ui.print.PrintIds;

/**
 * Prints an order into a file, and opens it. Where the command is executed with the parameter that names the file, nobody is asked, and nothing
 * is opened.
 */
public final class PrintHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		DocumentKind kind = PrintIds.WORK_ORDER.equals(event.getCommand().getId()) ? DocumentKind.WORK_ORDER
				: DocumentKind.PURCHASE_ORDER;
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		List<Descriptor> formats = window.getService(PrintFormats.class).formats(kind);
		if (formats.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), Documents.name(kind), Messages.Print_noFormat);
			return null;
		}
		Optional<Long> order = SavedRecords.find(event, Literals.PRODUCTION_ORDER, Messages.Print_why);
		if (order.isPresent()) {
			String file = event.getParameter(PrintIds.FILE_PARAMETER);
			Documents documents = new Documents(window.getService(StudioStore.class), window.getService(PrintFormats.class));
			if (file != null) {
				print(window, documents, formats.get(0), order.get(), Path.of(file), false);
			} else {
				ask(window, documents, formats.get(0), order.get());
			}
		}
		return null;
	}

	/** The name that is offered has the number of the order, so it is read first. */
	private static void ask(IWorkbenchWindow window, Documents documents, Descriptor format, long order) {
		Background.of(format.label(), window.getShell(), monitor -> documents.fileName(format, order)).then(name -> {
			FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
			dialog.setText(NLS.bind(Messages.Print_save, format.label()));
			dialog.setFileName(name);
			dialog.setFilterExtensions(new String[] { "*." + format.extension() });
			dialog.setOverwrite(true);
			String chosen = dialog.open();
			if (chosen != null) {
				print(window, documents, format, order, Path.of(chosen), true);
			}
		}).start();
	}

	private static void print(IWorkbenchWindow window, Documents documents, Descriptor format, long order, Path file, boolean open) {
		Background.of(NLS.bind(Messages.Print_job, format.label()), window.getShell(), monitor -> documents.print(format, order, file))
				.then(printed -> told(window, format, printed, open)).startVisibly();
	}

	private static void told(IWorkbenchWindow window, Descriptor format, Printed printed, boolean open) {
		if (open) {
			Program.launch(printed.file().toString());
		}
		String title = MessageFormat.format(Messages.Print_done, format.label(), printed.result().pages());
		Notice.show(window, title, NLS.bind(Messages.Print_where, title, printed.file()), printed.result().remarks());
	}
}
