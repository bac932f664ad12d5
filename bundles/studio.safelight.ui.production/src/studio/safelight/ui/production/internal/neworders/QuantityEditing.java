package studio.safelight.ui.production.internal.neworders;

import java.math.BigDecimal;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.fields.TextFormat.FormatException;

/** Edits how much of a line is ordered. */
final class QuantityEditing extends EditingSupport {

	static final String EDITOR_ID = "neworders.preview.quantity";

	private final NewOrdersModel model;
	private final Formats formats;
	private final Consumer<String> problems;
	private final TextCellEditor editor;

	QuantityEditing(TreeViewer viewer, NewOrdersModel model, Formats formats, Consumer<String> problems) {
		super((ColumnViewer) viewer);
		this.model = model;
		this.formats = formats;
		this.problems = problems;
		this.editor = new TextCellEditor(viewer.getTree());
		editor.getControl().setData(WorkbenchIds.WIDGET_ID, EDITOR_ID);
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		return editor;
	}

	@Override
	protected boolean canEdit(Object element) {
		return element instanceof PreviewLine line && line.vendorId() != null;
	}

	@Override
	protected Object getValue(Object element) {
		return formats.number().format(((PreviewLine) element).quantity());
	}

	@Override
	protected void setValue(Object element, Object value) {
		PreviewLine line = (PreviewLine) element;
		try {
			BigDecimal quantity = formats.number().parse(String.valueOf(value));
			if (quantity != null && quantity.signum() == 0) {
				model.want(line, false);
			} else if (NewOrdersModel.canOrder(line, quantity)) {
				model.want(line, true);
				model.order(line, quantity);
			} else {
				problems.accept(NLS.bind(Messages.Preview_quantityProblem, formats.number().format(line.proposed().available())));
			}
		} catch (FormatException e) {
			problems.accept(e.getMessage());
		}
	}
}
