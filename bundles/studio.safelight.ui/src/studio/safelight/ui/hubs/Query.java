package studio.safelight.ui.hubs;

import java.util.List;

import studio.safelight.store.StoreException;
import studio.safelight.store.lists.Page;

/**
 * What a hub shows at a time: a list of the studio with a fixed filter. Made on the UI thread, asked beside it.
 *
 * @param <R> the type of the rows
 */
public interface Query<R> {

	/** @return the rows of the page */
	List<R> rows(Page page) throws StoreException;

	/** @return how many there are in all, counted up to the limit */
	int count(int limit) throws StoreException;
}
