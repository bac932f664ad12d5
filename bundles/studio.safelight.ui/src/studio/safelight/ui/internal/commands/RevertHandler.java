package studio.safelight.ui.internal.commands;

import studio.safelight.ui.editors.RecordEditor;

/** Discards what was not saved, after asking. */
public final class RevertHandler extends EditorHandler {

	@Override
	void execute(RecordEditor<?> editor) {
		editor.revert();
	}
}
