package studio.safelight.exchange.internal.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.csv.Table.Failure;
import studio.safelight.exchange.internal.csv.Table.Row;
import studio.safelight.exchange.internal.text.Encoding;
import studio.safelight.exchange.internal.text.FieldException;

/** Reads a CSV file as RFC 4180 has it, with a comma, a semicolon or a tab between the values. */
final class TableReader {

	private static final char[] SEPARATORS = { ',', ';', '\t' };
	private static final int START = 1 << 16;

	private final int mostRows;

	/** @param mostRows the file is read no further than one row beyond */
	TableReader(int mostRows) {
		this.mostRows = mostRows;
	}

	/** @throws FieldException if it is no text, or has no header */
	Table read(Path file) throws IOException, FieldException {
		Encoding encoding = Encoding.of(file);
		char separator = separator(encoding, file);
		try (Reader reader = encoding.open(file); CSVParser parser = format(separator).parse(reader)) {
			return read(parser, separator, encoding.isFallback());
		}
	}

	private Table read(CSVParser parser, char separator, boolean fallbackEncoding) throws FieldException {
		Iterator<CSVRecord> records = parser.iterator();
		List<String> header = null;
		List<Row> rows = new ArrayList<>();
		long line = 1;
		try {
			while (rows.size() <= mostRows && records.hasNext()) {
				Row row = row(line, records.next());
				line = parser.getCurrentLineNumber() + 1;
				if (row.isEmpty() || header == null && isSeparatorHint(row)) {
					continue;
				}
				if (header == null) {
					header = row.cells();
				} else {
					rows.add(row);
				}
			}
		} catch (UncheckedIOException e) {
			if (header == null) {
				throw new FieldException(Message.BROKEN_QUOTES.text(line));
			}
			return new Table(header, rows, new Failure(line, Message.BROKEN_QUOTES.text(line)), separator, fallbackEncoding);
		}
		if (header == null) {
			throw new FieldException(Message.EMPTY_FILE.text());
		}
		return new Table(header, rows, null, separator, fallbackEncoding);
	}

	private static Row row(long line, CSVRecord csv) {
		return new Row(line, csv.stream().map(TableReader::clean).collect(Collectors.toList()));
	}

	/** Without the blanks around it, those that don't break included, and with plain line breaks inside. */
	private static String clean(String cell) {
		int from = 0;
		int to = cell.length();
		while (from < to && isBlank(cell.charAt(from))) {
			from++;
		}
		while (to > from && isBlank(cell.charAt(to - 1))) {
			to--;
		}
		return cell.substring(from, to).replace("\r\n", "\n").replace('\r', '\n');
	}

	private static boolean isBlank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

	/** Spreadsheets write <code>sep=;</code> before the header. */
	private static boolean isSeparatorHint(Row row) {
		return row.cells().getFirst().matches("(?i)sep=.?");
	}

	/** The separator with which the header has the most known columns; among equals the first. */
	private static char separator(Encoding encoding, Path file) throws IOException {
		String start;
		try (Reader reader = encoding.open(file)) {
			char[] characters = new char[START];
			int length = 0;
			for (int count = 0; count >= 0 && length < START; count = reader.read(characters, length, START - length)) {
				length += count;
			}
			start = new String(characters, 0, length);
		}
		char best = SEPARATORS[0];
		long most = -1;
		for (char separator : SEPARATORS) {
			long known = knownColumns(start, separator);
			if (known > most) {
				best = separator;
				most = known;
			}
		}
		return best;
	}

	private static long knownColumns(String start, char separator) throws IOException {
		try (CSVParser parser = format(separator).parse(new StringReader(start))) {
			for (CSVRecord csv : parser) {
				Row row = row(1, csv);
				if (!row.isEmpty() && !isSeparatorHint(row)) {
					return row.cells().stream().filter(name -> Columns.kinds().stream().anyMatch(kind -> Columns.of(kind).find(name).isPresent()))
							.count();
				}
			}
		} catch (UncheckedIOException e) {
			return 0; // not with this separator; reading the file says why where no other fits
		}
		return 0;
	}

	private static CSVFormat format(char separator) {
		return CSVFormat.RFC4180.builder().setDelimiter(separator).get();
	}
}
