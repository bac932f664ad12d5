package studio.safelight.ui.production.internal.hub;

import java.time.LocalDate;

import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.OrderFilter;

/** Counts open orders for the navigator. */
final class OpenOrders {

	/** Nobody reads a greater number as anything but many. */
	private static final int LIMIT = 9_999;

	private OpenOrders() {
	}

	static int countDueBefore(StudioStore store, LocalDate day) throws StoreException {
		return store.lists().countOrders(OrderFilter.ALL.withDueBefore(day).withOpenOnly(true), LIMIT);
	}

	static int countOf(StudioStore store, long user) throws StoreException {
		return store.lists().countOrders(OrderFilter.ALL.withUser(user).withOpenOnly(true), LIMIT);
	}
}
