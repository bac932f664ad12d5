package studio.safelight.store.internal.lists;

/**
 * What rows are ordered by: one expression over the columns of a table.
 *
 * @param path       from the listed rows to the table
 * @param expression with <code>{}</code> for the table
 * @param shortFirst whether a shorter text comes before a longer one, as with numbers that are kept as texts
 * @param descending whether the greatest comes first; what has no value is always last
 */
record SortKey(Path path, String expression, boolean shortFirst, boolean descending) {

	static SortKey of(String column) {
		return of(Path.SELF, column);
	}

	static SortKey of(Path path, String column) {
		return expression(path, "{}." + column);
	}

	static SortKey expression(Path path, String expression) {
		return new SortKey(path, expression, false, false);
	}

	static SortKey number(Path path) {
		return new SortKey(path, "{}.NUMBER_KEY", true, false);
	}

	/** How many there are: none is the least. */
	static SortKey counted(Path path) {
		return expression(path, "coalesce({}." + Path.COUNTED + ", 0)");
	}

	boolean isCounted() {
		return !path.isSelf() && path.steps().getLast().counted();
	}

	SortKey down() {
		return directed(true);
	}

	SortKey directed(boolean down) {
		return new SortKey(path, expression, shortFirst, down);
	}

	/** @return the expression over the table that a query knows by the alias */
	String sql(String alias) {
		return expression.replace("{}", alias);
	}
}
