package studio.safelight.ui.print.internal.commands;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.print.DocumentKind;
import studio.safelight.print.PrintFormats;
import studio.safelight.print.PrintFormats.Descriptor;
import studio.safelight.ui.editors.SavedRecords;
import studio.safelight.ui.print.PrintIds;
import studio.safelight.ui.print.internal.documents.DocumentChoice;

/**
 * Prints production orders: those that are selected, or that of the active editor. Of one there is a preview; of several one is asked for what
 * it is to become. Where the command is executed with the parameter that names the file, nobody is asked, and nothing is opened.
 */
public final class PrintHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		PrintFormats formats = window.getService(PrintFormats.class);
		DocumentChoice choice = choice(event.getCommand().getId(), formats);
		if (choice == null) {
			MessageDialog.openInformation(window.getShell(), Messages.Print_title, Messages.Print_noFormat);
			return null;
		}
		List<Long> orders = SavedRecords.findAll(event, Literals.PRODUCTION_ORDER, Messages.Print_why);
		String file = event.getParameter(PrintIds.FILE_PARAMETER);
		if (file != null && orders.size() == 1) {
			new IntoFile(window).print(orders.get(0), choice, Path.of(file));
		} else {
			new PrintOrders(window).print(orders, choice);
		}
		return null;
	}

	/** @return null where there is no format for it */
	private static DocumentChoice choice(String command, PrintFormats formats) {
		List<Descriptor> fitting = switch (command) {
		case PrintIds.WORK_ORDER -> formats.formats(DocumentKind.WORK_ORDER);
		case PrintIds.PURCHASE_ORDER -> formats.formats(DocumentKind.PURCHASE_ORDER);
		default -> DocumentChoice.all(formats);
		};
		boolean one = command.equals(PrintIds.WORK_ORDER) || command.equals(PrintIds.PURCHASE_ORDER);
		return fitting.isEmpty() ? null : one ? new DocumentChoice(fitting.get(0).id()) : DocumentChoice.USUAL;
	}
}
