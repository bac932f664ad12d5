package studio.safelight.ui.clients.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.editors.RecordInput;

/** Opens an editor for a new client. */
public final class NewClientHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		RecordEditors.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), RecordInput.ofNew(Literals.CLIENT));
		return null;
	}
}
