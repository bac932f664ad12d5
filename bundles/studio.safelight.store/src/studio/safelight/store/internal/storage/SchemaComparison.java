package studio.safelight.store.internal.storage;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import studio.safelight.store.internal.Messages;
import studio.safelight.store.internal.storage.Table.ForeignKey;

/** Compares the tables of a database with those that the model asks for. */
public final class SchemaComparison {

	/** A longer text is one without limits, as PostgreSQL reports it. */
	private static final int ENDLESS = 1_000_000;

	private final Connection connection;
	private final DatabaseMetaData meta;
	private final Catalog catalog;
	private final List<String> found = new ArrayList<>();

	private SchemaComparison(Connection connection, Catalog catalog) throws SQLException {
		this.connection = connection;
		this.meta = connection.getMetaData();
		this.catalog = catalog;
	}

	/**
	 * @param ignored a table that is no part of the model
	 * @return a line for each difference; empty when the database is as the model wants it
	 */
	public static List<String> differences(StorageModel model, Connection connection, Catalog catalog, String ignored) throws SQLException {
		SchemaComparison comparison = new SchemaComparison(connection, catalog);
		comparison.compare(Tables.of(model), ignored);
		return comparison.found;
	}

	private void compare(List<Table> wanted, String ignored) throws SQLException {
		Map<String, String> existing = existingTables();
		existing.remove(ignored);
		for (Table t : wanted) {
			String actual = existing.remove(t.name());
			if (actual == null) {
				add("schema.tableMissing", t.name());
			} else {
				compareColumns(t, actual);
				compareForeignKeys(t, actual);
				compareUniques(t);
				compareIndexes(t, actual);
			}
		}
		existing.keySet().forEach(name -> add("schema.tableUnknown", capitals(name)));
		Long step = catalog.sequences().get(StorageModel.SEQUENCE);
		if (step == null) {
			add("schema.sequenceMissing", StorageModel.SEQUENCE);
		} else if (step != StorageModel.KEY_BLOCK) {
			add("schema.sequenceStep", StorageModel.SEQUENCE, step, StorageModel.KEY_BLOCK);
		}
	}

	private void add(String key, Object... values) {
		found.add(Messages.format(key, values));
	}

	private Map<String, String> existingTables() throws SQLException {
		Map<String, String> existing = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		try (ResultSet r = meta.getTables(null, connection.getSchema(), null, new String[] { "TABLE" })) {
			while (r.next()) {
				existing.put(r.getString("TABLE_NAME"), r.getString("TABLE_NAME"));
			}
		}
		return existing;
	}

	private void compareColumns(Table t, String actual) throws SQLException {
		Map<String, Column> missing = new LinkedHashMap<>(t.columns());
		try (ResultSet r = meta.getColumns(null, connection.getSchema(), actual, null)) {
			while (r.next()) {
				String name = capitals(r.getString("COLUMN_NAME"));
				Column wanted = missing.remove(name);
				if (wanted == null) {
					add("schema.columnUnknown", t.name(), name);
				} else {
					compareColumn(t.name() + "." + name, wanted, r);
				}
			}
		}
		missing.keySet().forEach(name -> add("schema.columnMissing", t.name(), name));
	}

	private void compareColumn(String where, Column wanted, ResultSet r) throws SQLException {
		ColumnType type = type(r.getInt("DATA_TYPE"), r.getInt("COLUMN_SIZE"));
		int length = type == ColumnType.VARCHAR || type == ColumnType.DECIMAL ? r.getInt("COLUMN_SIZE") : 0;
		int scale = type == ColumnType.DECIMAL ? r.getInt("DECIMAL_DIGITS") : 0;
		int wantedLength = wanted.type() == ColumnType.CLOB ? 0 : wanted.length();
		if (type != wanted.type() || length != wantedLength || scale != wanted.scale()) {
			add("schema.columnType", where, described(type == null ? r.getString("TYPE_NAME") : type.name(), length, scale),
					described(wanted.type().name(), wantedLength, wanted.scale()));
		}
		boolean required = r.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls;
		if (required != wanted.required()) {
			add(required ? "schema.columnRequired" : "schema.columnOptional", where);
		}
	}

	private static String described(String type, int length, int scale) {
		return length == 0 ? type : scale == 0 ? type + "(" + length + ")" : type + "(" + length + ", " + scale + ")";
	}

	/** Drivers report the same type differently: PostgreSQL says BIT for BOOLEAN, and an endless VARCHAR for TEXT. */
	private static ColumnType type(int jdbc, int size) {
		return switch (jdbc) {
			case Types.BIGINT -> ColumnType.BIGINT;
			case Types.INTEGER -> ColumnType.INTEGER;
			case Types.BIT, Types.BOOLEAN -> ColumnType.BOOLEAN;
			case Types.DECIMAL, Types.NUMERIC -> ColumnType.DECIMAL;
			case Types.CLOB -> ColumnType.CLOB;
			case Types.BLOB, Types.BINARY -> ColumnType.BLOB;
			case Types.VARCHAR -> size > ENDLESS ? ColumnType.CLOB : ColumnType.VARCHAR;
			case Types.DATE -> ColumnType.DATE;
			case Types.TIMESTAMP -> ColumnType.TIMESTAMP;
			default -> null;
		};
	}

	private void compareForeignKeys(Table t, String actual) throws SQLException {
		Set<ForeignKey> missing = new LinkedHashSet<>(t.foreignKeys());
		try (ResultSet r = meta.getImportedKeys(null, connection.getSchema(), actual)) {
			while (r.next()) {
				ForeignKey k = new ForeignKey(capitals(r.getString("FKCOLUMN_NAME")), capitals(r.getString("PKTABLE_NAME")));
				if (!missing.remove(k)) {
					add("schema.foreignKeyUnknown", t.name(), k.column(), k.target());
				}
			}
		}
		missing.forEach(k -> add("schema.foreignKeyMissing", t.name(), k.column(), k.target()));
	}

	private void compareUniques(Table t) {
		Set<List<String>> unknown = new HashSet<>(catalog.uniques().getOrDefault(t.name(), Set.of()));
		for (List<String> unique : t.uniques()) {
			if (!unknown.remove(unique)) {
				add("schema.uniqueMissing", t.name(), String.join(", ", unique));
			}
		}
		unknown.forEach(unique -> add("schema.uniqueUnknown", t.name(), String.join(", ", unique)));
	}

	/** Further indexes do no harm: the database makes some of its own. */
	private void compareIndexes(Table t, String actual) throws SQLException {
		Map<String, TreeMap<Integer, String>> existing = new HashMap<>();
		try (ResultSet r = meta.getIndexInfo(null, connection.getSchema(), actual, false, true)) {
			while (r.next()) {
				if (r.getString("INDEX_NAME") != null) {
					existing.computeIfAbsent(r.getString("INDEX_NAME"), k -> new TreeMap<>()).put(r.getInt("ORDINAL_POSITION"),
							capitals(r.getString("COLUMN_NAME")));
				}
			}
		}
		Set<List<String>> columns = new HashSet<>();
		existing.values().forEach(index -> columns.add(List.copyOf(index.values())));
		if (!columns.contains(t.primaryKey())) {
			add("schema.primaryKeyMissing", t.name(), String.join(", ", t.primaryKey()));
		}
		for (List<String> index : t.indexes()) {
			if (!columns.contains(index)) {
				add("schema.indexMissing", t.name(), String.join(", ", index));
			}
		}
	}

	private static String capitals(String name) {
		return name.toUpperCase(Locale.ROOT);
	}
}
