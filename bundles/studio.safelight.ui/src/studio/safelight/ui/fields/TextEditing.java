package studio.safelight.ui.fields;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;

import studio.safelight.ui.records.RecordSession;

/** Edits an attribute in a cell, as text in a format. A text that is no value says so, and doesn't get into the record. */
final class TextEditing<V> extends EditingSupport {

	private final RecordSession<?> session;
	private final EAttribute attribute;
	private final TextFormat<V> format;
	private final TypedCellEditor editor;

	TextEditing(TableViewer viewer, RecordSession<?> session, EAttribute attribute, TextFormat<V> format, TypedCellEditor.Listener listener) {
		super(viewer);
		this.session = session;
		this.attribute = attribute;
		this.format = format;
		this.editor = new TypedCellEditor(viewer.getTable(), listener);
		editor.setValidator(value -> problem((String) value));
	}

	private String problem(String typed) {
		try {
			format.parse(typed);
			return null;
		} catch (TextFormat.FormatException e) {
			return e.getMessage();
		}
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
		return format.format((V) ((EObject) element).eGet(attribute));
	}

	@Override
	protected void setValue(Object element, Object value) {
		if (value == null) {
			return; // what was typed is no value
		}
		try {
			V parsed = format.parse((String) value);
			session.stack().execute(SetCommand.create(session.domain(), element, attribute, parsed));
		} catch (TextFormat.FormatException e) {
			getViewer().refresh(); // the cell editor has said it
		}
	}
}
