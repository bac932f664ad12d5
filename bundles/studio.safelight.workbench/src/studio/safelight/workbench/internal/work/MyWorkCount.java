package studio.safelight.workbench.internal.work;

import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.StudioInfo;
import studio.safelight.workbench.navigation.EntryCount;

/** How much is assigned to the user who works here. */
public final class MyWorkCount implements EntryCount {

	@Override
	public int count(StudioStore store, StudioInfo studio) throws StoreException {
		AssignedWork assigned = new AssignedWork(store, ""); //$NON-NLS-1$
		return assigned.countDueBefore(null);
	}
}
