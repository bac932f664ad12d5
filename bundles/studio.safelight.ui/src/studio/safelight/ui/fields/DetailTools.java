package studio.safelight.ui.fields;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import studio.safelight.ui.WorkbenchIds;

/** The buttons above a {@link DetailTable}. */
final class DetailTools {

	private static final String BUNDLE = "studio.safelight.ui"; //$NON-NLS-1$

	private final String id;
	private final Table table;
	private final ToolBar bar;
	private final LocalResourceManager images;
	private final DetailRows<?> rows;
	private final ToolItem add;
	private final ToolItem insert;
	private final ToolItem duplicate;
	private final ToolItem remove;
	private final ToolItem up;
	private final ToolItem down;

	DetailTools(Composite area, String id, DetailRows<?> rows, Table table) {
		this.id = id;
		this.rows = rows;
		this.table = table;
		bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
		bar.setBackground(area.getBackground());
		bar.moveAbove(table);
		images = new LocalResourceManager(JFaceResources.getResources(), bar);
		add = rows.canAdd() ? tool("add", Messages.DetailTable_add, rows::add) : null; //$NON-NLS-1$
		insert = rows.canAdd() ? tool("insert", Messages.DetailTable_insert, rows::insert) : null; //$NON-NLS-1$
		if (add != null) {
			add.setText(Messages.DetailTable_add);
		}
		duplicate = rows.canDuplicate() ? tool("duplicate", Messages.DetailTable_duplicate, rows::duplicate) : null; //$NON-NLS-1$
		remove = tool("remove", Messages.DetailTable_remove, rows::remove); //$NON-NLS-1$
		up = tool("up", Messages.DetailTable_moveUp, () -> rows.move(-1)); //$NON-NLS-1$
		down = tool("down", Messages.DetailTable_moveDown, () -> rows.move(1)); //$NON-NLS-1$
		enable();
	}

	private ToolItem tool(String icon, String toolTip, Runnable deed) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + icon + ".svg").ifPresent(image -> item.setImage(images.get(image))); //$NON-NLS-1$ //$NON-NLS-2$
		item.setToolTipText(toolTip);
		item.setData(WorkbenchIds.WIDGET_ID, id + "." + icon); //$NON-NLS-1$
		item.addListener(SWT.Selection, event -> deed.run());
		return item;
	}

	void button(String name, String text, Runnable deed) {
		new ToolItem(bar, SWT.SEPARATOR);
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(text);
		item.setData(WorkbenchIds.WIDGET_ID, id + "." + name); //$NON-NLS-1$
		item.addListener(SWT.Selection, event -> deed.run());
		bar.getParent().layout();
	}

	void enable() {
		boolean editable = rows.isEditable();
		int selected = table.getSelectionCount();
		int index = table.getSelectionIndex();
		enable(add, editable);
		enable(insert, editable);
		enable(duplicate, editable && selected > 0);
		enable(remove, editable && selected > 0);
		enable(up, editable && selected == 1 && index > 0);
		enable(down, editable && selected == 1 && index < table.getItemCount() - 1);
	}

	private static void enable(ToolItem item, boolean enabled) {
		if (item != null) {
			item.setEnabled(enabled);
		}
	}
}
