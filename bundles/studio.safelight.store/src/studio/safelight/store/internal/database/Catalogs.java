package studio.safelight.store.internal.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import studio.safelight.store.internal.storage.Catalog;

/** Reads the system tables of both databases. */
final class Catalogs {

	private static final String DERBY_UNIQUES = """
			select k.CONSTRAINTNAME, t.TABLENAME, c.COLUMNNAME, c.COLUMNNUMBER, cast(g.DESCRIPTOR as varchar(200))
			from SYS.SYSCONSTRAINTS k join SYS.SYSTABLES t on t.TABLEID = k.TABLEID join SYS.SYSKEYS y on y.CONSTRAINTID = k.CONSTRAINTID
			join SYS.SYSCONGLOMERATES g on g.CONGLOMERATEID = y.CONGLOMERATEID join SYS.SYSCOLUMNS c on c.REFERENCEID = t.TABLEID
			where k.TYPE = 'U'
			""";
	private static final String DERBY_SEQUENCES = "select SEQUENCENAME, INCREMENT from SYS.SYSSEQUENCES";
	private static final String SERVER_UNIQUES = """
			select c.constraint_name, c.table_name, k.column_name from information_schema.table_constraints c
			join information_schema.key_column_usage k
			on k.constraint_name = c.constraint_name and k.constraint_schema = c.constraint_schema
			where c.constraint_type = 'UNIQUE' and c.constraint_schema = current_schema() order by c.constraint_name, k.ordinal_position
			""";
	private static final String SERVER_SEQUENCES = """
			select sequence_name, increment from information_schema.sequences where sequence_schema = current_schema()
			""";

	private Catalogs() {
	}

	static Catalog derby(Connection connection) throws SQLException {
		record Constraint(String table, List<Integer> numbers, Map<Integer, String> columns) {
		}
		Map<String, Constraint> constraints = new HashMap<>();
		try (Statement statement = connection.createStatement(); ResultSet r = statement.executeQuery(DERBY_UNIQUES)) {
			while (r.next()) {
				String table = r.getString(2);
				List<Integer> numbers = numbers(r.getString(5));
				constraints.computeIfAbsent(r.getString(1), k -> new Constraint(table, numbers, new HashMap<>())).columns().put(r.getInt(4),
						r.getString(3));
			}
		}
		Map<String, Set<List<String>>> uniques = new HashMap<>();
		constraints.values().forEach(
				c -> uniques.computeIfAbsent(c.table(), t -> new HashSet<>()).add(c.numbers().stream().map(c.columns()::get).toList()));
		return new Catalog(uniques, sequences(connection, DERBY_SEQUENCES));
	}

	/** Derby describes an index as <code>UNIQUE BTREE (7, 4)</code>, with the numbers of its columns. */
	private static List<Integer> numbers(String descriptor) {
		String inside = descriptor.substring(descriptor.indexOf('(') + 1, descriptor.indexOf(')'));
		List<Integer> numbers = new ArrayList<>();
		for (String number : inside.split(",")) {
			numbers.add(Integer.valueOf(number.strip()));
		}
		return numbers;
	}

	static Catalog server(Connection connection) throws SQLException {
		Map<String, List<String>> columns = new LinkedHashMap<>();
		Map<String, String> tables = new HashMap<>();
		try (Statement statement = connection.createStatement(); ResultSet r = statement.executeQuery(SERVER_UNIQUES)) {
			while (r.next()) {
				tables.put(r.getString(1), capitals(r.getString(2)));
				columns.computeIfAbsent(r.getString(1), k -> new ArrayList<>()).add(capitals(r.getString(3)));
			}
		}
		Map<String, Set<List<String>>> uniques = new HashMap<>();
		columns.forEach((constraint, list) -> uniques.computeIfAbsent(tables.get(constraint), t -> new HashSet<>()).add(list));
		return new Catalog(uniques, sequences(connection, SERVER_SEQUENCES));
	}

	private static Map<String, Long> sequences(Connection connection, String query) throws SQLException {
		Map<String, Long> sequences = new HashMap<>();
		try (Statement statement = connection.createStatement(); ResultSet r = statement.executeQuery(query)) {
			while (r.next()) {
				sequences.put(capitals(r.getString(1)), r.getLong(2));
			}
		}
		return sequences;
	}

	private static String capitals(String name) {
		return name.toUpperCase(Locale.ROOT);
	}
}
