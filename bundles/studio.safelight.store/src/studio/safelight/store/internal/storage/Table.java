package studio.safelight.store.internal.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table as the model asks for it. */
public final class Table {

	/** A column that holds the ID of a row of another table; as long as it does, that row can't be deleted. */
	public record ForeignKey(String column, String target) {
	}

	private final String name;
	private final List<String> primaryKey;
	private final Map<String, Column> columns = new LinkedHashMap<>();
	private final List<ForeignKey> foreignKeys = new ArrayList<>();
	private final List<List<String>> uniques = new ArrayList<>();
	private final List<List<String>> indexes = new ArrayList<>();

	Table(String name, List<String> primaryKey) {
		this.name = name;
		this.primaryKey = List.copyOf(primaryKey);
	}

	public String name() {
		return name;
	}

	public Map<String, Column> columns() {
		return columns;
	}

	public List<String> primaryKey() {
		return primaryKey;
	}

	public List<ForeignKey> foreignKeys() {
		return foreignKeys;
	}

	/** @return the groups of columns of which no two rows may have the same values; null is never the same */
	public List<List<String>> uniques() {
		return uniques;
	}

	/** @return the columns of each further index; what begins the primary key or a unique group needs none of its own */
	public List<List<String>> indexes() {
		return indexes;
	}

	void add(Column column) {
		if (columns.putIfAbsent(column.name(), column) != null) {
			throw new IllegalArgumentException("Two features want the column " + column.name() + " of " + name);
		}
	}

	void reference(String column, String target, boolean required) {
		add(Column.key(column, required));
		foreignKeys.add(new ForeignKey(column, target));
	}

	void unique(List<String> group) {
		uniques.add(List.copyOf(group));
	}

	void index(List<String> group) {
		boolean there = begins(primaryKey, group) || uniques.stream().anyMatch(u -> begins(u, group)) || indexes.contains(group);
		if (!there) {
			indexes.add(List.copyOf(group));
		}
	}

	private static boolean begins(List<String> all, List<String> group) {
		return all.size() >= group.size() && all.subList(0, group.size()).equals(group);
	}

	/** @return the name of a constraint or an index over some columns */
	String named(List<String> group, String suffix) {
		String result = name + "_" + String.join("_", group.stream().map(c -> c.replaceAll("_ID$", "")).toList()) + "_" + suffix;
		if (result.length() > 63) { // what PostgreSQL keeps of a name
			throw new IllegalArgumentException("The name " + result + " is too long for a database");
		}
		return result;
	}
}
