package studio.safelight.ui.internal.commands;

import org.eclipse.ui.IWorkbenchPage;

import studio.safelight.ui.editors.RecordEditor;

/** Saves the record and, unless that failed, closes its editor. */
public final class SaveAndCloseHandler extends EditorHandler {

	@Override
	void execute(RecordEditor<?> editor) {
		IWorkbenchPage page = editor.getSite().getPage();
		if (!editor.isDirty() || page.saveEditor(editor, false) && !editor.isDirty()) {
			page.closeEditor(editor, false);
		}
	}
}
