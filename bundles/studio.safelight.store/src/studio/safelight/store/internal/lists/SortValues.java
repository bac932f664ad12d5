package studio.safelight.store.internal.lists;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;

/** The values of one sort key, gathered from the rows of a result, as numbers in the same order. What has no value comes last. */
final class SortValues {

	/** The decimals of an amount of money. */
	private static final int SCALE = 4;
	private static final int DIGITS = 18;

	private final SortKey key;
	private final int column;
	private int type;
	private int size;
	/** Those of values that have a code of their own. */
	private long[] codes;
	/** Those that have to be compared with each other. */
	private Object[] others;

	/** @param column the place of the value in the rows */
	SortValues(SortKey key, int column) {
		this.key = key;
		this.column = column;
	}

	void take(ResultSet row) throws SQLException {
		if (size == 0) {
			type = row.getMetaData().getColumnType(column);
			codes = new long[1024];
			others = isCoded() ? null : new Object[codes.length];
		} else if (size == codes.length) {
			codes = Arrays.copyOf(codes, size * 2);
			others = others == null ? null : Arrays.copyOf(others, size * 2);
		}
		if (others == null) {
			codes[size++] = code(row);
		} else {
			others[size++] = row.getString(column);
		}
	}

	private boolean isCoded() {
		return switch (type) {
			case Types.BIGINT, Types.INTEGER, Types.BOOLEAN, Types.BIT, Types.DATE, Types.DECIMAL, Types.NUMERIC -> true;
			default -> false;
		};
	}

	private long code(ResultSet row) throws SQLException {
		switch (type) {
			case Types.DATE: // as text: a calendar takes longer than all the rest
				return SortCodes.ofDay(row.getString(column));
			case Types.DECIMAL, Types.NUMERIC:
				BigDecimal amount = row.getBigDecimal(column);
				return amount == null ? SortCodes.NONE : code(amount);
			case Types.BOOLEAN, Types.BIT:
				boolean truth = row.getBoolean(column);
				return row.wasNull() ? SortCodes.NONE : truth ? 1 : 0;
			default:
				long number = row.getLong(column);
				return row.wasNull() ? SortCodes.NONE : number;
		}
	}

	/** Amounts beyond all business count as the greatest. */
	private static long code(BigDecimal amount) {
		if (amount.precision() - amount.scale() > DIGITS - SCALE) {
			return amount.signum() * (Long.MAX_VALUE - 1);
		}
		return amount.movePointRight(SCALE).longValue();
	}

	long[] codes() {
		if (size == 0) {
			return new long[0];
		}
		long[] result = others == null ? Arrays.copyOf(codes, size) : SortCodes.ofTexts(Arrays.copyOf(others, size), key.shortFirst());
		if (key.descending()) {
			for (int i = 0; i < result.length; i++) {
				result[i] = result[i] == SortCodes.NONE ? SortCodes.NONE : -result[i];
			}
		}
		return result;
	}
}
