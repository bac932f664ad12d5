package studio.safelight.ui.fields;

import java.util.function.Function;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;

/** Edits a cell by proposals for what is typed. */
final class SearchEditing<E, R> extends EditingSupport {

	private final Function<E, String> text;
	private final CellSearch<E, R> search;
	private final TypedCellEditor editor;
	private final ProposalPopup<R> popup;
	private E row;
	private boolean taken;

	SearchEditing(TableViewer viewer, Function<E, String> text, CellSearch<E, R> search) {
		super(viewer);
		this.text = text;
		this.search = search;
		this.editor = new TypedCellEditor(viewer.getTable());
		this.popup = new ProposalPopup<>(editor.text(), search::find, search::columns, this::take);
	}

	private void take(R proposal) {
		taken = true;
		search.take(row, proposal, getViewer().getControl());
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		return editor;
	}

	@Override
	protected boolean canEdit(Object element) {
		return true;
	}

	@Override
	@SuppressWarnings("unchecked")
	protected Object getValue(Object element) {
		row = (E) element;
		taken = false;
		return text.apply(row);
	}

	@Override
	protected void setValue(Object element, Object value) {
		popup.close();
		if (!taken && !text.apply(row).equals(value)) {
			search.take(row, (String) value);
		}
		taken = false;
	}
}
