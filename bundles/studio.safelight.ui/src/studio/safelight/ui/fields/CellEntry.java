package studio.safelight.ui.fields;

import java.util.function.Consumer;

import org.eclipse.jface.viewers.TableViewer;

import studio.safelight.model.Entity;
import studio.safelight.ui.records.OpenInput;
import studio.safelight.ui.records.RecordSession;

/** Typing into the cells of a {@link DetailTable}: where the keyboard goes from each, and what becomes of a text when the record is saved. */
final class CellEntry<E extends Entity> implements OpenInput {

	private final RecordSession<?> session;
	private final TableViewer viewer;
	private final DetailRows<E> rows;

	/** The column that follows the searched one; -1 where Enter only ends the editing of a cell. */
	private int afterSearch = -1;
	private Consumer<String> pasting;
	private TypedCellEditor active;

	CellEntry(RecordSession<?> session, TableViewer viewer, DetailRows<E> rows) {
		this.session = session;
		this.viewer = viewer;
		this.rows = rows;
	}

	void afterSearch(int column) {
		afterSearch = column;
	}

	void pasting(Consumer<String> text) {
		pasting = text;
	}

	/** A cell whose text is no value keeps the keyboard until it is one, or Escape is pressed. */
	boolean mayLeaveCell() {
		if (active != null && active.isActivated() && !active.isValueValid()) {
			active.setFocus();
			active.decorate(active.getErrorMessage());
			return false;
		}
		return true;
	}

	@Override
	public boolean isEdited() {
		return active != null && active.isActivated() && active.isDirty();
	}

	@Override
	public String commit() {
		if (!mayLeaveCell()) {
			return active.getErrorMessage();
		}
		viewer.applyEditorValue();
		rows.removeBlank();
		return null;
	}

	/** @param searched whether the cells of the column are found by typing, and new rows begin in it */
	TypedCellEditor.Listener column(boolean searched) {
		return new Column(searched);
	}

	/** What happens in the cells of one column. */
	private final class Column implements TypedCellEditor.Listener {

		private final boolean searched;

		private Column(boolean searched) {
			this.searched = searched;
		}

		@Override
		public void activated(TypedCellEditor editor) {
			active = editor;
		}

		@Override
		public void entered(String text) {
			E row = rows.firstSelected();
			if (afterSearch < 0 || row == null) {
				return;
			}
			if (searched && !text.isBlank()) {
				viewer.editElement(row, afterSearch);
			} else {
				endRow(row);
			}
		}

		private void endRow(E row) {
			int next = rows.parts().indexOf(row) + 1;
			if (rows.isBlank(row)) {
				rows.takeBack(row);
			} else if (next < rows.parts().size()) {
				rows.edit(rows.parts().get(next));
			} else {
				rows.append();
			}
		}

		@Override
		public void edited() {
			session.inputChanged();
		}

		@Override
		public void cancelled() {
			E row = rows.firstSelected();
			viewer.getTable().getDisplay().asyncExec(() -> {
				if (!viewer.getTable().isDisposed() && session.record() != null) {
					if (row != null) {
						rows.takeBack(row);
					}
					session.inputChanged();
				}
			});
		}

		@Override
		public boolean pasted(String cells) {
			if (pasting == null || viewer.getTable().isDisposed()) {
				return false;
			}
			viewer.cancelEditing();
			pasting.accept(cells);
			return true;
		}
	}
}
