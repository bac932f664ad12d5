package studio.safelight.store.internal.lists;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import studio.safelight.store.internal.lists.Selection.Among;

/** Looks once through the rows of a table, takes those that are wanted, and puts their keys in order. */
final class TableScan {

	private static final int MANY = 1024;

	/** A word, or another condition: the keys that a row may have, by the column where it may have them. */
	private record Test(Map<String, List<LongMap>> allowed) {

		boolean isHopeless() {
			return allowed.values().stream().allMatch(sets -> sets.stream().allMatch(LongMap::isEmpty));
		}
	}

	private final Connection connection;
	private final Selection selection;
	private final Order order;
	private final Map<String, Integer> columns = new LinkedHashMap<>();
	private long[] keys = new long[MANY];
	private int count;

	TableScan(Connection connection, Selection selection, Order order) {
		this.connection = connection;
		this.selection = selection;
		this.order = order;
	}

	long[] keys() throws SQLException {
		List<Test> tests = tests();
		if (tests.stream().anyMatch(Test::isHopeless)) {
			return new long[0];
		}
		List<SortColumn> sorting = new ArrayList<>();
		for (SortKey key : order.keys()) {
			sorting.add(key.path().isSelf() ? new OwnValues(key) : new OthersValues(key, codes(key)));
		}
		int id = column("x.ID");
		List<Checked> checked = tests.stream().map(Checked::new).toList();
		sorting.forEach(SortColumn::prepare);
		Joins joins = new Joins();
		String from = from(selection, joins);
		new Sql("select " + String.join(", ", columns.keySet()) + from, selection.values()).forEach(connection, row -> {
			for (Checked each : checked) {
				if (!each.fits(row)) {
					return;
				}
			}
			if (count == keys.length) {
				keys = Arrays.copyOf(keys, count * 2);
			}
			keys[count] = row.getLong(id);
			for (SortColumn each : sorting) {
				each.take(row, count);
			}
			count++;
		});
		long[] codes = null;
		for (SortColumn each : sorting) {
			codes = codes == null ? each.codes(count) : SortCodes.joined(codes, each.codes(count));
		}
		return SortCodes.sorted(Arrays.copyOf(keys, count), codes, order.newestFirst());
	}

	static String from(Selection selection, Joins joins) {
		selection.joins().forEach(joins::add);
		return " from " + selection.table() + " x" + joins.sql()
				+ (selection.conditions().isEmpty() ? "" : " where " + String.join(" and ", selection.conditions()));
	}

	/** @return the place of a column in the rows */
	private int column(String expression) {
		return columns.computeIfAbsent(expression, e -> columns.size() + 1);
	}

	private List<Test> tests() throws SQLException {
		List<Test> tests = new ArrayList<>();
		for (Among among : selection.amongMany()) {
			tests.add(test(List.of(among)));
		}
		for (List<Among> word : selection.words()) {
			tests.add(test(word));
		}
		return tests;
	}

	private Test test(List<Among> places) throws SQLException {
		Map<String, List<LongMap>> allowed = new LinkedHashMap<>();
		for (Among place : places) {
			LongMap found = new LongMap(MANY);
			new Sql(place.query(), place.values()).forEach(connection, row -> found.add(row.getLong(1)));
			if (!found.isEmpty()) {
				allowed.computeIfAbsent(place.column(), c -> new ArrayList<>()).add(found);
			}
		}
		return new Test(allowed);
	}

	/** A test with the places of its columns. */
	private final class Checked {

		private final List<LongMap> allowed = new ArrayList<>();
		private final List<Integer> places = new ArrayList<>();

		Checked(Test test) {
			test.allowed().forEach((column, sets) -> sets.forEach(set -> {
				allowed.add(set);
				places.add(column("x." + column));
			}));
		}

		boolean fits(ResultSet row) throws SQLException {
			for (int i = 0; i < places.size(); i++) {
				if (allowed.get(i).contains(row.getLong(places.get(i)))) {
					return true;
				}
			}
			return false;
		}
	}

	/** What rows are ordered by, gathered while they are looked through. */
	private interface SortColumn {

		void prepare();

		void take(ResultSet row, int index) throws SQLException;

		long[] codes(int size);
	}

	private final class OwnValues implements SortColumn {

		private final SortKey key;
		private Object[] values = new Object[MANY];
		private int place;

		OwnValues(SortKey key) {
			this.key = key;
		}

		@Override
		public void prepare() {
			place = column(key.sql("x"));
		}

		@Override
		public void take(ResultSet row, int index) throws SQLException {
			if (index == values.length) {
				values = Arrays.copyOf(values, index * 2);
			}
			values[index] = row.getObject(place);
		}

		@Override
		public long[] codes(int size) {
			return SortCodes.of(Arrays.copyOf(values, size), key);
		}
	}

	private final class OthersValues implements SortColumn {

		private final String column;
		private final LongMap known;
		private long[] codes = new long[MANY];
		private int place;

		OthersValues(SortKey key, LongMap known) {
			this.column = key.path().firstColumn();
			this.known = known;
		}

		@Override
		public void prepare() {
			place = column("x." + column);
		}

		@Override
		public void take(ResultSet row, int index) throws SQLException {
			if (index == codes.length) {
				codes = Arrays.copyOf(codes, index * 2);
			}
			codes[index] = known.get(row.getLong(place), SortCodes.NONE);
		}

		@Override
		public long[] codes(int size) {
			return Arrays.copyOf(codes, size);
		}
	}

	/** @return the codes by the keys in the first column of the path */
	private LongMap codes(SortKey key) throws SQLException {
		List<Path.Step> steps = key.path().steps();
		Path.Step last = steps.getLast();
		List<Long> ids = new ArrayList<>();
		List<Object> values = new ArrayList<>();
		new Sql("select t." + last.key() + ", " + key.sql("t") + " from " + last.table() + " t", List.of()).forEach(connection, row -> {
			ids.add(row.getLong(1));
			values.add(row.getObject(2));
		});
		long[] codes = SortCodes.of(values.toArray(), key);
		LongMap known = new LongMap(ids.size());
		for (int i = 0; i < codes.length; i++) {
			known.put(ids.get(i), codes[i]);
		}
		for (int i = steps.size() - 2; i >= 0; i--) {
			LongMap further = known;
			LongMap nearer = new LongMap(MANY);
			new Sql("select t." + steps.get(i).key() + ", t." + steps.get(i + 1).column() + " from " + steps.get(i).table() + " t", List.of())
					.forEach(connection, row -> nearer.put(row.getLong(1), further.get(row.getLong(2), SortCodes.NONE)));
			known = nearer;
		}
		return known;
	}
}
