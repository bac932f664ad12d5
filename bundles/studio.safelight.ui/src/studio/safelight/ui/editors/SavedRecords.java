package studio.safelight.ui.editors;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.ui.RecordReference;

/** The records that a command acts on: that of the active editor, or those that are selected; never as they are only half edited. */
public final class SavedRecords {

	private SavedRecords() {
	}

	/**
	 * Finds the record of a command that acts on one. Where it is open and was edited, the user is asked to save it first.
	 *
	 * @param why a sentence that says why it has to be saved first
	 * @return the key of the record, or empty if there is none, or more than one, or the user doesn't want to save
	 */
	public static Optional<Long> find(ExecutionEvent event, EClass type, String why) throws ExecutionException {
		RecordEditor<?> editor = editor(event, type);
		if (editor == null && selected(event, type).size() != 1) {
			return Optional.empty();
		}
		return findAll(event, type, why).stream().findFirst();
	}

	/**
	 * Finds the records of a command that acts on several. Where some are open and were edited, the user is asked, once, to save them first.
	 *
	 * @param why a sentence that says why they have to be saved first
	 * @return the keys of the records, in the order in which they are shown; empty if there are none, or the user doesn't want to save
	 */
	public static List<Long> findAll(ExecutionEvent event, EClass type, String why) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		RecordEditor<?> editor = editor(event, type);
		if (editor != null) {
			// One that is new has its key only once it is saved.
			return editor.record() != null && save(shell, List.of(editor), why) ? List.of(editor.record().getId()) : List.of();
		}
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		List<Long> ids = selected(event, type);
		List<? extends RecordEditor<?>> open = ids.stream().map(id -> openEditor(page, type, id)).filter(Objects::nonNull).toList();
		return save(shell, open, why) ? ids : List.of();
	}

	/**
	 * The same for a record that no command is about, such as one that was dropped somewhere.
	 *
	 * @return whether it is as it was saved; false where the user doesn't want to save
	 */
	public static boolean isSaved(IWorkbenchPage page, EClass type, long id, String why) {
		RecordEditor<?> open = openEditor(page, type, id);
		return open == null || save(page.getWorkbenchWindow().getShell(), List.of(open), why);
	}

	/** The editor that is meant where nothing of the type is selected in another part. */
	private static RecordEditor<?> editor(ExecutionEvent event, EClass type) throws ExecutionException {
		if (HandlerUtil.getActivePart(event) instanceof RecordEditor<?> editor && isOf(editor, type)) {
			return editor;
		}
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		return selected(event, type).isEmpty() && page.getActiveEditor() instanceof RecordEditor<?> editor && isOf(editor, type) ? editor : null;
	}

	private static List<Long> selected(ExecutionEvent event, EClass type) {
		return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection ? selection.stream()
				.filter(RecordReference.class::isInstance).map(RecordReference.class::cast)
				.filter(reference -> reference.type() == type).map(RecordReference::id).toList() : List.of();
	}

	private static boolean isOf(RecordEditor<?> editor, EClass type) {
		return editor.getEditorInput() instanceof RecordInput input && input.type() == type;
	}

	private static RecordEditor<?> openEditor(IWorkbenchPage page, EClass type, long id) {
		for (IEditorReference reference : page.findEditors(RecordInput.of(type, id), null, IWorkbenchPage.MATCH_INPUT)) {
			if (reference.getEditor(false) instanceof RecordEditor<?> editor) {
				return editor;
			}
		}
		return null;
	}

	private static boolean save(Shell shell, List<? extends RecordEditor<?>> editors, String why) {
		List<? extends RecordEditor<?>> dirty = editors.stream().filter(RecordEditor::isDirty).toList();
		return dirty.isEmpty() || mayBeSaved(shell, dirty, why) && dirty.stream().allMatch(editor -> {
			editor.getSite().getPage().saveEditor(editor, false);
			return !editor.isDirty();
		});
	}

	private static boolean mayBeSaved(Shell shell, List<? extends RecordEditor<?>> dirty, String why) {
		String question = dirty.size() == 1 ? NLS.bind(Messages.SavedRecords_question, dirty.get(0).getTitle(), why)
				: NLS.bind(Messages.SavedRecords_several, dirty.size(), why);
		MessageDialog dialog = new MessageDialog(shell, Messages.SavedRecords_title, null, question, MessageDialog.QUESTION, 0,
				Messages.SavedRecords_save, IDialogConstants.CANCEL_LABEL);
		return dialog.open() == 0;
	}
}
