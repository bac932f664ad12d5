package studio.safelight.ui.production.internal.hub;

import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.StudioInfo;
import studio.safelight.workbench.navigation.EntryCount;

/** How many open orders have to be done by the end of today, the late ones included. */
public final class TodayCount implements EntryCount {

	@Override
	public int count(StudioStore store, StudioInfo studio) throws StoreException {
		return OpenOrders.countDueBefore(store, studio.today().plusDays(1));
	}
}
