package studio.safelight.exchange.internal.csv;

import static studio.safelight.model.SafelightPackage.Literals.INVOICE;
import static studio.safelight.model.SafelightPackage.Literals.INVOICE_LINE;
import static studio.safelight.model.SafelightPackage.Literals.INVOICE__NUMBER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import studio.safelight.exchange.Problem;
import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.csv.Column.Role;
import studio.safelight.exchange.internal.csv.TableParser.Header;
import studio.safelight.exchange.internal.draft.FieldPath;
import studio.safelight.exchange.internal.draft.InvoiceDraft;
import studio.safelight.exchange.internal.draft.InvoiceDraft.ItemKey;
import studio.safelight.exchange.internal.draft.InvoiceDraft.LineDraft;
import studio.safelight.exchange.internal.draft.RecordDraft;
import studio.safelight.exchange.internal.text.FieldException;
import studio.safelight.exchange.internal.text.Folding;

/** Gathers the rows of invoices: each has one line, and repeats what it says of the invoice, or leaves it empty. */
final class InvoiceRows {

	private final Header header;
	private final Values values;
	private final Column number;
	private final Map<String, Rows> byNumber = new LinkedHashMap<>();

	InvoiceRows(Header header, Values values) {
		this.header = header;
		this.values = values;
		this.number = header.known().keySet().stream().filter(column -> column.role() == Role.FIELD)
				.filter(column -> column.path().equals(FieldPath.of(INVOICE__NUMBER))).findFirst().orElse(null);
	}

	void add(Table.Row cells) {
		RecordRow row = new RecordRow(header, values, cells);
		String key = Folding.fold(cells.cells().get(header.known().get(number)));
		// rows without a number are no invoice together: each is reported by itself
		Rows rows = byNumber.computeIfAbsent(key.isEmpty() ? "\0" + cells.line() : key, unused -> new Rows(invoice(row, cells)));
		if (rows.first != cells) {
			compare(rows, cells);
		}
		if (row.hasLine()) {
			rows.lines.add(line(rows, row));
		}
	}

	/** @return the invoices in the order of their first rows */
	List<InvoiceDraft> drafts() {
		return byNumber.values().stream().map(Rows::draft).toList();
	}

	private FirstRow invoice(RecordRow row, Table.Row cells) {
		return new FirstRow(row.record(INVOICE, column -> !column.isOfLine()), cells);
	}

	/** A later row may leave a cell of the invoice empty, but must not say anything else than the first. */
	private void compare(Rows rows, Table.Row cells) {
		header.known().forEach((column, index) -> {
			String text = cells.cells().get(index);
			String before = rows.first.cells().get(index);
			if (!column.isOfLine() && column != number && !text.isEmpty() && !Objects.equals(text, before)) {
				String field = header.name(column);
				rows.invoice.problems().add(new Problem(cells.line(), field,
						Message.CONTRADICTS_FIRST_ROW.text(text, rows.first.line(), before)));
			}
		});
	}

	private NumberedLine line(Rows rows, RecordRow row) {
		RecordDraft draft = row.record(INVOICE_LINE, Column::isOfLine);
		// an empty cell of a line means: as its item has it, or as it was
		draft.values().values().removeIf(cell -> cell.value() == null);
		Optional<Column> itemColumn = row.column(Role.ITEM);
		ItemKey item = row.text(Role.ITEM)
				.map(identifier -> new ItemKey(header.name(itemColumn.get()), identifier, row.text(Role.ITEM_PRICE_LIST).orElse(null), true)).orElse(null);
		return new NumberedLine(position(rows, row, draft), new LineDraft(draft, item, item == null && itemColumn.isPresent(), null));
	}

	private int position(Rows rows, RecordRow row, RecordDraft draft) {
		Optional<String> text = row.text(Role.LINE_NUMBER);
		if (text.isEmpty()) {
			return Integer.MAX_VALUE;
		}
		String field = header.name(row.column(Role.LINE_NUMBER).get());
		try {
			int position = values.whole(text.get());
			if (position < 1) {
				draft.problem(field, Message.LINE_NUMBER_TOO_SMALL.text(position));
			}
			Long first = rows.positions.putIfAbsent(position, row.line());
			if (first != null) {
				draft.problem(field, Message.SAME_LINE_NUMBER.text(position, first));
			}
			return position;
		} catch (FieldException e) {
			draft.problem(field, e.getMessage());
			return Integer.MAX_VALUE;
		}
	}

	private record FirstRow(RecordDraft invoice, Table.Row cells) {
	}

	private record NumberedLine(int position, LineDraft line) {
	}

	private static final class Rows {

		private final RecordDraft invoice;
		private final Table.Row first;
		private final List<NumberedLine> lines = new ArrayList<>();
		private final Map<Integer, Long> positions = new LinkedHashMap<>();

		Rows(FirstRow first) {
			this.invoice = first.invoice();
			this.first = first.cells();
		}

		/** Lines with a number come in the order of the numbers, those without after them. */
		InvoiceDraft draft() {
			lines.sort(Comparator.comparingInt(NumberedLine::position));
			List<LineDraft> drafts = lines.isEmpty() ? null : lines.stream().map(NumberedLine::line).toList();
			return new InvoiceDraft(invoice, drafts, null, List.of(), null);
		}
	}
}
