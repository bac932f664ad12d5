package studio.safelight.ui.tasks.internal.hub;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.TaskFilter;
import studio.safelight.ui.CurrentUser;
import studio.safelight.ui.hubs.HubFilter;
import studio.safelight.ui.hubs.HubFilter.Option;
import studio.safelight.ui.hubs.HubFilters;

/** What the tasks hub is filtered by beside the words. */
final class TaskFilters {

	static final String USER = "user"; //$NON-NLS-1$
	static final String DEPARTMENT = "department"; //$NON-NLS-1$
	static final String DUE = "due"; //$NON-NLS-1$

	/** The tasks of one record, where another screen asked for them. */
	static final String ORDER = "order"; //$NON-NLS-1$
	static final String INVOICE = "invoice"; //$NON-NLS-1$
	static final String CLIENT = "client"; //$NON-NLS-1$
	static final String SESSION = "session"; //$NON-NLS-1$

	/** The user is whoever works here now; so a saved view is everybody's own. */
	static final String ME = "me"; //$NON-NLS-1$

	/** When a task is due; what is done already is only shown without that filter. */
	private static final String OPEN = "open"; //$NON-NLS-1$
	private static final String OVERDUE = "overdue"; //$NON-NLS-1$
	private static final String TODAY = "today"; //$NON-NLS-1$
	private static final String WEEK = "week"; //$NON-NLS-1$

	private static final int DAYS_OF_WEEK = 7;

	private TaskFilters() {
	}

	static List<HubFilter> all() {
		return List.of(HubFilter.of(USER, Messages.TaskFilters_user, TaskFilters::users),
				HubFilter.of(DEPARTMENT, Messages.TaskFilters_department, Literals.DEPARTMENT),
				HubFilter.of(DUE, Messages.TaskFilters_due, new Option(OPEN, Messages.TaskFilters_open), new Option(OVERDUE, Messages.TaskFilters_overdue),
						new Option(TODAY, Messages.TaskFilters_today), new Option(WEEK, Messages.TaskFilters_week)).initially(OPEN),
				HubFilter.fromElsewhere(ORDER, Messages.TaskFilters_order), HubFilter.fromElsewhere(INVOICE, Messages.TaskFilters_invoice),
				HubFilter.fromElsewhere(CLIENT, Messages.TaskFilters_client), HubFilter.fromElsewhere(SESSION, Messages.TaskFilters_session));
	}

	private static List<Option> users(StudioStore store) throws IOException {
		List<Option> users = new ArrayList<>();
		users.add(new Option(ME, Messages.TaskFilters_mine));
		store.lists().choices(Literals.USER).forEach(user -> users.add(new Option(String.valueOf(user.id()), user.label())));
		return users;
	}

	/** Beside the UI thread: who <em>me</em> is, is looked up. */
	static TaskFilter of(HubFilters filters, LocalDate today, StudioStore store) throws StoreException {
		String words = filters.words().isEmpty() ? null : filters.words();
		boolean mine = ME.equals(filters.value(USER));
		Long user = mine ? CurrentUser.id(store).orElse(CurrentUser.NOBODY) : filters.id(USER);
		return TaskFilter.ALL.withWords(words).withUser(user).withDepartment(filters.id(DEPARTMENT)).withOrder(filters.id(ORDER))
				.withInvoice(filters.id(INVOICE)).withClient(filters.id(CLIENT)).withSession(filters.id(SESSION))
				.withDueBefore(dueBefore(filters, today)).withOpenOnly(filters.value(DUE) != null);
	}

	private static LocalDate dueBefore(HubFilters filters, LocalDate today) {
		return switch (filters.value(DUE)) {
			case OVERDUE -> today;
			case TODAY -> today.plusDays(1);
			case WEEK -> today.plusDays(DAYS_OF_WEEK);
			case null, default -> null;
		};
	}
}
