package studio.safelight.ui.tasks.internal.hub;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.Page;
import studio.safelight.store.lists.TaskRow;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.due.DueDates;
import studio.safelight.ui.hubs.HubColumn;
import studio.safelight.ui.hubs.HubColumn.Emphasis;
import studio.safelight.ui.hubs.HubFilter;
import studio.safelight.ui.hubs.HubFilters;
import studio.safelight.ui.hubs.HubView;
import studio.safelight.ui.hubs.Query;
import studio.safelight.ui.tasks.TaskIds;
import studio.safelight.ui.tasks.internal.commands.NewTask;

/** What people have to do: mine, those of my department, those that are overdue. */
public final class TasksHub extends HubView<TaskRow> {

	@Override
	protected EClass type() {
		return Literals.TASK;
	}

	@Override
	protected long id(TaskRow row) {
		return row.id();
	}

	@Override
	protected List<HubColumn<TaskRow>> columns() {
		return List.of(HubColumn.text("doneOn", Messages.TasksHub_done, 8, row -> row.doneOn() == null ? "\u25cb" : "\u2713"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				HubColumn.<TaskRow>text("subject", label(Literals.TASK__SUBJECT), 40, TaskRow::subject) //$NON-NLS-1$
						.emphasized(row -> row.doneOn() == null ? Emphasis.STRONG : Emphasis.MUTED),
				HubColumn.<TaskRow>text("dueDate", Messages.TasksHub_due, 24, this::due).emphasized(this::urgency), //$NON-NLS-1$
				HubColumn.text("user", Messages.TasksHub_user, 14, TaskRow::user), //$NON-NLS-1$
				HubColumn.text("department", label(Literals.TASK__DEPARTMENT), 14, TaskRow::department), //$NON-NLS-1$
				HubColumn.text("priority", label(Literals.TASK__PRIORITY), 12, TaskRow::priority), //$NON-NLS-1$
				HubColumn.text("client", label(Literals.TASK__CLIENT), 20, TaskRow::client), //$NON-NLS-1$
				HubColumn.text("order", label(Literals.TASK__ORDER), 10, TaskRow::order), //$NON-NLS-1$
				HubColumn.text("invoice", label(Literals.TASK__INVOICE), 10, TaskRow::invoice)); //$NON-NLS-1$
	}

	private static String label(org.eclipse.emf.ecore.EStructuralFeature feature) {
		return Labels.of(feature);
	}

	private String due(TaskRow row) {
		return row.doneOn() != null ? NLS.bind(Messages.TasksHub_doneOn, formats().weekdayAndDate(row.doneOn()))
				: DueDates.text(row.dueDate(), studio().today(), formats());
	}

	private Emphasis urgency(TaskRow row) {
		if (row.doneOn() != null) {
			return Emphasis.MUTED;
		}
		return switch (DueDates.urgency(row.dueDate(), studio().today())) {
			case LATE -> Emphasis.LATE;
			case TODAY -> Emphasis.TODAY;
			case LATER, NONE -> Emphasis.NONE;
		};
	}

	@Override
	protected List<HubFilter> filters() {
		return TaskFilters.all();
	}

	@Override
	protected Query<TaskRow> query(HubFilters filters) {
		LocalDate today = studio().today();
		StudioStore store = store();
		return new Query<>() {
			@Override
			public List<TaskRow> rows(Page page) throws StoreException {
				return store.lists().tasks(TaskFilters.of(filters, today, store), page);
			}

			@Override
			public int count(int limit) throws StoreException {
				return store.lists().countTasks(TaskFilters.of(filters, today, store), limit);
			}
		};
	}

	@Override
	protected String emptyText() {
		return Messages.TasksHub_empty;
	}

	@Override
	protected String emptyCommand() {
		return TaskIds.NEW;
	}

	@Override
	protected String filterHint() {
		return Messages.TasksHub_filterHint;
	}

	/** Shows the tasks of one record only, the done ones too, until all are asked for. */
	public void showAbout(RecordReference record, String name) {
		String key = switch (record.type().getName()) {
			case "ProductionOrder" -> TaskFilters.ORDER; //$NON-NLS-1$
			case "Invoice" -> TaskFilters.INVOICE; //$NON-NLS-1$
			case "Session" -> TaskFilters.SESSION; //$NON-NLS-1$
			default -> TaskFilters.CLIENT;
		};
		filter(key, String.valueOf(record.id()), name);
	}

	/** About what is dropped here, tasks are made. */
	@Override
	protected boolean takes(RecordReference dragged) {
		return NewTask.isSubject(dragged.type());
	}

	@Override
	protected void take(List<RecordReference> dropped) {
		dropped.forEach(about -> NewTask.start(getSite().getPage(), about));
	}

	@Override
	protected boolean isAffected(URI changed) {
		return switch (changed.segment(0)) {
			case "Task", "ProductionOrder", "Invoice", "Client", "User", "Department", "PriorityCode" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			default -> false;
		};
	}
}
