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
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Task;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.SavedRecords;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Notice;

/**
 * Marks tasks as done today, or, where all of them are done, as open again. In a list that is saved at once, and told in the status line; a task
 * that is edited at the same time is saved before. In an editor it is one step that can be undone.
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
			List<Long> tasks = hasTasks(selection) ? SavedRecords.findAll(event, Literals.TASK, Messages.Done_why) : List.of();
			if (!tasks.isEmpty()) {
				StudioStore store = window.getService(StudioStore.class);
				Background.of(Messages.Done_job, window.getShell(), monitor -> mark(store, tasks, today)).then(marked -> tell(window, marked)).start();
			}
		}
		return null;
	}

	private static boolean hasTasks(IStructuredSelection selection) {
		return selection.stream().anyMatch(selected -> selected instanceof RecordReference reference && reference.type() == Literals.TASK);
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

	private static void tell(IWorkbenchWindow window, Marked marked) {
		String text = MessageFormat.format(marked.done() ? Messages.Done_done : Messages.Done_open, marked.count());
		Notice.show(window, text, text, List.of());
	}
}
