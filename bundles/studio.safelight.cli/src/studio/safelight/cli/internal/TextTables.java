package studio.safelight.cli.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows a result to people: a list as a table with aligned columns, a single thing as labels with values, with tables of its parts below. */
final class TextTables {

	private static final int MAX_WIDTH = 60;
	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

	private final StringBuilder text = new StringBuilder();

	private TextTables() {
	}

	static String of(Object value) {
		TextTables tables = new TextTables();
		tables.show(value, "");
		return tables.text.toString();
	}

	private void show(Object value, String indent) {
		switch (value) {
			case Fields fields -> fields(fields, indent);
			case Collection<?> list when list.isEmpty() -> line(indent, Messages.none);
			case Collection<?> list when list.iterator().next() instanceof Fields -> table(list.stream().map(Fields.class::cast).toList(), indent);
			case Collection<?> list -> list.forEach(element -> line(indent, cell(element)));
			default -> line(indent, cell(value));
		}
	}

	private void fields(Fields fields, String indent) {
		int width = fields.values().keySet().stream().mapToInt(name -> label(name).length()).max().orElse(0);
		fields.values().forEach((name, value) -> {
			if (!isPart(value) && !(value instanceof Collection<?> list && list.isEmpty())) {
				line(indent, pad(label(name), width, false) + "  " + cell(value));
			}
		});
		fields.values().forEach((name, value) -> {
			if (isPart(value)) {
				text.append('\n');
				line(indent, label(name));
				show(value, indent + "  ");
			}
		});
	}

	/** A list of things, or a thing with fields, is shown below; a list of words stands in its line. */
	private static boolean isPart(Object value) {
		return value instanceof Fields || value instanceof Collection<?> list && !list.isEmpty() && list.iterator().next() instanceof Fields;
	}

	private void table(List<Fields> rows, String indent) {
		List<String> columns = rows.stream().flatMap(row -> row.values().keySet().stream()).distinct()
				.filter(column -> rows.stream().noneMatch(row -> isPart(row.values().get(column)))).toList();
		List<List<String>> cells = new ArrayList<>();
		cells.add(columns.stream().map(TextTables::label).toList());
		rows.forEach(row -> cells.add(columns.stream().map(column -> cell(row.values().get(column))).toList()));
		int[] widths = new int[columns.size()];
		boolean[] right = new boolean[columns.size()];
		for (int column = 0; column < widths.length; column++) {
			int c = column;
			widths[c] = Math.min(MAX_WIDTH, cells.stream().mapToInt(row -> width(row.get(c))).max().orElse(0));
			right[c] = cells.stream().skip(1).map(row -> row.get(c)).allMatch(cell -> cell.isEmpty() || NUMBER.matcher(cell).matches());
		}
		for (int row = 0; row < cells.size(); row++) {
			StringBuilder line = new StringBuilder();
			for (int column = 0; column < widths.length; column++) {
				line.append(column == 0 ? "" : "  ").append(pad(cells.get(row).get(column), widths[column], right[column]));
			}
			line(indent, line.toString());
			if (row > 0) {
				parts(rows.get(row - 1), indent + "    ");
			}
		}
	}

	private void parts(Fields row, String indent) {
		for (Map.Entry<String, Object> field : row.values().entrySet()) {
			if (isPart(field.getValue())) {
				show(field.getValue(), indent);
			}
		}
	}

	private void line(String indent, String line) {
		text.append(indent).append(line.stripTrailing()).append('\n');
	}

	private static String cell(Object value) {
		return switch (value) {
			case null -> "";
			case Boolean truth -> truth ? Messages.yes : Messages.no;
			case BigDecimal number -> number.toPlainString();
			case Collection<?> list -> list.stream().map(TextTables::cell).collect(Collectors.joining(", "));
			default -> value.toString().replaceAll("\\R", " ");
		};
	}

	/** @return the name of a field as words: <code>deliveryDate</code> as <em>Delivery date</em> */
	private static String label(String name) {
		String words = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	private static String pad(String text, int width, boolean right) {
		String padding = " ".repeat(Math.max(0, width - width(text)));
		return right ? padding + text : text + padding;
	}

	/** Chinese, Japanese and Korean letters take two columns of a terminal, combining marks none. */
	private static int width(String text) {
		return text.codePoints().map(c -> Character.getType(c) == Character.NON_SPACING_MARK ? 0
				: Character.isIdeographic(c) || c >= 0x1100 && c <= 0x115F || c >= 0x3040 && c <= 0x30FF || c >= 0xAC00 && c <= 0xD7A3 ? 2 : 1).sum();
	}
}
