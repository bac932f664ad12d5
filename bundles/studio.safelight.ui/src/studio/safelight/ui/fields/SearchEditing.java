package studio.safelight.ui.fields;

import java.util.function.Function;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;

/** Edits a cell by proposals for what is typed. */
final class SearchEditing<E, R> extends EditingSupport {

	private final TableViewer viewer;
	private final Function<E, String> text;
	private final CellSearch<E, R> search;
	private final TypedCellEditor editor;
	private final TypedCellEditor.Listener listener;
	private final ProposalPopup<R> popup;
	private final int column;
	private E row;
	private boolean taken;

	/** What a cell is to begin with instead of its text: what was typed there, and refused. */
	private String refused;

	SearchEditing(TableViewer viewer, int column, Function<E, String> text, CellSearch<E, R> search, TypedCellEditor.Listener listener) {
		super(viewer);
		this.viewer = viewer;
		this.column = column;
		this.text = text;
		this.search = search;
		this.listener = listener;
		this.editor = new TypedCellEditor(viewer.getTable(), listener);
		this.popup = new ProposalPopup<>(editor.text(), search::find, search::columns, this::take);
	}

	private void take(R proposal) {
		taken = true;
		E target = row;
		search.take(target, proposal, viewer.getTable());
		popup.show(search.columns(proposal)[0]);
		viewer.getTable().getDisplay().asyncExec(() -> {
			if (!viewer.getTable().isDisposed() && editor.isActivated() && row == target && taken) {
				viewer.applyEditorValue();
				listener.entered(editor.text().getText());
			}
		});
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
		return refused == null ? text.apply(row) : refused;
	}

	@Override
	protected void setValue(Object element, Object value) {
		popup.close();
		String typed = ((String) value).strip();
		if (!taken && !text.apply(row).equals(typed)) {
			E target = row;
			search.take(target, typed, viewer.getTable(), reason -> refuse(target, typed, reason));
		}
		taken = false;
	}

	private void refuse(E target, String typed, String reason) {
		refused = typed;
		viewer.setSelection(new StructuredSelection(target), true);
		viewer.editElement(target, column);
		refused = null;
		if (editor.isActivated()) {
			editor.decorate(reason);
		}
	}
}
