package studio.safelight.ui.tests.driver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import studio.safelight.ui.WorkbenchIds;

/**
 * What a person does with the workbench, for a test on its own thread. Widgets are named by their id, see
 * {@link studio.safelight.ui.WorkbenchIds#WIDGET_ID}. Everything that looks for something waits until it is there.
 */
public final class WorkbenchDriver {

	private final RealInput realInput = new RealInput();

	/** The pointer and the keys as the window system sees them. */
	public RealInput real() {
		return realInput;
	}

	/** Writes a picture of the screen and returns the file. */
	public Path screenshot(String name) {
		return Screenshots.write(name);
	}

	// Finding

	public <T extends Widget> T find(Class<T> type, String id) {
		return find(type, "widget " + id, Finder.hasId(id));
	}

	public <T extends Widget> T find(Class<T> type, String what, Predicate<? super T> fits) {
		return UiThread.await(what, () -> Finder.first(type, fits));
	}

	/** The visible shell whose title begins with the text. */
	public Shell shell(String title) {
		return UiThread.await("shell " + title, () -> Finder.shells().stream()
				.filter(shell -> shell.getText().startsWith(title)).findFirst().orElse(null));
	}

	/** The button with the label, given without its mnemonic. */
	public Button button(String label) {
		return find(Button.class, "button " + label, button -> Finder.plain(button.getText()).equals(label));
	}

	/** The first visible widget that fits, or {@code null}; on the workbench's thread, for what is waited for. */
	public <T extends Widget> T first(Class<T> type, Predicate<? super T> fits) {
		return Finder.first(type, fits);
	}

	public boolean isShown(String id) {
		return UiThread.call(() -> Finder.first(Widget.class, Finder.hasId(id)) != null);
	}

	// Reading

	public String text(String id) {
		Widget widget = find(Widget.class, id);
		return UiThread.call(() -> switch (widget) {
		case Text text -> text.getText();
		case Combo combo -> combo.getText();
		case Button button -> Finder.plain(button.getText());
		case org.eclipse.swt.widgets.Label label -> label.getText();
		case org.eclipse.swt.custom.CLabel label -> label.getText();
		case org.eclipse.swt.widgets.Link link -> link.getText().replaceAll("</?a>", "");
		case Item item -> item.getText();
		case Canvas canvas when canvas.getData(WorkbenchIds.TEXT) instanceof String text -> text;
		default -> throw new AssertionError(id + " has no text: " + widget);
		});
	}

	public void awaitText(String id, String expected) {
		UiThread.await(id + " reads '" + expected + "'", () -> {
			Widget widget = Finder.first(Widget.class, Finder.hasId(id));
			return widget != null && expected.equals(text(id));
		});
	}

	public boolean isEnabled(String id) {
		Widget widget = find(Widget.class, id);
		return UiThread.call(() -> widget instanceof ToolItem item ? item.isEnabled() : ((Control) widget).isEnabled());
	}

	// Doing

	/** Replaces the text of the field, as typing over it does. */
	public void type(String id, String text) {
		Text field = find(Text.class, id);
		UiThread.run(() -> {
			field.setFocus();
			field.setText(text);
		});
	}

	/** Presses Enter in the field. */
	public void enter(String id) {
		Widget field = find(Widget.class, id);
		UiThread.later(() -> field.notifyListeners(SWT.DefaultSelection, new Event()));
		UiThread.settle();
	}

	public void choose(String comboId, String entry) {
		Combo combo = find(Combo.class, comboId);
		UiThread.await("entry " + entry + " of " + comboId, () -> combo.indexOf(entry) >= 0);
		UiThread.later(() -> {
			combo.setFocus();
			combo.select(combo.indexOf(entry));
			combo.notifyListeners(SWT.Selection, new Event());
		});
		UiThread.settle();
	}

	public void click(String id) {
		click(find(Widget.class, id));
	}

	/** Clicks a button, a tool item or a link; a check box or radio button changes its state. */
	public void click(Widget widget) {
		UiThread.await(widget + " is enabled", () -> !(widget instanceof Control control) || control.isEnabled());
		UiThread.later(() -> {
			if (widget instanceof Button button && (button.getStyle() & (SWT.CHECK | SWT.RADIO | SWT.TOGGLE)) != 0) {
				button.setSelection((button.getStyle() & SWT.RADIO) != 0 || !button.getSelection());
			}
			widget.notifyListeners(SWT.Selection, new Event());
		});
		UiThread.settle();
	}

