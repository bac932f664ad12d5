package studio.safelight.store.internal.lists;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks through the table in the order in which it lies there, which Derby does at a million rows a second, and orders the keys itself: for
 * Derby's own sorting, and for its plans over several tables, one would have to wait. The keys of the last few lists are kept until something
 * is changed, so that the next pages cost nothing; only this program changes an embedded database.
 */
public final class EmbeddedKeys implements Keys {

	/** How many lists are kept: those that one looks at in turn. */
	private static final int KEPT = 4;

	private record Request(List<Object> selection, Order order) {
	}

	private final Map<Request, long[]> kept = new LinkedHashMap<>(KEPT, 1, true);
	private long changes;

	@Override
	public List<Long> page(Connection connection, Selection selection, Order order, int offset, int size) throws SQLException {
		long[] keys = keys(connection, selection, order);
		return Arrays.stream(keys, Math.min(offset, keys.length), (int) Math.min((long) offset + size, keys.length)).boxed().toList();
	}

	@Override
	public int count(Connection connection, Selection selection, int limit) throws SQLException {
		long[] found = anyOrder(selection.identity());
		if (found == null && (!selection.words().isEmpty() || !selection.amongMany().isEmpty())) {
			found = keys(connection, selection, new Order(List.of(), false));
		}
		if (found != null) {
			return Math.min(found.length, limit);
		}
		Joins joins = new Joins();
		String rows = "select x.ID" + TableScan.from(selection, joins) + (limit == Integer.MAX_VALUE ? "" : " fetch first " + limit + " rows only");
		return new Sql("select count(*) from (" + rows + ") counted", selection.values()).keys(connection).getFirst().intValue();
	}

	private long[] keys(Connection connection, Selection selection, Order order) throws SQLException {
		Request request = new Request(selection.identity(), order);
		long before;
		synchronized (this) {
			long[] found = kept.get(request);
			if (found != null) {
				return found;
			}
			before = changes;
		}
		long[] keys = new TableScan(connection, selection, order).keys();
		synchronized (this) {
			if (before == changes) {
				kept.put(request, keys);
				if (kept.size() > KEPT) {
					kept.remove(kept.keySet().iterator().next());
				}
			}
		}
		return keys;
	}

	private synchronized long[] anyOrder(List<Object> selection) {
		return kept.entrySet().stream().filter(e -> e.getKey().selection().equals(selection)).map(Map.Entry::getValue).findFirst().orElse(null);
	}

	@Override
	public synchronized void changed() {
		changes++;
		kept.clear();
	}
}
