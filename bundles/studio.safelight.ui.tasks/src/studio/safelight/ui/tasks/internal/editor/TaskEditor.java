package studio.safelight.ui.tasks.internal.editor;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.osgi.util.NLS;

import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Task;
import studio.safelight.model.User;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.CurrentUser;
import studio.safelight.ui.due.DueDates;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordForm;
import studio.safelight.ui.fields.Fields;
import studio.safelight.ui.fields.Formats;

/** The editor of a task: what has to be done, by whom, until when, and what it is about. */
public final class TaskEditor extends RecordEditor<Task> {

	private TaskLinksGroup links;

	@Override
	protected Task create(StudioStore store, ResourceSet resources) throws IOException {
		Task task = SafelightFactory.eINSTANCE.createTask();
		Optional<Long> me = CurrentUser.id(store);
		if (me.isPresent()) {
			User user = (User) resources.getResource(StudioStore.uri(Literals.USER, me.get()), true).getContents().get(0);
			task.setCreatedBy(user);
			task.setAssignedUser(user);
		}
		task.setCreatedAt(LocalDateTime.now(studio().zone()).truncatedTo(ChronoUnit.MILLIS));
		return task;
	}

	@Override
	protected void createForm(RecordForm form) {
		FormTab tab = form.tab(Messages.TaskEditor_task, "task.general"); //$NON-NLS-1$
		Fields what = tab.group(Messages.TaskEditor_what);
		what.text(Literals.TASK__SUBJECT);
		what.multiline(Literals.TASK__NOTES);
		Fields who = tab.group(Messages.TaskEditor_who);
		who.date(Literals.TASK__DUE_DATE);
		who.choice(Literals.TASK__ASSIGNED_USER);
		who.choice(Literals.TASK__DEPARTMENT);
		who.choice(Literals.TASK__PRIORITY);
		who.date(Literals.TASK__DONE_ON).toolTip(Messages.TaskEditor_doneHint);
		links = new TaskLinksGroup(session(), form.toolkit(), getSite().getPage(), tab.group(Messages.TaskEditor_about));
		session().onChange(this::changed);
	}

	@Override
	protected void recordShown() {
		changed();
	}

	private void changed() {
		if (record() != null && !form().control().isDisposed()) {
			links.refresh();
		}
	}

	@Override
	protected String title(Task task) {
		if (task.getSubject() != null) {
			return NLS.bind(Messages.TaskEditor_title, task.getSubject());
		}
		return session().isNew() ? Messages.TaskEditor_new : Messages.TaskEditor_task;
	}

	@Override
	protected String state(Task task) {
		Formats formats = new Formats(studio());
		if (task.getDoneOn() != null) {
			return NLS.bind(Messages.TaskEditor_done, formats.weekdayAndDate(task.getDoneOn()));
		}
		String due = DueDates.text(task.getDueDate(), studio().today(), formats);
		return due.isEmpty() ? Messages.TaskEditor_open : NLS.bind(Messages.TaskEditor_due, due);
	}
}
