package studio.safelight.workbench.internal.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;
import studio.safelight.store.lists.TaskFilter;
import studio.safelight.store.lists.TaskRow;
import studio.safelight.ui.CurrentUser;
import studio.safelight.ui.RecordReference;

/** What is assigned to the user who works here and is not done: his orders and his tasks. Asked beside the UI thread. */
final class AssignedWork {

	/** Nobody works through more; beyond it, the last due are left out. */
	static final int LIMIT = 1_000;

	/** Overdue first; what has no date, last. */
	static final Comparator<Work> BY_DUE = Comparator.comparing(Work::due, Comparator.nullsLast(Comparator.naturalOrder()));

	private final StudioStore store;
	private final String words;

	/** @param words the beginnings of words that all must be found; blank for any */
	AssignedWork(StudioStore store, String words) {
		this.store = store;
		this.words = words;
	}

	/** @return whether the user is one of the studio's, to whom something can be assigned */
	static boolean isUserKnown(StudioStore store) throws StoreException {
		return CurrentUser.id(store).isPresent();
	}

	/** @return all of it that is due before the day, or for null all, the most urgent first */
	List<Work> dueBefore(LocalDate day) throws StoreException {
		Optional<Long> user = CurrentUser.id(store);
		if (user.isEmpty()) {
			return List.of();
		}
		List<Work> work = new ArrayList<>();
		for (OrderRow row : store.lists().orders(orders(user.get(), day), Page.first(LIMIT))) {
			work.add(work(row));
		}
		for (TaskRow row : store.lists().tasks(tasks(user.get(), day), Page.first(LIMIT))) {
			work.add(work(row));
		}
		work.sort(BY_DUE);
		return work;
	}

	/** @return how much of it is due before the day, or for null all */
	int countDueBefore(LocalDate day) throws StoreException {
		Optional<Long> user = CurrentUser.id(store);
		return user.isEmpty() ? 0
				: store.lists().countOrders(orders(user.get(), day), LIMIT) + store.lists().countTasks(tasks(user.get(), day), LIMIT);
	}

	private OrderFilter orders(long user, LocalDate day) {
		return OrderFilter.words(words).withUser(user).withDueBefore(day).withOpenOnly(true);
	}

	private TaskFilter tasks(long user, LocalDate day) {
		return TaskFilter.ALL.withWords(words.isBlank() ? null : words).withUser(user).withDueBefore(day).withOpenOnly(true);
	}

	private static Work work(OrderRow row) {
		String what = row.number() == null ? Messages.AssignedWork_orderWithoutNumber : NLS.bind(Messages.AssignedWork_order, row.number());
		return new Work(new RecordReference(Literals.PRODUCTION_ORDER, row.id()), what, row.client(), row.vendor(), row.status(), row.due(),
				row.department(), row.priority());
	}

	/** A task has no status; as long as it is here, it is open. */
	private static Work work(TaskRow row) {
		String details = row.order() != null ? NLS.bind(Messages.AssignedWork_order, row.order())
				: row.invoice() != null ? NLS.bind(Messages.AssignedWork_invoice, row.invoice()) : null;
		return new Work(new RecordReference(Literals.TASK, row.id()), row.subject(), row.client(), details, Messages.AssignedWork_task, row.dueDate(),
				row.department(), row.priority());
	}
}
