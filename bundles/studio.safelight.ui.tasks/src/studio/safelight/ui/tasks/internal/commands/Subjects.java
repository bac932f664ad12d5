package studio.safelight.ui.tasks.internal.commands;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.ui.RecordReference;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordInput;

/** What a task can be about: the row that is selected in the active part, or else the record in the active editor. */
final class Subjects {

	/** The parameter that means the record of the editor, as a button in its head does. */
	private static final String EDITOR = "editor"; //$NON-NLS-1$

	private Subjects() {
	}

	/**
	 * Finds the record. One that was never saved has to be saved first: a task can't refer to it before.
	 *
	 * @return the record, or empty if there is none, or it is not saved
	 */
	static Optional<RecordReference> find(ExecutionEvent event) throws ExecutionException {
		if (event.getParameter(EDITOR) == null && HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				&& selection.size() == 1 && selection.getFirstElement() instanceof RecordReference reference && NewTask.isSubject(reference.type())) {
			return Optional.of(reference);
		}
		if (HandlerUtil.getActivePart(event) instanceof RecordEditor<?> editor && isAbout(editor) && saved(editor)) {
			return Optional.of(reference(editor));
		}
		return Optional.empty();
	}

	/** @return whether the active editor has a record that a task would be about, had it been saved */
	static boolean isUnsaved(ExecutionEvent event) {
		return HandlerUtil.getActivePart(event) instanceof RecordEditor<?> editor && isAbout(editor) && editor.session().isNew();
	}

	private static boolean isAbout(RecordEditor<?> editor) {
		return editor.record() != null && editor.getEditorInput() instanceof RecordInput input && NewTask.isSubject(input.type());
	}

	private static RecordReference reference(RecordEditor<?> editor) {
		return new RecordReference(editor.record().eClass(), editor.record().getId());
	}

	private static boolean saved(RecordEditor<?> editor) {
		if (!editor.session().isNew()) {
			return true;
		}
		String question = NLS.bind(Messages.Subjects_question, editor.getTitle());
		MessageDialog dialog = new MessageDialog(editor.getSite().getShell(), Messages.Subjects_title, null, question, MessageDialog.QUESTION, 0,
				Messages.Subjects_save, IDialogConstants.CANCEL_LABEL);
		if (dialog.open() == 0) {
			editor.getSite().getPage().saveEditor(editor, false);
		}
		return !editor.session().isNew();
	}
}
