package studio.safelight.store.internal.lists;

import java.util.List;

/**
 * The order of the rows of a list; those that are equal in all of it are ordered by their keys.
 *
 * @param newestFirst whether the greatest key comes first
 */
record Order(List<SortKey> keys, boolean newestFirst) {

	static Order by(SortKey... keys) {
		return new Order(List.of(keys), false);
	}

	static Order newest(SortKey... keys) {
		return new Order(List.of(keys), true);
	}
}
