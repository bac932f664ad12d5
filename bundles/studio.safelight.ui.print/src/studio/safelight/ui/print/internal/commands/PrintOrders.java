package studio.safelight.ui.print.internal.commands;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

import studio.safelight.print.PrintFormats;
import studio.safelight.ui.jobs.Failures;
import studio.safelight.ui.print.PrintIds;
import studio.safelight.ui.print.internal.documents.DocumentChoice;
import studio.safelight.ui.print.internal.preview.PreviewEditor;
import studio.safelight.ui.print.internal.preview.PreviewInput;

/** Prints orders: one into a preview; of several, it asks for what they are to become. For the UI thread. */
final class PrintOrders {

	private final IWorkbenchWindow window;

	PrintOrders(IWorkbenchWindow window) {
		this.window = window;
	}

	void print(List<Long> orders, DocumentChoice choice) {
		if (orders.size() == 1) {
			preview(orders, choice);
		} else if (!orders.isEmpty()) {
			PrintSeveralDialog dialog = new PrintSeveralDialog(window.getShell(), orders.size(), choice,
					DocumentChoice.all(window.getService(PrintFormats.class)));
			if (dialog.open() == Window.OK) {
				if (dialog.folder() == null) {
					preview(orders, dialog.choice());
				} else {
					new FilesJob(window, orders, dialog.choice(), dialog.folder()).start();
				}
			}
		}
	}

	private void preview(List<Long> orders, DocumentChoice choice) {
		IWorkbenchPage page = window.getActivePage();
		try {
			PreviewEditor preview = (PreviewEditor) page.openEditor(new PreviewInput(orders, choice), PrintIds.PREVIEW);
			if (!choice.equals(DocumentChoice.USUAL)) {
				preview.choose(choice);
			}
		} catch (PartInitException e) {
			Failures.show(window.getShell(), Messages.Print_title, e);
		}
	}
}
