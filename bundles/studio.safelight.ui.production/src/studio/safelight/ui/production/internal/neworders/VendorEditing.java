package studio.safelight.ui.production.internal.neworders;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;

import studio.safelight.store.lists.Choice;
import studio.safelight.ui.WorkbenchIds;

/** Chooses who makes a line, and, on the row of a vendor, which of his orders the lines go into. */
final class VendorEditing extends EditingSupport {

	static final String EDITOR_ID = "neworders.preview.vendor";

	private final NewOrdersModel model;
	private final ComboBoxCellEditor editor;

	VendorEditing(TreeViewer viewer, NewOrdersModel model) {
		super((ColumnViewer) viewer);
		this.model = model;
		this.editor = new ComboBoxCellEditor(viewer.getTree(), new String[0], SWT.READ_ONLY);
		editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
		editor.getControl().setData(WorkbenchIds.WIDGET_ID, EDITOR_ID);
	}

	static String label(OpenOrder order) {
		return order.number() == null ? NLS.bind(Messages.Preview_intoWithoutNumber, order.id()) : NLS.bind(Messages.Preview_into, order.number());
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		List<String> items = new ArrayList<>();
		if (element instanceof VendorOrder order) {
			items.add(Messages.Preview_newOrder);
			order.open().forEach(open -> items.add(label(open)));
		} else {
			items.add(Messages.Preview_nobody);
			model.assignable().forEach(vendor -> items.add(vendor.label()));
		}
		editor.setItems(items.toArray(String[]::new));
		return editor;
	}

	@Override
	protected boolean canEdit(Object element) {
		return element instanceof VendorOrder order && !order.open().isEmpty()
				|| element instanceof PreviewLine line && line.proposed().isOrderable();
	}

	@Override
	protected Object getValue(Object element) {
		if (element instanceof VendorOrder order) {
			return order.into() == null ? 0 : order.open().indexOf(order.into()) + 1;
		}
		Long vendor = ((PreviewLine) element).vendorId();
		List<Choice> vendors = model.assignable();
		for (int i = 0; i < vendors.size() && vendor != null; i++) {
			if (vendors.get(i).id() == vendor) {
				return i + 1;
			}
		}
		return 0;
	}

	@Override
	protected void setValue(Object element, Object value) {
		int index = (Integer) value - 1;
		if (index < -1) {
			return;
		}
		if (element instanceof VendorOrder order) {
			model.addInto(order.vendorId(), index < 0 ? null : order.open().get(index));
		} else if (element instanceof PreviewLine line && !(Integer.valueOf(index + 1).equals(getValue(element)))) {
			model.assign(line, index < 0 ? null : model.assignable().get(index).id());
		}
	}
}
