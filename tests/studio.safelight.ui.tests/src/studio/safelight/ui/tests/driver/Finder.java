package studio.safelight.ui.tests.driver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.CoolBar;
import org.eclipse.swt.widgets.ExpandBar;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

import studio.safelight.ui.WorkbenchIds;

/** Looks for widgets in all visible shells, the active one first. Every method must be called on the workbench's thread. */
final class Finder {

	private Finder() {
	}

	static Predicate<Widget> hasId(String id) {
		return widget -> id.equals(widget.getData(WorkbenchIds.WIDGET_ID));
	}

	/** The first widget of the type that fits, or {@code null}. */
	static <T extends Widget> T first(Class<T> type, Predicate<? super T> fits) {
		for (Shell shell : shells()) {
			T found = in(shell, type, fits);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	static List<Shell> shells() {
		List<Shell> shells = new ArrayList<>();
		Shell active = UiThread.display().getActiveShell();
		if (active != null) {
			shells.add(active);
		}
		for (Shell shell : UiThread.display().getShells()) {
			if (shell.isVisible() && shell != active) {
				shells.add(shell);
			}
		}
		return shells;
	}

	/** The menu item at the path of texts, given without mnemonics and accelerators; or {@code null}. */
	static MenuItem menuItem(Menu menu, String... path) {
		Menu level = menu;
		MenuItem item = null;
		for (String text : path) {
			if (level == null) {
				return null;
			}
			level.notifyListeners(SWT.Show, null); // menus fill themselves when they are shown
			item = Arrays.stream(level.getItems()).filter(i -> plain(i.getText()).equals(text)).findFirst().orElse(null);
			if (item == null) {
				return null;
			}
			level = item.getMenu();
		}
		return item;
	}

	/** A label as one reads it: without the mnemonic's ampersand and the accelerator. */
	static String plain(String label) {
		int tab = label.indexOf('\t');
		return (tab < 0 ? label : label.substring(0, tab)).replace("&&", "\0").replace("&", "").replace('\0', '&');
	}

	static <T extends Widget> T in(Widget root, Class<T> type, Predicate<? super T> fits) {
		if (type.isInstance(root) && fits.test(type.cast(root))) {
			return type.cast(root);
		}
		for (Widget child : children(root)) {
			T found = in(child, type, fits);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static List<Widget> children(Widget widget) {
		List<Widget> children = new ArrayList<>();
		switch (widget) {
		case ToolBar bar -> children.addAll(Arrays.asList(bar.getItems()));
		case CoolBar bar -> children.addAll(Arrays.asList(bar.getItems()));
		case CTabFolder folder -> children.addAll(Arrays.asList(folder.getItems()));
		case TabFolder folder -> children.addAll(Arrays.asList(folder.getItems()));
		case ExpandBar bar -> children.addAll(Arrays.asList(bar.getItems()));
		case Tree tree -> children.addAll(Arrays.asList(tree.getItems()));
		case TreeItem item -> children.addAll(Arrays.asList(item.getItems()));
		case Table table when (table.getStyle() & SWT.VIRTUAL) == 0 -> children.addAll(Arrays.asList(table.getItems()));
		default -> {
			// only what it contains as a composite
		}
		}
		if (widget instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				if (child.getVisible()) {
					children.add(child);
				}
			}
		}
		return children;
	}
}
