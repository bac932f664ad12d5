package studio.safelight.store.internal.lists;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import studio.safelight.store.internal.lists.Selection.Among;

/** One query a page: a server finds its way through joins and indexes, and sends the keys of one page only. */
public final class ServerKeys implements Keys {

	@Override
	public List<Long> page(Connection connection, Selection selection, Order order, int offset, int size) throws SQLException {
		Joins joins = new Joins();
		List<String> by = new ArrayList<>();
		for (SortKey key : order.keys()) {
			String expression = key.sql(joins.add(key.path()));
			String direction = key.descending() ? " desc nulls last" : ""; // ascending, nulls are last anyway
			if (key.shortFirst()) {
				by.add("length(" + expression + ")" + direction);
			}
			by.add(expression + direction);
		}
		by.add(order.newestFirst() ? "x.ID desc" : "x.ID");
		List<Object> values = new ArrayList<>();
		String text = "select x.ID" + from(selection, joins, values) + " order by " + String.join(", ", by) + " limit " + size + " offset "
				+ offset;
		return new Sql(text, values).keys(connection);
	}

	@Override
	public int count(Connection connection, Selection selection, int limit) throws SQLException {
		List<Object> values = new ArrayList<>();
		String rows = "select x.ID" + from(selection, new Joins(), values) + (limit == Integer.MAX_VALUE ? "" : " limit " + limit);
		return new Sql("select count(*) from (" + rows + ") counted", values).keys(connection).getFirst().intValue();
	}

	private static String from(Selection selection, Joins joins, List<Object> values) {
		selection.joins().forEach(joins::add);
		List<String> conditions = new ArrayList<>(selection.conditions());
		values.addAll(selection.values());
		for (Among among : selection.amongMany()) {
			conditions.add(sql(among, values));
		}
		for (List<Among> places : selection.words()) {
			List<String> anywhere = new ArrayList<>();
			places.forEach(place -> anywhere.add(sql(place, values)));
			conditions.add("(" + String.join(" or ", anywhere) + ")");
		}
		return " from " + selection.table() + " x" + joins.sql() + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
	}

	/** Each such query is asked once, and its keys are kept while the rows are looked through. */
	private static String sql(Among among, List<Object> values) {
		values.addAll(among.values());
		List<Path.Step> steps = among.path().steps();
		String query = among.query().replace(Selection.BY_WORD, "");
		for (int i = steps.size() - 1; i > 0; i--) {
			Path.Step before = steps.get(i - 1);
			query = "select s%1$d.%2$s from %3$s s%1$d where s%1$d.%4$s in (%5$s)".formatted(i, before.key(), before.table(),
					steps.get(i).column(), query);
		}
		return "x." + among.path().firstColumn() + " in (" + query + ")";
	}

	@Override
	public void changed() {
		// others change it as well: nothing is kept
	}
}
