package studio.safelight.ui.tests.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

import studio.safelight.model.Entity;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** The window as the tests of it need it. */
final class Window {

	static final String NAVIGATOR = "studio.safelight.ui.navigator";

	private Window() {
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	static StudioStore store() {
		return UiThread.call(() -> PlatformUI.getWorkbench().getService(StudioStore.class));
	}

	static void show(String view) {
		UiThread.call(() -> {
			try {
				return page().showView(view);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
	}

	static boolean isVisible(String view) {
		return UiThread.call(() -> {
			IViewPart part = page().findView(view);
			return part != null && page().isPartVisible(part);
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
		RecordEditor<?> editor = (RecordEditor<?>) UiThread.call(() -> RecordEditors.open(page(), type, id));
		UiThread.await("the form of " + type.getName() + " " + id, () -> editor.record() != null);
		return editor;
	}

	static String activeEditor() {
		return UiThread.call(() -> page().getActiveEditor() == null ? "" : page().getActiveEditor().getTitle());
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

	/** The entry of the navigator at the path. */
	static TreeItem entry(WorkbenchDriver workbench, String... path) {
		Tree tree = workbench.find(Tree.class, NAVIGATOR);
		return UiThread.await("entry " + String.join(" > ", path), () -> {
			TreeItem[] level = tree.getItems();
			TreeItem found = null;
			for (String text : path) {
				found = Arrays.stream(level).filter(item -> item.getText().equals(text)).findFirst().orElse(null);
				if (found == null) {
					return null;
				}
				level = found.getItems();
			}
			return found;
		});
	}

	/** What stands below an entry of the navigator. */
	static List<String> below(WorkbenchDriver workbench, String entry) {
		TreeItem item = entry(workbench, entry);
		return UiThread.call(() -> {
			List<String> texts = new ArrayList<>();
			Arrays.stream(item.getItems()).forEach(child -> texts.add(child.getText()));
			return texts;
		});
	}

	/** Presses and releases the first button on an item of a tree, as a click that changes no selection does. */
	static void click(TreeItem item) {
		UiThread.later(() -> {
			Tree tree = item.getParent();
			Rectangle place = item.getBounds();
			for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
				Event event = new Event();
				event.button = 1;
				event.x = place.x + 2;
				event.y = place.y + place.height / 2;
				tree.notifyListeners(type, event);
			}
		});
		UiThread.settle();
	}
}
