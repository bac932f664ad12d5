package studio.safelight.ui.tasks.internal.commands;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.ui.RecordReference;

/** Opens an editor for a new task about the record that is open or selected. */
public final class NewTaskHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		Optional<RecordReference> about = Subjects.find(event);
		if (about.isPresent()) {
			NewTask.start(page, about.get());
		} else if (!Subjects.isUnsaved(event)) {
			NewTask.start(page);
		}
		return null;
	}
}
