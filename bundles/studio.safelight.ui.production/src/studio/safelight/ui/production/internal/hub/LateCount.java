package studio.safelight.ui.production.internal.hub;

import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.StudioInfo;
import studio.safelight.workbench.navigation.EntryCount;

/** How many open orders should have been done before today. */
public final class LateCount implements EntryCount {

	@Override
	public int count(StudioStore store, StudioInfo studio) throws StoreException {
		return OpenOrders.countDueBefore(store, studio.today());
	}
}
