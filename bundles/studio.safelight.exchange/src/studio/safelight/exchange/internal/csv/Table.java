package studio.safelight.exchange.internal.csv;

import java.util.List;

/**
 * A CSV file as it stands, without its empty rows.
 *
 * @param header   the names of the columns, without blanks around
 * @param rows     up to the one that could not be read, where there is one
 * @param failure  why the rest could not be read; null where all could
 * @param separator between the values
 * @param fallbackEncoding whether the encoding is a guess
 */
record Table(List<String> header, List<Row> rows, Failure failure, char separator, boolean fallbackEncoding) {

	/**
	 * @param line  where it begins, counted from 1
	 * @param cells without blanks around
	 */
	record Row(long line, List<String> cells) {

		boolean isEmpty() {
			return cells.stream().allMatch(String::isEmpty);
		}
	}

	/** @param line where reading stopped, counted from 1 */
	record Failure(long line, String message) {
	}
}
