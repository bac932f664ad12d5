package studio.safelight.ui.tasks.internal.hub;

import java.time.LocalDate;
import java.util.Optional;

import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.TaskFilter;
import studio.safelight.ui.CurrentUser;

/** Counts open tasks for the navigator. */
final class OpenTasks {

	/** Nobody reads a greater number as anything but many. */
	private static final int LIMIT = 9_999;

	private OpenTasks() {
	}

	static int countDueBefore(StudioStore store, LocalDate day) throws StoreException {
		return store.lists().countTasks(TaskFilter.ALL.withDueBefore(day).withOpenOnly(true), LIMIT);
	}

	static int countMine(StudioStore store) throws StoreException {
		Optional<Long> me = CurrentUser.id(store);
		return me.isEmpty() ? 0 : store.lists().countTasks(TaskFilter.ALL.withUser(me.get()).withOpenOnly(true), LIMIT);
	}
}
