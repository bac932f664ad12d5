package studio.safelight.store.internal.lists;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import studio.safelight.store.lists.Page;

/**
 * A list: what its rows show and by what they can be ordered. A page is found in two steps: first the keys of its rows, then what these rows
 * show, by queries within the query, so that no other row is touched for it.
 */
final class Listing<R> {

	/** Makes a row of what was fetched for it: the key first, then what was selected. */
	interface Maker<R> {
		R row(ResultSet row) throws SQLException;
	}

	/** Pages of the same size have the same statement, which the database so keeps prepared. */
	private static final int LARGEST_PADDED = 200;
	private static final int MANY = 1000;

	private final String table;
	private final Order ownOrder;
	private final Map<String, List<SortKey>> columns = new LinkedHashMap<>();
	private final List<String> select = new ArrayList<>(List.of("x.ID"));
	private final Maker<R> maker;

	/** @param ownOrder that of the rows when nobody asks for another one */
	Listing(String table, Order ownOrder, Maker<R> maker, String... select) {
		this.table = table;
		this.ownOrder = ownOrder;
		this.maker = maker;
		Collections.addAll(this.select, select);
		column("id", SortKey.of("ID"));
	}

	/** Adds something by which the rows can be ordered, under the name of the component of their record. */
	Listing<R> column(String name, SortKey... keys) {
		columns.put(name, List.of(keys));
		return this;
	}

	Selection select() {
		return new Selection(table);
	}

	List<R> page(Connection connection, Keys keys, Selection selection, Page page) throws SQLException {
		List<Long> ids = keys.page(connection, selection, order(page), page.offset(), page.size());
		Map<Long, R> rows = new HashMap<>();
		for (int from = 0; from < ids.size(); from += MANY) {
			List<Long> some = padded(ids.subList(from, Math.min(from + MANY, ids.size())), page.size());
			String text = "select " + String.join(", ", select) + " from " + table + " x where x.ID in (" + "?, ".repeat(some.size() - 1) + "?)";
			new Sql(text, List.copyOf(some)).forEach(connection, row -> rows.put(row.getLong(1), maker.row(row)));
		}
		return ids.stream().map(rows::get).filter(Objects::nonNull).toList(); // what was deleted in between is left out
	}

	private Order order(Page page) {
		if (page.column() == null) {
			return ownOrder;
		}
		List<SortKey> keys = columns.get(page.column());
		if (keys == null) {
			throw new IllegalArgumentException("The list can't be ordered by " + page.column());
		}
		return new Order(keys.stream().map(key -> key.directed(page.descending())).toList(), false);
	}

	private static List<Long> padded(List<Long> ids, int size) {
		List<Long> result = new ArrayList<>(ids);
		while (result.size() < Math.min(size, LARGEST_PADDED)) {
			result.add(ids.getFirst());
		}
		return result;
	}

	/** @return a query within the query for a column of a record that a row refers to */
	static String of(String table, String column, String key) {
		return "(select y." + column + " from " + table + " y where y.ID = x." + key + ")";
	}
}
