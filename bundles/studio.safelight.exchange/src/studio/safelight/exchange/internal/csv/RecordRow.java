package studio.safelight.exchange.internal.csv;

import static studio.safelight.model.SafelightPackage.Literals.PRICE_LIST_ITEM;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.csv.Column.Role;
import studio.safelight.exchange.internal.csv.TableParser.Header;
import studio.safelight.exchange.internal.draft.ItemDraft;
import studio.safelight.exchange.internal.draft.RecordDraft;
import studio.safelight.exchange.internal.text.FieldException;

/** A row of a table on its way to a record. */
final class RecordRow {

	private static final Pattern COMPONENT = Pattern.compile("(?:(\\S+)\\s+[x\u00d7*]\\s+)?(\\S.*)");

	private final Header header;
	private final Values values;
	private final Table.Row row;

	RecordRow(Header header, Values values, Table.Row row) {
		this.header = header;
		this.values = values;
		this.row = row;
	}

	long line() {
		return row.line();
	}

	/** @return the draft of a record with the fields of the columns that are wanted */
	RecordDraft record(EClass type, Predicate<Column> wanted) {
		RecordDraft draft = new RecordDraft(type, row.line());
		for (Map.Entry<Column, Integer> entry : header.known().entrySet()) {
			Column column = entry.getKey();
			if ((column.role() == Role.FIELD || column.role() == Role.LINE_FIELD) && wanted.test(column)) {
				put(draft, column, row.cells().get(entry.getValue()));
			}
		}
		return draft;
	}

	/** @return the text of a cell; empty where the file doesn't have the column or the cell has nothing */
	Optional<String> text(Role role) {
		return column(role).map(column -> row.cells().get(header.known().get(column))).filter(text -> !text.isEmpty());
	}

	/** @return the column of a role, where the file has it */
	Optional<Column> column(Role role) {
		return header.known().keySet().stream().filter(column -> column.role() == role).findFirst();
	}

	/** @return whether a cell that belongs to a line has something */
	boolean hasLine() {
		return header.known().entrySet().stream()
				.anyMatch(column -> column.getKey().isOfLine() && !row.cells().get(column.getValue()).isEmpty());
	}

	ItemDraft item() {
		RecordDraft draft = record(PRICE_LIST_ITEM, column -> true);
		Optional<Column> components = column(Role.COMPONENTS);
		if (components.isEmpty()) {
			return new ItemDraft(draft, null, null);
		}
		String field = header.name(components.get());
		List<ItemDraft.Component> parts = new ArrayList<>();
		for (String part : text(Role.COMPONENTS).orElse("").split("[|\n]")) {
			if (!part.isBlank()) {
				component(draft, field, part.strip()).ifPresent(parts::add);
			}
		}
		return new ItemDraft(draft, parts, field);
	}

	private Optional<ItemDraft.Component> component(RecordDraft draft, String field, String part) {
		Matcher matcher = COMPONENT.matcher(part);
		if (!matcher.matches()) {
			draft.problem(field, Message.NOT_A_COMPONENT.text(part));
			return Optional.empty();
		}
		try {
			BigDecimal quantity = matcher.group(1) == null ? BigDecimal.ONE : values.number(matcher.group(1));
			return Optional.of(new ItemDraft.Component(quantity, matcher.group(2).strip()));
		} catch (FieldException e) {
			draft.problem(field, e.getMessage());
			return Optional.empty();
		}
	}

	private void put(RecordDraft draft, Column column, String text) {
		String field = header.name(column);
		try {
			Object value = values.parse(column.path().feature(), text);
			if (value == null && column.required()) {
				draft.problem(field, Message.REQUIRED.text(field));
			}
			draft.put(column.path(), field, value);
		} catch (FieldException e) {
			draft.problem(column.path(), field, e.getMessage());
		}
	}
}
