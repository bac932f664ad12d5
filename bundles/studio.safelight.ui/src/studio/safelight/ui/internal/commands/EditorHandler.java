package studio.safelight.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.ui.editors.RecordEditor;

/** A command on the active record editor. Where it applies is said where it is declared. */
abstract class EditorHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditor(event) instanceof RecordEditor<?> editor) {
			execute(editor);
		}
		return null;
	}

	abstract void execute(RecordEditor<?> editor);
}
