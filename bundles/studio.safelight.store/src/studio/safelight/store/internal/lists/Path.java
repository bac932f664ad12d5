package studio.safelight.store.internal.lists;

import java.util.ArrayList;
import java.util.List;

/** The way from the rows that are listed to another table, over the columns that hold its keys. */
record Path(List<Step> steps) {

	/**
	 * @param name     what tells it from other steps
	 * @param column   the column with the key
	 * @param table    where that key leads
	 * @param key      the column of that table that has the key
	 * @param required whether each row has one there
	 * @param counted  whether it is about how many rows have the key there, which can be ordered by as {@link #COUNTED}
	 */
	record Step(String name, String column, String table, String key, boolean required, boolean counted) {
	}

	static final String COUNTED = "COUNTED";

	/** The rows themselves. */
	static final Path SELF = new Path(List.of());

	static Path to(String column, String table) {
		return SELF.then(column, table);
	}

	static Path toOptional(String column, String table) {
		return SELF.then(new Step(column, column, table, "ID", false, false));
	}

	/** What is kept beside a record, in a table with the key of the record in a column; it may be missing. */
	static Path beside(String table, String key) {
		return SELF.then(new Step(table, "ID", table, key, false, false));
	}

	/** How many rows of a table have the key of the record in a column. */
	static Path counting(String table, String key) {
		return SELF.then(new Step(table, "ID", table, key, false, true));
	}

	Path then(String column, String table) {
		return then(new Step(column, column, table, "ID", true, false));
	}

	private Path then(Step step) {
		List<Step> all = new ArrayList<>(steps);
		all.add(step);
		return new Path(List.copyOf(all));
	}

	boolean isSelf() {
		return steps.isEmpty();
	}

	/** @return the column of the listed rows that the path begins with; their key where it leads nowhere else */
	String firstColumn() {
		return isSelf() ? "ID" : steps.getFirst().column();
	}

	/** @return by what name a query knows the table at the end; the listed one is x */
	String alias() {
		StringBuilder alias = new StringBuilder("x");
		steps.forEach(step -> alias.append('_').append(step.name()));
		return alias.toString();
	}

	/** @return all but the last step */
	Path beginning() {
		return new Path(steps.subList(0, steps.size() - 1));
	}
}
