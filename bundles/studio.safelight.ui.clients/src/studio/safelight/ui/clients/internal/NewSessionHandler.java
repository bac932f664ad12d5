package studio.safelight.ui.clients.internal;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.Client;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.editors.RecordInput;

/** Opens an editor for a new session: of the client whose editor is active, or who is selected; else of nobody yet. */
public final class NewSessionHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		RecordReference client = client(event);
		RecordInput input = client == null ? RecordInput.ofNew(Literals.SESSION)
				: RecordInput.ofNew(Literals.SESSION, Map.of(Literals.SESSION__CLIENT, client));
		RecordEditors.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), input);
		return null;
	}

	private static RecordReference client(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof RecordEditor<?> editor && editor.record() instanceof Client client
				&& !editor.session().isNew()) {
			return new RecordReference(Literals.CLIENT, client.getId());
		}
		return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && selection.size() == 1
				&& selection.getFirstElement() instanceof RecordReference reference && reference.type() == Literals.CLIENT ? reference : null;
	}
}