	/** Chooses from the menu bar: {@code menu("File", "Exit")}. */
	public void menu(String... path) {
		String what = "menu " + String.join(" > ", path);
		MenuItem item = UiThread.await(what, () -> {
			Shell window = Finder.first(Shell.class, shell -> shell.getMenuBar() != null);
			MenuItem found = window == null ? null : Finder.menuItem(window.getMenuBar(), path);
			return found != null && found.isEnabled() ? found : null;
		});
		UiThread.later(() -> item.notifyListeners(SWT.Selection, new Event()));
		UiThread.settle();
	}

	/** Sets a filter of a hub by its drop-down. */
	public void filter(String hubId, String filter, String option) {
		ToolItem dropDown = find(ToolItem.class, hubId + ".filter." + filter);
		MenuItem entry = UiThread.await("option " + option + " of the filter " + filter, () -> {
			if (dropDown.getData("menu") instanceof Menu open && !open.isDisposed()) {
				open.setVisible(false);
			}
			dropDown.notifyListeners(SWT.Selection, new Event());
			Menu menu = (Menu) dropDown.getData("menu");
			return Arrays.stream(menu.getItems()).filter(item -> Finder.plain(item.getText()).equals(option)).findFirst().orElse(null);
		});
		UiThread.run(() -> {
			entry.getParent().setVisible(false);
			entry.setSelection(true);
			entry.notifyListeners(SWT.Selection, new Event());
		});
		UiThread.settle();
	}

	/** Selects the row of a table whose first column has the text. */
	public void selectRow(String tableId, String firstColumn) {
		Table table = find(Table.class, tableId);
		TableItem row = UiThread.await("row " + firstColumn + " of " + tableId, () -> Arrays.stream(table.getItems())
				.filter(item -> item.getText().equals(firstColumn)).findFirst().orElse(null));
		UiThread.run(() -> {
			table.setFocus();
			table.setSelection(row);
			Event event = new Event();
			event.item = row;
			table.notifyListeners(SWT.Selection, event);
		});
	}

	/** Selects the item of a tree at the path of texts, and opens what is above it. */
	public void selectItem(String treeId, String... path) {
		Tree tree = find(Tree.class, treeId);
		TreeItem item = null;
		for (String text : path) {
			TreeItem parent = item;
			item = UiThread.await("item " + text + " of " + treeId, () -> {
				if (parent != null && !parent.getExpanded()) {
					Event expand = new Event();
					expand.item = parent;
					tree.notifyListeners(SWT.Expand, expand);
					parent.setExpanded(true);
				}
				TreeItem[] items = parent == null ? tree.getItems() : parent.getItems();
				return Arrays.stream(items).filter(i -> i.getText().equals(text)).findFirst().orElse(null);
			});
		}
		TreeItem selected = item;
		UiThread.run(() -> {
			tree.setFocus();
			tree.setSelection(selected);
			Event event = new Event();
			event.item = selected;
			tree.notifyListeners(SWT.Selection, event);
		});
	}

	/** Opens what is selected in the table or tree, as a double click does. */
	public void open(String id) {
		Control control = find(Control.class, id);
		UiThread.later(() -> {
			Event event = new Event();
			event.item = switch (control) {
			case Table table -> table.getSelection()[0];
			case Tree tree -> tree.getSelection()[0];
			default -> throw new AssertionError(id + " has no rows: " + control);
			};
			control.notifyListeners(SWT.DefaultSelection, event);
		});
		UiThread.settle();
	}

	/** Brings the tab of a form forward. */
	public void tab(String id) {
		CTabItem item = find(CTabItem.class, id);
		UiThread.run(() -> {
			item.getParent().setSelection(item);
			item.getParent().notifyListeners(SWT.Selection, new Event());
		});
	}

	/** Ticks, or unticks, the box of a tree's row, wherever it stands, that begins with the text. */
	public void tick(String treeId, String firstColumn) {
		Tree tree = find(Tree.class, treeId);
		TreeItem row = treeItem(treeId, firstColumn);
		UiThread.later(() -> {
			row.setChecked(!row.getChecked());
			Event event = new Event();
			event.item = row;
			event.detail = SWT.CHECK;
			tree.notifyListeners(SWT.Selection, event);
		});
		UiThread.settle();
	}

