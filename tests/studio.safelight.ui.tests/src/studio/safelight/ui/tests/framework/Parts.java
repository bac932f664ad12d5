package studio.safelight.ui.tests.framework;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

import studio.safelight.model.Entity;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.editors.RecordInput;
import studio.safelight.ui.tests.driver.UiThread;

/** The parts of the workbench and the studio behind it, for tests. */
final class Parts {

	private Parts() {
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	static StudioStore store() {
		return UiThread.call(() -> PlatformUI.getWorkbench().getService(StudioStore.class));
	}

	static IViewPart show(String view) {
		return UiThread.call(() -> {
			try {
				return page().showView(view);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
	}

	/** Executes a command as a menu item or a key does. */
	static void execute(String command) {
		UiThread.later(() -> {
			try {
				page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				throw new IllegalStateException(e);
			}
		});
		UiThread.settle();
	}

	/** Opens a record and waits until its form is there. */
	static RecordEditor<?> open(EClass type, long id) {
		return open(RecordInput.of(type, id));
	}

	static RecordEditor<?> open(RecordInput input) {
		RecordEditor<?> editor = (RecordEditor<?>) UiThread.call(() -> RecordEditors.open(page(), input));
		UiThread.await("the form of " + input.getName(), () -> editor.record() != null);
		return editor;
	}

	static boolean isDirty() {
		return UiThread.call(() -> page().getActiveEditor() != null && page().getActiveEditor().isDirty());
	}

	/** What the studio has, past everything that an editor may hold. */
	@SuppressWarnings("unchecked")
	static <T extends EObject> T stored(EClass type, long id) {
		return (T) store().newResourceSet().getEObject(StudioStore.uri(type, id).appendFragment("/"), true);
	}

	/** Changes a record as somebody at another desk does. */
	static <T extends Entity> void change(EClass type, long id, Consumer<T> change) throws IOException {
		store().transaction(transaction -> {
			T record = transaction.load(type, id);
			change.accept(record);
			transaction.save(List.of(record));
			return null;
		});
	}
}
