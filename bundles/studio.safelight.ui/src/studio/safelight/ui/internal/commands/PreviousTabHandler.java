package studio.safelight.ui.internal.commands;

import studio.safelight.ui.editors.RecordEditor;

/** Shows the tab of the editor's form before the present one. */
public final class PreviousTabHandler extends EditorHandler {

	@Override
	void execute(RecordEditor<?> editor) {
		editor.turnTab(-1);
	}
}
