package studio.safelight.ui.tests.production;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.print.PrintIds;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** The editor that is active, and the studio behind it. */
final class OpenOrders {

	private final WorkbenchDriver workbench;

	OpenOrders(WorkbenchDriver workbench) {
		this.workbench = workbench;
	}

	static StudioStore store() {
		return UiThread.call(() -> PlatformUI.getWorkbench().getService(StudioStore.class));
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** Opens an order by its number, and waits until its form is there. */
	void open(String number) throws Exception {
		List<Long> ids = store().lists().find(Literals.PRODUCTION_ORDER__NUMBER, number);
		UiThread.run(() -> RecordEditors.open(page(), Literals.PRODUCTION_ORDER, ids.get(0)));
		workbench.awaitText("ProductionOrder.number", number);
	}

	/** Opens any record by its key, and waits until it is loaded. */
	void openRecord(EClass type, long id) {
		UiThread.run(() -> RecordEditors.open(page(), type, id));
		UiThread.await("the record is open", () -> page().getActiveEditor() instanceof RecordEditor<?> editor && editor.record() != null
				&& editor.record().getId() == id);
	}

	/** Opens an order by its key, and waits until its form is there. */
	void open(long id) {
		UiThread.run(() -> RecordEditors.open(page(), Literals.PRODUCTION_ORDER, id));
		UiThread.await("the order is open", () -> page().getActiveEditor() instanceof RecordEditor<?> editor && editor.record() != null
				&& editor.record().getId() == id && workbench.isShown("ProductionOrder.number"));
	}

	/** Opens an invoice by its number, and waits until its form is there. */
	void openInvoice(String number) throws Exception {
		List<Long> ids = store().lists().find(Literals.INVOICE__NUMBER, number);
		UiThread.run(() -> RecordEditors.open(page(), Literals.INVOICE, ids.get(0)));
		workbench.awaitText("Invoice.number", number);
	}

	/** @return the key of the record that is open; on the workbench's thread */
	long openId() {
		return ((RecordEditor<?>) page().getActiveEditor()).record().getId();
	}

	/** @return whether any order is open */
	boolean isAnyOpen() {
		return UiThread.call(() -> Arrays.stream(page().getEditorReferences())
				.anyMatch(editor -> editor.getId().equals(RecordEditors.PREFIX + Literals.PRODUCTION_ORDER.getName())));
	}

	boolean isDirty() {
		return UiThread.call(() -> page().getActiveEditor().isDirty());
	}

	/** Saves as Ctrl+S does; on the workbench's thread. */
	void saveNow() {
		page().saveEditor(page().getActiveEditor(), false);
	}

	void awaitSaved() {
		UiThread.await("the record is saved", () -> {
			IEditorPart editor = page().getActiveEditor();
			return editor != null && !editor.isDirty();
		});
	}

	/** Executes a print command for the active editor, as its button does, but into a file that is known. */
	void execute(String command, Path file) {
		UiThread.later(() -> {
			ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
			IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
			try {
				handlers.executeCommand(
						ParameterizedCommand.generateCommand(commands.getCommand(command), Map.of(PrintIds.FILE_PARAMETER, file.toString())), null);
			} catch (CommandException e) {
				throw new IllegalStateException(e);
			}
		});
		UiThread.settle();
	}
}