	/** Begins to edit a cell of a table by a double click; nothing happens where it can't be edited. */
	public void editCell(String tableId, int row, int column) {
		Table table = find(Table.class, tableId);
		UiThread.await("row " + row + " of " + tableId, () -> table.getItemCount() > row && table.getItem(row).getBounds(column).width > 0);
		UiThread.later(() -> {
			TableItem item = table.getItem(row);
			table.showItem(item);
			table.setFocus();
			table.setSelection(item);
			Event selected = new Event();
			selected.item = item;
			table.notifyListeners(SWT.Selection, selected);
			Event press = new Event();
			press.button = 1;
			press.count = 2;
			press.x = item.getBounds(column).x + 4;
			press.y = item.getBounds(column).y + 4;
			table.notifyListeners(SWT.MouseDoubleClick, press);
		});
		UiThread.settle();
	}

	/** Presses the mouse in a cell of a tree, in the row, wherever it stands, that begins with the text. */
	public void clickCell(String treeId, String firstColumn, int column) {
		TreeItem row = treeItem(treeId, firstColumn);
		UiThread.await("the cell has its place", () -> row.getBounds(column).width > 0);
		UiThread.later(() -> {
			row.getParent().setFocus();
			row.getParent().setSelection(row);
			Event selected = new Event();
			selected.item = row;
			row.getParent().notifyListeners(SWT.Selection, selected);
			Event event = new Event();
			event.button = 1;
			event.count = 1;
			event.x = row.getBounds(column).x + 4;
			event.y = row.getBounds(column).y + 4;
			row.getParent().notifyListeners(SWT.MouseDown, event);
		});
		UiThread.settle();
	}

	/** The text of a cell of a tree, in the row, wherever it stands, that begins with the text. */
	public String cell(String treeId, String firstColumn, int column) {
		TreeItem row = treeItem(treeId, firstColumn);
		return UiThread.call(() -> row.getText(column));
	}

	private TreeItem treeItem(String treeId, String firstColumn) {
		Tree tree = find(Tree.class, treeId);
		return UiThread.await("row " + firstColumn + " of " + treeId,
				() -> Finder.in(tree, TreeItem.class, item -> item.getText().equals(firstColumn)));
	}

	/** Chooses in the combo of the cell that is edited, and leaves the cell. */
	public void chooseInCell(String editorId, String entry) {
		CCombo combo = find(CCombo.class, editorId);
		UiThread.run(() -> {
			combo.select(combo.indexOf(entry));
			combo.notifyListeners(SWT.Selection, new Event());
			combo.notifyListeners(SWT.DefaultSelection, new Event());
		});
	}

	/** Types into the cell that is edited, and leaves it. */
	public void typeInCell(String text) {
		Text field = find(Text.class, "the field of a cell", candidate -> (candidate.getParent() instanceof Table || candidate.getParent() instanceof Tree) && candidate.isVisible());
		UiThread.run(() -> {
			field.setText(text);
			field.notifyListeners(SWT.DefaultSelection, new Event());
		});
	}

	/** The texts of a table's row, whichever it is. */
	public List<String> row(String tableId, int index) {
		Table table = find(Table.class, tableId);
		return UiThread.call(() -> {
			List<String> cells = new ArrayList<>();
			for (int column = 0; column < table.getColumnCount(); column++) {
				cells.add(table.getItem(index).getText(column));
			}
			return cells;
		});
	}

	/** Closes what is left of dialogs and notices, then every editor without saving. */
	public void closeEditors() {
		IWorkbenchWindow window = UiThread.call(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		UiThread.await("only the window is open", () -> {
			List<Shell> left = Arrays.stream(window.getShell().getShells()).filter(Shell::isVisible).toList();
			left.forEach(shell -> UiThread.later(() -> close(shell)));
			return left.isEmpty();
		});
		UiThread.run(() -> window.getActivePage().closeAllEditors(false));
	}

	private static void close(Shell shell) {
		if (!shell.isDisposed()) {
			shell.close();
		}
	}
}
