package studio.safelight.ui.tasks.internal.commands;

import java.io.IOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Task;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.jobs.Background;

/**
 * Marks tasks as done today, or, where all of them are done, as open again. In a list that is saved at once, and told in the status line; in an
 * editor it is one step that can be undone.
 */
public final class DoneHandler extends AbstractHandler {

	/** What was done with how many. */
	private record Marked(int count, boolean done) {
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		LocalDate today = window.getService(StudioInfo.class).today();
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		if (part instanceof RecordEditor<?> editor && editor.record() instanceof Task task) {
			Object day = task.getDoneOn() == null ? today : SetCommand.UNSET_VALUE;
			editor.session().stack().execute(SetCommand.create(editor.session().domain(), task, Literals.TASK__DONE_ON, day));
		} else if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			List<Long> tasks = tasks(selection);
			StudioStore store = window.getService(StudioStore.class);
			Background.of(Messages.Done_job, window.getShell(), monitor -> mark(store, tasks, today)).then(marked -> tell(part, marked)).start();
		}
		return null;
	}

	private static List<Long> tasks(IStructuredSelection selection) {
		return selection.stream().filter(RecordReference.class::isInstance).map(RecordReference.class::cast)
				.filter(reference -> reference.type() == Literals.TASK).map(RecordReference::id).toList();
	}

	private static Marked mark(StudioStore store, List<Long> ids, LocalDate today) throws IOException {
		return store.transaction(transaction -> {
			List<Task> tasks = transaction.loadAll(Literals.TASK, ids);
			List<Task> open = tasks.stream().filter(task -> task.getDoneOn() == null).toList();
			boolean done = !open.isEmpty();
			List<Task> marked = done ? open : tasks;
			marked.forEach(task -> task.setDoneOn(done ? today : null));
			transaction.save(marked);
			return new Marked(marked.size(), done);
		});
	}

	private static void tell(IWorkbenchPart part, Marked marked) {
		if (part != null && part.getSite() instanceof IViewSite site) {
			String text = marked.done() ? Messages.Done_done : Messages.Done_open;
			site.getActionBars().getStatusLineManager().setMessage(MessageFormat.format(text, marked.count()));
		}
	}
}
