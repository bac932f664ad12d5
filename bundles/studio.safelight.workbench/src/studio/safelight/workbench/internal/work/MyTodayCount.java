package studio.safelight.workbench.internal.work;

import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.StudioInfo;
import studio.safelight.workbench.navigation.EntryCount;

/** How much of that has to be done by the end of today, the late included. */
public final class MyTodayCount implements EntryCount {

	@Override
	public int count(StudioStore store, StudioInfo studio) throws StoreException {
		AssignedWork assigned = new AssignedWork(store, ""); //$NON-NLS-1$
		return assigned.countDueBefore(studio.today().plusDays(1));
	}
}
