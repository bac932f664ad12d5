package studio.safelight.ui.hubs;

import java.util.List;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import studio.safelight.ui.WorkbenchIds;

/** The menu of a hub's saved views, and of what else is done to how the hub is looked at. */
final class ViewMenu {

	/** What the hub does. */
	interface Hub {
		SavedView present();

		void show(SavedView view);

		void chooseColumns();

		void export();
	}

	private static final int LONGEST_NAME = 60;

	private final SavedViews views;
	private final Hub hub;
	private final RecordTable<?> table;
	private Menu menu;

	ViewMenu(SavedViews views, Hub hub, RecordTable<?> table) {
		this.views = views;
		this.hub = hub;
		this.table = table;
	}

	/** Adds what opens it to the bar. */
	void create(ToolBar bar, String id) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(Messages.ViewMenu_title);
		item.setData(WorkbenchIds.WIDGET_ID, id + ".views"); //$NON-NLS-1$
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			open(bar, item.getBounds().x, item.getBounds().y + item.getBounds().height);
			item.setData("menu", menu); //$NON-NLS-1$
		}));
	}

	private void open(Composite owner, int x, int y) {
		renew(owner);
		List<SavedView> all = views.all();
		for (SavedView view : all) {
			entry(menu, view.name(), () -> hub.show(view));
		}
		separate(all);
		entry(menu, Messages.ViewMenu_save, this::save);
		if (!all.isEmpty()) {
			Menu removing = submenu(Messages.ViewMenu_remove);
			all.forEach(view -> entry(removing, view.name(), () -> views.remove(view)));
		}
		new MenuItem(menu, SWT.SEPARATOR);
		fillOrders(submenu(Messages.ViewMenu_sort));
		entry(menu, Messages.ViewMenu_columns, hub::chooseColumns);
		new MenuItem(menu, SWT.SEPARATOR);
		entry(menu, Messages.ViewMenu_export, hub::export);
		show(owner.toDisplay(x, y));
	}

	/** Opens the orders alone, over the table. */
	void openOrders() {
		renew(table.widget());
		fillOrders(menu);
		show(table.widget().toDisplay(0, table.widget().getHeaderHeight()));
	}

	private void renew(Composite owner) {
		if (menu != null) {
			menu.dispose();
		}
		menu = new Menu(owner.getShell(), SWT.POP_UP);
	}

	private void show(Point place) {
		menu.setLocation(place);
		menu.setVisible(true);
	}

	private void separate(List<SavedView> all) {
		if (!all.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
	}

	private Menu submenu(String title) {
		MenuItem item = new MenuItem(menu, SWT.CASCADE);
		item.setText(title);
		Menu submenu = new Menu(item);
		item.setMenu(submenu);
		return submenu;
	}

	/** Choosing the present order turns it round, as clicking the head of its column does. */
	private void fillOrders(Menu orders) {
		PagedTable<?> paged = table.paged();
		PagedTable.Order present = paged.order();
		MenuItem own = entry(orders, Messages.ViewMenu_ownOrder, () -> paged.order(PagedTable.Order.OWN), SWT.RADIO);
		own.setSelection(present.column() == null);
		for (HubColumn<?> column : paged.columnsFromLeft()) {
			if (column.key() != null) {
				boolean chosen = column.key().equals(present.column());
				MenuItem item = entry(orders, column.title(), () -> paged.order(new PagedTable.Order(column.key(), chosen && !present.descending())), SWT.RADIO);
				item.setSelection(chosen);
			}
		}
	}

	private static void entry(Menu parent, String text, Runnable deed) {
		entry(parent, text, deed, SWT.PUSH);
	}

	private static MenuItem entry(Menu parent, String text, Runnable deed, int style) {
		MenuItem item = new MenuItem(parent, style);
		item.setText(text);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (style != SWT.RADIO || item.getSelection()) {
				deed.run();
			}
		}));
		return item;
	}

	/** Asks for a name, and saves how the hub is looked at now. */
	void save() {
		Shell shell = table.widget().getShell();
		InputDialog dialog = new InputDialog(shell, Messages.SaveView_title, Messages.SaveView_message, hub.present().name(), SavedViewNames::problem) {
			@Override
			protected void createButtonsForButtonBar(Composite parent) {
				super.createButtonsForButtonBar(parent);
				getOkButton().setText(Messages.SaveView_save);
			}
		};
		if (dialog.open() == Window.OK) {
			views.save(hub.present().named(dialog.getValue().strip()));
		}
	}

	/** What views can be called. */
	private static final class SavedViewNames {

		/** @return why the name can't be taken; an empty text where that needs no saying, null if it can */
		private static String problem(String name) {
			if (name.isBlank()) {
				return ""; //$NON-NLS-1$
			}
			return name.strip().length() > LONGEST_NAME ? Messages.SaveView_long : null;
		}
	}
}
