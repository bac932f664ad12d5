package studio.safelight.store.internal.storage;

/**
 * The types of columns that are used, by the names that both databases know them by; {@link #CLOB} and {@link #BLOB} are told apart by
 * placeholders.
 */
public enum ColumnType {
	BIGINT, INTEGER, BOOLEAN, DECIMAL, VARCHAR, CLOB, BLOB, DATE, TIMESTAMP
}
