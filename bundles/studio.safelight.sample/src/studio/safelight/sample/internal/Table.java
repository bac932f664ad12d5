package studio.safelight.sample.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Sample data as text: a row for each line, with columns between bars. A blank column is null. */
final class Table {

	private Table() {
	}

	static List<Row> of(String text) {
		return text.lines().filter(line -> !line.isBlank()).map(Row::new).toList();
	}

	/** A row of the table. */
	static final class Row {
		private final String[] columns;

		private Row(String line) {
			columns = Arrays.stream(line.split("\\|", -1)).map(String::strip).map(s -> s.isEmpty() ? null : s).toArray(String[]::new);
		}

		/** @return the text, or null where the column is blank or the row ends before it */
		String text(int column) {
			return column < columns.length ? columns[column] : null;
		}

		/** @return the number, or null */
		BigDecimal number(int column) {
			String text = text(column);
			return text == null ? null : new BigDecimal(text);
		}

		/** @return the whole number, or 0 */
		int whole(int column) {
			String text = text(column);
			return text == null ? 0 : Integer.parseInt(text);
		}

		boolean has(int column, String flag) {
			String text = text(column);
			return text != null && text.contains(flag);
		}

		@Override
		public String toString() {
			return String.join(" | ", Arrays.stream(columns).map(c -> c == null ? "" : c).toList());
		}
	}
}
