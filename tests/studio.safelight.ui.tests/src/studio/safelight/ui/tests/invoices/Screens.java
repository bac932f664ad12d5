package studio.safelight.ui.tests.invoices;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.tests.driver.UiThread;

/** What tests of screens need of the workbench and of the studio behind it. */
public final class Screens {

	private Screens() {
	}

	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	public static StudioStore store() {
		return UiThread.call(() -> PlatformUI.getWorkbench().getService(StudioStore.class));
	}

	public static void show(String view) {
		UiThread.call(() -> {
			try {
				return page().showView(view);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
	}

	/** Executes a command as a menu item or a key does. */
	public static void execute(String command) {
		UiThread.later(() -> {
			try {
				page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				throw new IllegalStateException(e);
			}
		});
		UiThread.settle();
	}

	/** Closes every dialog that a failed test left open, then every editor without saving. */
	public static void closeAll() {
		UiThread.await("no dialog is open", () -> {
			Shell window = page().getWorkbenchWindow().getShell();
			for (Shell shell : window.getDisplay().getShells()) {
				if (shell.isVisible() && shell != window && shell.getParent() == window) {
					window.getDisplay().asyncExec(() -> {
						if (!shell.isDisposed()) {
							shell.close();
						}
					});
					return false;
				}
			}
			return true;
		});
		UiThread.run(() -> page().closeAllEditors(false));
	}

	public static int openEditors() {
		return UiThread.call(() -> page().getEditorReferences().length);
	}

	public static IEditorPart activeEditor() {
		return UiThread.call(() -> page().getActiveEditor());
	}

	/** Opens a record and waits until its form is there. */
	public static RecordEditor<?> open(EClass type, long id) {
		RecordEditor<?> editor = (RecordEditor<?>) UiThread.call(() -> RecordEditors.open(page(), type, id));
		UiThread.await("the form of " + type.getName() + " " + id, () -> editor.record() != null);
		return editor;
	}

	public static boolean isDirty() {
		return UiThread.call(() -> page().getActiveEditor() != null && page().getActiveEditor().isDirty());
	}

	public static long invoice(String number) throws IOException {
		List<Long> ids = store().lists().find(Literals.INVOICE__NUMBER, number);
		return ids.get(0);
	}

	/** What the studio has, past everything that an editor may hold. */
	public static Invoice stored(long id) throws IOException {
		return (Invoice) store().newResourceSet().getEObject(StudioStore.uri(Literals.INVOICE, id).appendFragment("/"), true);
	}

	/** Changes an invoice as somebody at another desk does. */
	public static void change(long id, Consumer<Invoice> change) throws IOException {
		store().transaction(transaction -> {
			Invoice invoice = transaction.load(Literals.INVOICE, id);
			change.accept(invoice);
			transaction.save(List.of(invoice));
			return null;
		});
	}
}
