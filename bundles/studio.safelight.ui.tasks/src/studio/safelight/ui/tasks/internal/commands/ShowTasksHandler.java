package studio.safelight.ui.tasks.internal.commands;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.labels.Names;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Failures;
import studio.safelight.ui.tasks.TaskIds;
import studio.safelight.ui.tasks.internal.hub.TasksHub;

/** Shows the tasks of the record that is open or selected, the done ones too. */
public final class ShowTasksHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<RecordReference> about = Subjects.find(event);
		if (about.isPresent()) {
			StudioStore store = window.getService(StudioStore.class);
			Background.of(Messages.Show_job, window.getShell(), monitor -> name(store, about.get()))
					.then(name -> show(window.getActivePage(), about.get(), name)).start();
		}
		return null;
	}

	private static String name(StudioStore store, RecordReference record) throws IOException {
		return store.transaction(transaction -> Names.describe(transaction.<EObject>load(record.type(), record.id())));
	}

	private static void show(IWorkbenchPage page, RecordReference record, String name) {
		try {
			((TasksHub) page.showView(TaskIds.HUB)).showAbout(record, name);
		} catch (PartInitException e) {
			Failures.show(page.getWorkbenchWindow().getShell(), Messages.Show_job, e);
		}
	}
}
