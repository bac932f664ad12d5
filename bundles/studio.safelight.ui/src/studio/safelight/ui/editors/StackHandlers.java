package studio.safelight.ui.editors;

import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

import studio.safelight.ui.records.EditingStack;

/** Undo and redo of an editor, enabled as its stack is. (EMF's own come with a bundle that the platform's source does not have.) */
final class StackHandlers {

	private static final class StackHandler extends AbstractHandler {

		private final Runnable deed;
		private final BooleanSupplier possible;

		private StackHandler(Runnable deed, BooleanSupplier possible) {
			this.deed = deed;
			this.possible = possible;
			setBaseEnabled(possible.getAsBoolean());
		}

		@Override
		public Object execute(ExecutionEvent event) {
			deed.run();
			return null;
		}

		private void update() {
			setBaseEnabled(possible.getAsBoolean());
		}
	}

	private final StackHandler undo;
	private final StackHandler redo;

	StackHandlers(EditingStack stack) {
		undo = new StackHandler(stack::undo, stack::canUndo);
		redo = new StackHandler(stack::redo, stack::canRedo);
		stack.addCommandStackListener(event -> {
			undo.update();
			redo.update();
		});
	}

	/** They act while the site's part is active. */
	void activate(IWorkbenchPartSite site) {
		IHandlerService handlers = site.getService(IHandlerService.class);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, undo);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, redo);
	}
}
