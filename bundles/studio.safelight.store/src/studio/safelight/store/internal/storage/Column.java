package studio.safelight.store.internal.storage;

/**
 * A column of a table.
 *
 * @param length   the characters of a text, or the digits of a decimal number; else 0
 * @param scale    the decimals of a decimal number; else 0
 * @param required whether it refuses null
 * @param folded   whether it holds folded text, which is compared character by character, whatever the collation of the database
 */
public record Column(String name, ColumnType type, int length, int scale, boolean required, boolean folded) {

	static Column key(String name, boolean required) {
		return new Column(name, ColumnType.BIGINT, 0, 0, required, false);
	}

	static Column text(String name, int length, boolean required) {
		return new Column(name, ColumnType.VARCHAR, length, 0, required, false);
	}

	static Column folded(String name, int length, boolean required) {
		return new Column(name, ColumnType.VARCHAR, length, 0, required, true);
	}

	/** @return the type as it is written in a migration */
	String sql() {
		return switch (type) {
			case VARCHAR -> "VARCHAR(" + length + ")" + (folded ? "${key_collation}" : "");
			case DECIMAL -> "DECIMAL(" + length + ", " + scale + ")";
			case CLOB -> "${clob}";
			case BLOB -> "${blob}";
			default -> type.name();
		};
	}
}
