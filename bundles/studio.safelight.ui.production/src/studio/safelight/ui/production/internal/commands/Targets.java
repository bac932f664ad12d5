package studio.safelight.ui.production.internal.commands;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.ui.RecordReference;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordInput;

/** The record that a command acts on: that of the active editor, or the one that is selected; never as it is only half edited. */
final class Targets {

	private Targets() {
	}

	/**
	 * Finds the record. Where it is open and was edited, the user is asked to save it first.
	 *
	 * @param why a sentence that says why it has to be saved first
	 * @return the key of the record, or empty if there is none, or the user doesn't want to save
	 */
	static Optional<Long> find(ExecutionEvent event, EClass type, String why) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		IWorkbenchPart active = HandlerUtil.getActivePart(event);
		if (active instanceof RecordEditor<?> editor && isOf(editor, type)) {
			return saved(editor, why);
		}
		Optional<Long> selected = selected(event, type);
		if (selected.isPresent()) {
			RecordEditor<?> open = openEditor(page, RecordInput.of(type, selected.get()));
			return open == null ? selected : saved(open, why);
		}
		return page.getActiveEditor() instanceof RecordEditor<?> editor && isOf(editor, type) ? saved(editor, why) : Optional.empty();
	}

	private static boolean isOf(RecordEditor<?> editor, EClass type) {
		return editor.getEditorInput() instanceof RecordInput input && input.type() == type;
	}

	private static Optional<Long> selected(ExecutionEvent event, EClass type) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && selection.size() == 1
				&& selection.getFirstElement() instanceof RecordReference reference && reference.type() == type) {
			return Optional.of(reference.id());
		}
		return Optional.empty();
	}

	private static RecordEditor<?> openEditor(IWorkbenchPage page, RecordInput input) {
		for (IEditorReference reference : page.findEditors(input, null, IWorkbenchPage.MATCH_INPUT)) {
			if (reference.getEditor(false) instanceof RecordEditor<?> editor) {
				return editor;
			}
		}
		return null;
	}

	private static Optional<Long> saved(RecordEditor<?> editor, String why) {
		if (editor.record() == null) {
			return Optional.empty();
		}
		if (editor.isDirty() && !save(editor, why)) {
			return Optional.empty();
		}
		return Optional.of(editor.record().getId());
	}

	private static boolean save(IEditorPart editor, String why) {
		String question = NLS.bind(Messages.Targets_question, editor.getTitle(), why);
		MessageDialog dialog = new MessageDialog(editor.getSite().getShell(), Messages.Targets_title, null, question, MessageDialog.QUESTION, 0,
				Messages.Targets_save, IDialogConstants.CANCEL_LABEL);
		if (dialog.open() != 0) {
			return false;
		}
		editor.getSite().getPage().saveEditor(editor, false);
		return !editor.isDirty();
	}
}
