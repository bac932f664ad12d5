package studio.safelight.store.internal.lists;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import studio.safelight.store.internal.lists.Selection.Among;

/** Looks once through the rows of a table, takes those that are wanted, and puts their keys in order. */
final class TableScan {

	private static final int MANY = 1024;
	/** Derby makes its plan before it knows the word, and would read all words of the type. */
	private static final String BY_WORD = "--DERBY-PROPERTIES index=SEARCH_WORD_ROOT_TYPE_WORD_ROOT_IX\n";

	/** A word, or another condition: a row must have one of the allowed keys in one of the columns. */
	private record Test(List<Integer> columns, List<LongMap> allowed) {

		boolean fits(ResultSet row) throws SQLException {
			for (int i = 0; i < columns.size(); i++) {
				if (allowed.get(i).contains(row.getLong(columns.get(i)))) {
					return true;
				}
			}
			return false;
		}
	}

	/** What rows are ordered by, gathered while they are looked through. */
	private interface SortColumn {

		void take(ResultSet row) throws SQLException;

		/** @return one for each row that was taken */
		long[] codes();
	}

	private final Connection connection;
	private final Selection selection;
	private final Order order;
	private final Map<String, Integer> columns = new LinkedHashMap<>();
	private final Map<List<String>, LongMap> links = new HashMap<>();
	private long[] keys = new long[MANY];
	private int count;

	TableScan(Connection connection, Selection selection, Order order) {
		this.connection = connection;
		this.selection = selection;
		this.order = order;
	}

	long[] keys() throws SQLException {
		int id = column("ID");
		List<Test> tests = tests();
		if (tests.stream().anyMatch(test -> test.columns().isEmpty())) {
			return new long[0];
		}
		List<SortColumn> sorting = new ArrayList<>();
		for (SortKey key : order.keys()) {
			sorting.add(key.path().isSelf() ? ownValues(key) : othersValues(key));
		}
		String from = from(selection, new Joins());
		new Sql("select " + String.join(", ", columns.keySet()) + from, selection.values()).forEach(connection, row -> {
			for (Test test : tests) {
				if (!test.fits(row)) {
					return;
				}
			}
			if (count == keys.length) {
				keys = Arrays.copyOf(keys, count * 2);
			}
			keys[count++] = row.getLong(id);
			for (SortColumn each : sorting) {
				each.take(row);
			}
		});
		long[] codes = null;
		for (SortColumn each : sorting) {
			codes = codes == null ? each.codes() : SortCodes.joined(codes, each.codes());
		}
		return SortCodes.sorted(Arrays.copyOf(keys, count), codes, order.newestFirst());
	}

	static String from(Selection selection, Joins joins) {
		selection.joins().forEach(joins::add);
		return " from " + selection.table() + " x" + joins.sql()
				+ (selection.conditions().isEmpty() ? "" : " where " + String.join(" and ", selection.conditions()));
	}

	/** @return the place of a column in the rows */
	private int column(String name) {
		return expression("x." + name);
	}

	private int expression(String expression) {
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
		Test test = new Test(new ArrayList<>(), new ArrayList<>());
		for (Among place : places) {
			LongMap found = new LongMap(MANY);
			new Sql(place.query().replace(Selection.BY_WORD, BY_WORD), place.values()).forEach(connection, row -> found.add(row.getLong(1)));
			if (!found.isEmpty()) {
				test.columns().add(column(place.path().firstColumn()));
				test.allowed().add(atFirstColumn(place.path(), found));
			}
		}
		return test;
	}

	/** @return for keys at the end of a path those in its first column that lead there */
	private LongMap atFirstColumn(Path path, LongMap found) throws SQLException {
		LongMap allowed = found;
		for (int i = path.steps().size() - 2; i >= 0; i--) {
			LongMap further = allowed;
			LongMap nearer = new LongMap(MANY);
			link(path, i).forEach((key, next) -> {
				if (further.contains(next)) {
					nearer.add(key);
				}
			});
			allowed = nearer;
		}
		return allowed;
	}

	/** @return for the keys that a step leads to those that the next step leads to from there */
	private LongMap link(Path path, int step) throws SQLException {
		Path.Step here = path.steps().get(step);
		String next = path.steps().get(step + 1).column();
		LongMap known = links.get(List.of(here.table(), next));
		if (known == null) {
			LongMap link = new LongMap(MANY);
			new Sql("select t." + here.key() + ", t." + next + " from " + here.table() + " t", List.of()).forEach(connection,
					row -> link.put(row.getLong(1), row.getLong(2)));
			links.put(List.of(here.table(), next), link);
			known = link;
		}
		return known;
	}

	private SortColumn ownValues(SortKey key) {
		SortValues values = new SortValues(key, expression(key.sql("x")));
		return new SortColumn() {
			@Override
			public void take(ResultSet row) throws SQLException {
				values.take(row);
			}

			@Override
			public long[] codes() {
				return values.codes();
			}
		};
	}

	private SortColumn othersValues(SortKey key) throws SQLException {
		LongMap known = key.isCounted() ? counts(key) : codesByKey(key);
		long otherwise = key.isCounted() ? 0 : SortCodes.NONE;
		int column = column(key.path().firstColumn());
		return new SortColumn() {

			private long[] taken = new long[MANY];
			private int size;

			@Override
			public void take(ResultSet row) throws SQLException {
				if (size == taken.length) {
					taken = Arrays.copyOf(taken, size * 2);
				}
				taken[size++] = known.get(row.getLong(column), otherwise);
			}

			@Override
			public long[] codes() {
				return Arrays.copyOf(taken, size);
			}
		};
	}

	/** @return the codes by the keys in the first column of the path */
	private LongMap codesByKey(SortKey key) throws SQLException {
		List<Path.Step> steps = key.path().steps();
		Path.Step last = steps.getLast();
		SortValues values = new SortValues(key, 2);
		List<Long> ids = new ArrayList<>();
		new Sql("select t." + last.key() + ", " + key.sql("t") + " from " + last.table() + " t", List.of()).forEach(connection, row -> {
			ids.add(row.getLong(1));
			values.take(row);
		});
		long[] codes = values.codes();
		LongMap known = new LongMap(ids.size());
		for (int i = 0; i < codes.length; i++) {
			known.put(ids.get(i), codes[i]);
		}
		for (int i = steps.size() - 2; i >= 0; i--) {
			LongMap further = known;
			LongMap nearer = new LongMap(ids.size());
			link(key.path(), i).forEach((here, next) -> nearer.put(here, further.get(next, SortCodes.NONE)));
			known = nearer;
		}
		return known;
	}

	private LongMap counts(SortKey key) throws SQLException {
		Path.Step step = key.path().steps().getLast();
		LongMap counts = new LongMap(MANY);
		int one = key.descending() ? -1 : 1;
		new Sql("select t." + step.key() + " from " + step.table() + " t", List.of()).forEach(connection, row -> {
			long counted = row.getLong(1);
			counts.put(counted, counts.get(counted, 0) + one);
		});
		return counts;
	}
}
