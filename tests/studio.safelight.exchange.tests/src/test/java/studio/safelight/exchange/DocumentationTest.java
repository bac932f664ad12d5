package studio.safelight.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.csv.Column;
import studio.safelight.exchange.internal.csv.Columns;
import studio.safelight.model.InvoiceLine;

/** What the documentation says is so. */
class DocumentationTest extends ImportFixture {

	private static final Path DOCS = Path.of("../../docs").toAbsolutePath().normalize();
	private static final Map<FileKind, String> CHAPTERS = Map.of(FileKind.CLIENTS, "### Clients", FileKind.VENDORS, "### Vendors",
			FileKind.PRICE_LIST, "### Price lists", FileKind.INVOICES, "### Invoices");

	@Test
	void everyColumnWithItsOtherNamesIsDocumentedAndNoneThatThereIsNot() throws IOException {
		String text = Files.readString(DOCS.resolve("import.md"));
		for (FileKind kind : Columns.kinds()) {
			int start = text.indexOf(CHAPTERS.get(kind));
			int end = text.indexOf("\n#", start + 1);
			List<String> rows = text.substring(start, end).lines().filter(line -> line.startsWith("| `")).toList();
			Set<String> documented = new TreeSet<>();
			for (String row : rows) {
				List<String> cells = Arrays.asList(row.replace("\\|", "").split("\\|"));
				List<String> names = Arrays.stream(cells.get(1).split(",")).map(name -> name.strip().replace("`", "")).toList();
				documented.addAll(names);
				names.forEach(name -> check(kind, name, cells));
			}
			assertEquals(Columns.of(kind).all().stream().map(Column::name).collect(Collectors.toCollection(TreeSet::new)), documented, kind.id());
		}
	}

	private static void check(FileKind kind, String name, List<String> cells) {
		Column column = Columns.of(kind).find(name).orElseThrow();
		assertEquals(column.required(), cells.get(4).strip().startsWith("yes"), name);
		boolean isAsForClients = cells.get(2).contains("as for clients") || cells.get(2).contains("(the street)");
		for (String synonym : column.synonyms()) {
			List<String> others = Arrays.stream(cells.get(2).split(",")).map(String::strip).toList();
			assertTrue(isAsForClients || others.contains(synonym), kind.id() + ": " + name + " is also called " + synonym);
		}
	}

	@Test
	void theExamplesFillAnEmptyStudioAndChangeNothingTheSecondTime() throws IOException {
		List<Path> examples;
		try (Stream<Path> all = Files.list(DOCS.resolve("examples"))) {
			examples = all.sorted().toList();
		}

		List<FileResult> results = imported(examples.toArray(Path[]::new));

		assertEquals(List.of("clients.csv 2", "invoice.xml 1", "invoices.csv 2", "price-list.csv 5", "vendors.csv 3"),
				results.stream().map(result -> result.file().getFileName() + " " + result.created()).toList());
		assertEquals(List.of("Print 13 x 18", "Frame made to measure", "Shipping"),
				invoice("2026-0103").getLines().stream().map(InvoiceLine::getDescription).toList());
		assertEquals("Weinhaus Keller", invoice("2026-0103").getClient().getName());
		assertTrue(imported(examples.toArray(Path[]::new)).stream().allMatch(result -> result.created() == 0 && result.changed() == 0));
	}

	@Test
	void everyMessageHasATextAndEveryTextAMessage() {
		ResourceBundle texts = ResourceBundle.getBundle("studio.safelight.exchange.internal.messages");
		List<String> names = new ArrayList<>();
		for (Message message : Message.values()) {
			names.add(message.name());
			assertTrue(!message.text("a", "b", "c", "d", "e").isBlank());
		}
		assertEquals(new TreeSet<>(names), new TreeSet<>(texts.keySet()));
	}
}
