package studio.safelight.ui.internal.commands;

import studio.safelight.ui.editors.RecordEditor;

/** Shows the next tab of the editor's form. */
public final class NextTabHandler extends EditorHandler {

	@Override
	void execute(RecordEditor<?> editor) {
		editor.turnTab(1);
	}
}
