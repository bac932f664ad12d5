package studio.safelight.ui.tasks.internal.hub;

import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.StudioInfo;
import studio.safelight.workbench.navigation.EntryCount;

/** How many open tasks the present user has. */
public final class MyTasksCount implements EntryCount {

	@Override
	public int count(StudioStore store, StudioInfo studio) throws StoreException {
		return OpenTasks.countMine(store);
	}
}
