package studio.safelight.ui.production.internal.hub;

import java.util.Optional;

import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.CurrentUser;
import studio.safelight.ui.StudioInfo;
import studio.safelight.workbench.navigation.EntryCount;

/** How many open orders are assigned to the present user. */
public final class MineCount implements EntryCount {

	@Override
	public int count(StudioStore store, StudioInfo studio) throws StoreException {
		Optional<Long> me = CurrentUser.id(store);
		return me.isEmpty() ? 0 : OpenOrders.countOf(store, me.get());
	}
}
