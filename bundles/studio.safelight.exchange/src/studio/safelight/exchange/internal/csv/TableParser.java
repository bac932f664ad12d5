package studio.safelight.exchange.internal.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import studio.safelight.exchange.FileKind;
import studio.safelight.exchange.Problem;
import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.IgnoredFields;
import studio.safelight.exchange.internal.draft.ItemDraft;
import studio.safelight.exchange.internal.draft.ParsedFile;
import studio.safelight.exchange.internal.draft.RecordDraft;
import studio.safelight.exchange.internal.text.Dates;
import studio.safelight.exchange.internal.text.FieldException;
import studio.safelight.exchange.internal.text.Numbers;

/** Makes drafts of records from a CSV file. */
public final class TableParser {

	private final int mostRows;

	/** @param mostRows a file with more is refused */
	public TableParser(int mostRows) {
		this.mostRows = mostRows;
	}

	/** Whatever is wrong with the content is a problem in the result. */
	public ParsedFile parse(Path file) throws IOException {
		Table table;
		FileKind kind;
		try {
			table = new TableReader(mostRows).read(file);
			kind = KindDetection.of(table.header(), file);
		} catch (FieldException e) {
			return ParsedFile.unreadable(file, FileKind.UNKNOWN, new Problem(0, null, e.getMessage()));
		}
		if (table.rows().size() > mostRows) {
			return ParsedFile.unreadable(file, kind, new Problem(0, null, Message.TOO_MANY_ROWS.text(mostRows)));
		}
		return parse(file, kind, table);
	}

	private static ParsedFile parse(Path file, FileKind kind, Table table) {
		List<Problem> problems = new ArrayList<>();
		IgnoredFields ignored = new IgnoredFields();
		Header header = Header.of(table.header(), Columns.of(kind), problems);
		if (!problems.isEmpty()) {
			return new ParsedFile(file, kind, List.of(), List.of(), List.of(), problems, List.of(), List.of());
		}
		Values values = new Values(Numbers.ofFile(texts(table, header, BigDecimal.class)), Dates.ofFile(texts(table, header, LocalDate.class)));
		List<RecordDraft> contacts = new ArrayList<>();
		List<ItemDraft> items = new ArrayList<>();
		InvoiceRows invoices = new InvoiceRows(header, values);
		for (Table.Row row : table.rows()) {
			if (row.cells().size() != table.header().size()) {
				problems.add(new Problem(row.line(), null, Message.WRONG_COLUMN_COUNT.text(row.cells().size(), table.header().size())));
				continue;
			}
			header.unknown().forEach((name, index) -> {
				if (!row.cells().get(index).isEmpty()) {
					ignored.add(row.line(), name, row.cells().get(index));
				}
			});
			RecordRow record = new RecordRow(header, values, row);
			switch (kind) {
			case PRICE_LIST -> items.add(record.item());
			case INVOICES -> invoices.add(row);
			default -> contacts.add(record.record(Columns.of(kind).type(), column -> true));
			}
		}
		if (table.failure() != null) {
			problems.add(new Problem(table.failure().line(), null, table.failure().message()));
		} else if (table.rows().isEmpty()) {
			problems.add(new Problem(0, null, Message.NO_ROWS.text()));
		}
		List<String> remarks = table.fallbackEncoding() ? List.of(Message.FALLBACK_ENCODING.text()) : List.of();
		return new ParsedFile(file, kind, contacts, items, invoices.drafts(), problems, ignored.list(), remarks);
	}

	private static Stream<String> texts(Table table, Header header, Class<?> type) {
		List<Integer> indexes = header.known().entrySet().stream()
				.filter(column -> column.getKey().path() != null && column.getKey().path().feature().getEType().getInstanceClass() == type)
				.map(Map.Entry::getValue).toList();
		return table.rows().stream().flatMap(row -> indexes.stream().filter(index -> index < row.cells().size()).map(row.cells()::get));
	}

	/**
	 * Which column stands where.
	 *
	 * @param names   of all columns, as the file writes them
	 * @param known   the index of each known column
	 * @param unknown the index of each column that Safelight has no field for, by its name
	 */
	record Header(List<String> names, Map<Column, Integer> known, Map<String, Integer> unknown) {

		static Header of(List<String> names, Columns columns, List<Problem> problems) {
			Map<Column, Integer> known = new LinkedHashMap<>();
			Map<String, Integer> unknown = new LinkedHashMap<>();
			for (int i = 0; i < names.size(); i++) {
				String name = names.get(i);
				int index = i;
				columns.find(name).ifPresentOrElse(column -> {
					Integer first = known.putIfAbsent(column, index);
					if (first != null) {
						problems.add(new Problem(1, name, Message.SAME_COLUMN.text(names.get(first), name)));
					}
				}, () -> unknown.merge(name.isEmpty() ? Message.COLUMN_WITHOUT_NAME.text(index + 1) : name, index, (first, again) -> first));
			}
			return new Header(List.copyOf(names), known, unknown);
		}

		String name(Column column) {
			return names.get(known.get(column));
		}
	}
}
