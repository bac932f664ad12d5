package studio.safelight.ui.fields;

import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Table;

import studio.safelight.model.Entity;
import studio.safelight.ui.records.RecordSession;

/** What is done to the rows of a {@link DetailTable}: added, inserted, duplicated, removed, moved. Each is one command. */
final class DetailRows<E extends Entity> {

	private static final int DRAWN = 50;

	private final RecordSession<?> session;
	private final EReference feature;
	private final TableViewer viewer;
	private final Runnable refresh;
	private Supplier<E> maker;
	private Predicate<E> blank = part -> false;
	private UnaryOperator<E> copier;
	private Function<List<E>, String> guard = parts -> null;
	private BooleanSupplier editable = () -> true;
	private int firstColumn;
	private Command lastAdded;

	DetailRows(RecordSession<?> session, EReference feature, TableViewer viewer, Runnable refresh) {
		this.session = session;
		this.feature = feature;
		this.viewer = viewer;
		this.refresh = refresh;
	}

	void maker(Supplier<E> newPart) {
		maker = newPart;
	}

	void blank(Predicate<E> test) {
		blank = test;
	}

	void copier(UnaryOperator<E> copy) {
		copier = copy;
	}

	void guard(Function<List<E>, String> reason) {
		guard = reason;
	}

	void editableWhen(BooleanSupplier condition) {
		editable = condition;
	}

	boolean isEditable() {
		return session.record() != null && editable.getAsBoolean();
	}

	/** The column that the editing of a new row begins in. */
	void firstColumn(int column) {
		firstColumn = column;
	}

	boolean canAdd() {
		return maker != null;
	}

	boolean canDuplicate() {
		return copier != null;
	}

	@SuppressWarnings("unchecked")
	List<E> parts() {
		return (List<E>) session.record().eGet(feature);
	}

	@SuppressWarnings("unchecked")
	List<E> selected() {
		return viewer.getStructuredSelection().toList();
	}

	/** @return null where none is selected */
	E firstSelected() {
		List<E> selected = selected();
		return selected.isEmpty() ? null : selected.get(0);
	}

	/** Adds a row below the selected one, or at the end, and begins to edit it. */
	void add() {
		int selected = viewer.getTable().getSelectionIndex();
		add(selected < 0 ? parts().size() : selected + 1);
	}

	/** Adds a row above the selected one, or at the end. */
	void insert() {
		int selected = viewer.getTable().getSelectionIndex();
		add(selected < 0 ? parts().size() : selected);
	}

	void append() {
		add(parts().size());
	}

	private void add(int index) {
		if (maker != null && isEditable()) {
			E part = maker.get();
			lastAdded = AddCommand.create(session.domain(), session.record(), feature, part, index);
			execute(lastAdded);
			refresh.run();
			edit(part);
		}
	}

	void edit(E part) {
		viewer.setSelection(new StructuredSelection(part), true);
		viewer.editElement(part, firstColumn);
		revealSoon();
	}

	/** GTK knows where a new row is only once it has drawn it. */
	private void revealSoon() {
		Table table = viewer.getTable();
		table.getDisplay().timerExec(DRAWN, () -> {
			if (!table.isDisposed()) {
				table.showSelection();
			}
		});
	}

	/** Puts parts that were made already in, below the selected row or at the end. */
	void add(Collection<E> parts) {
		int selected = viewer.getTable().getSelectionIndex();
		int index = selected < 0 ? parts().size() : selected + 1;
		execute(AddCommand.create(session.domain(), session.record(), feature, parts, index));
		refresh.run();
		viewer.setSelection(new StructuredSelection(List.copyOf(parts)), true);
		revealSoon();
	}

	void duplicate() {
		List<E> selected = selected();
		if (copier != null && isEditable() && !selected.isEmpty()) {
			viewer.getTable().setSelection(parts().indexOf(selected.get(selected.size() - 1)));
			add(selected.stream().map(copier).toList());
		}
	}

	void remove() {
		List<E> selected = selected();
		if (selected.isEmpty() || !isEditable()) {
			return;
		}
		String reason = guard.apply(selected);
		if (reason != null) {
			MessageDialog.openInformation(viewer.getTable().getShell(), Messages.DetailTable_cantRemove, reason);
			return;
		}
		int index = viewer.getTable().getSelectionIndex();
		execute(RemoveCommand.create(session.domain(), session.record(), feature, selected));
		refresh.run();
		select(index);
	}

	private void select(int index) {
		int next = Math.min(index, parts().size() - 1);
		if (next >= 0) {
			viewer.setSelection(new StructuredSelection(parts().get(next)), true);
		}
	}

	void move(int step) {
		Object selected = viewer.getStructuredSelection().getFirstElement();
		int target = parts().indexOf(selected) + step;
		if (selected != null && isEditable() && target >= 0 && target < parts().size()) {
			execute(MoveCommand.create(session.domain(), session.record(), feature, selected, target));
			refresh.run();
			viewer.setSelection(new StructuredSelection(selected), true);
		}
	}

	/** @return whether the row was begun and nothing was entered */
	boolean isBlank(E part) {
		return part.getId() == 0 && !session.isPending() && blank.test(part);
	}

	/** Takes back a row that was added and left without anything in it, as if it had never been. */
	void takeBack(E part) {
		if (part.eContainer() == session.record() && isBlank(part)) {
			int index = parts().indexOf(part);
			if (session.stack().getMostRecentCommand() == lastAdded && session.stack().getUndoCommand() == lastAdded) {
				session.stack().undo();
			} else {
				execute(RemoveCommand.create(session.domain(), session.record(), feature, part));
			}
			refresh.run();
			select(index - 1);
		}
	}

	/** Removes all rows that were left without anything in them. */
	void removeBlank() {
		List<E> blanks = parts().stream().filter(this::isBlank).toList();
		if (!blanks.isEmpty()) {
			execute(RemoveCommand.create(session.domain(), session.record(), feature, blanks));
			refresh.run();
		}
	}

	private void execute(Command command) {
		session.stack().execute(command);
	}
}
