package studio.safelight.ui.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;

import studio.safelight.model.Entity;
import studio.safelight.store.lists.Choice;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.records.RecordSession;

/** Edits a reference in a cell, by a list of what can be chosen. */
final class ReferenceEditing<E extends Entity> extends EditingSupport {

	private static final Choice NONE = new Choice(0, Messages.Choices_none);

	private final RecordSession<?> session;
	private final EReference reference;
	private final ComboBoxViewerCellEditor editor;
	private List<Choice> choices = List.of(NONE);

	ReferenceEditing(TableViewer viewer, RecordSession<?> session, EReference reference) {
		super(viewer);
		this.session = session;
		this.reference = reference;
		this.editor = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
		editor.setContentProvider(ArrayContentProvider.getInstance());
		editor.setLabelProvider(LabelProvider.createTextProvider(choice -> ((Choice) choice).label()));
		editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_KEY_ACTIVATION | ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
				| ComboBoxViewerCellEditor.DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION);
		editor.setInput(choices);
		Background.of(reference.getName(), viewer.getTable(), monitor -> session.store().lists().choices(reference.getEReferenceType()))
				.then(this::fill).start();
	}

	private void fill(List<Choice> found) {
		choices = new ArrayList<>(found);
		if (!reference.isRequired()) {
			choices.add(0, NONE);
		}
		editor.setInput(choices);
	}

	/** What is set stays in the list, even if it can't be chosen any more. */
	@Override
	protected CellEditor getCellEditor(Object element) {
		Choice present = present(element);
		List<Choice> all = new ArrayList<>(choices);
		if (!all.contains(present)) {
			all.add(present);
		}
		editor.setInput(all);
		return editor;
	}

	@Override
	protected boolean canEdit(Object element) {
		return true;
	}

	@Override
	protected Object getValue(Object element) {
		return present(element);
	}

	private Choice present(Object element) {
		return ((EObject) element).eGet(reference) instanceof Entity entity
				? choices.stream().filter(choice -> choice.id() == entity.getId()).findFirst().orElseGet(() -> new Choice(entity.getId(), ReferenceField.nameOf(entity)))
				: NONE;
	}

	@Override
	@SuppressWarnings("unchecked")
	protected void setValue(Object element, Object value) {
		Choice choice = (Choice) value;
		E part = (E) element;
		if (choice == null || choice.equals(getValue(element))) {
			return;
		}
		if (choice == NONE) {
			set(part, null);
		} else {
			session.<EObject>refer(reference.getEReferenceType(), choice.id(), getViewer().getControl(), object -> set(part, object));
		}
	}

	private void set(E part, EObject object) {
		session.stack().execute(SetCommand.create(session.domain(), part, reference, object));
	}
}
