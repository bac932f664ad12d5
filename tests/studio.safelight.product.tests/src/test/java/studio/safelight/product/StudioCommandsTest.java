package studio.safelight.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.safelight.product.SampleData.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import tools.jackson.databind.JsonNode;

/** What the command line tells of a studio, and changes in it. */
@Execution(ExecutionMode.CONCURRENT)
class StudioCommandsTest {

	@TempDir
	private Path folder;

	private Product product;

	@BeforeEach
	void copySample() {
		product = SampleData.copyInto(folder);
	}

	@Test
	void theSampleHasInvoicesOfEveryTypeAndPictures() throws IOException {
		JsonNode invoices = json(product.cli("--json", "invoice", "list"));
		assertEquals(60, invoices.size());
		Set<String> types = new HashSet<>();
		invoices.forEach(invoice -> types.add(invoice.path("type").asString()));
		assertEquals(Set.of("session fees", "initial order", "re-order", "estimate", "generic", "credit memo"), types);
		invoices.forEach(invoice -> assertTrue(invoice.path("total").asString().matches("-?\\d+\\.\\d\\d"), invoice::toString));
		try (Stream<Path> pictures = Files.walk(product.data().resolve("images"))) {
			assertTrue(pictures.filter(file -> file.toString().endsWith(".jpg")).count() > 30);
		}
	}

	@Test
	void theSampleNeedsAnEmptyStudio() {
		Product.Result result = product.cli("sample");
		assertEquals(1, result.code());
		assertTrue(result.err().startsWith("error: ") && result.err().contains("empty"), result::err);
		assertEquals(60, json(product.cli("--json", "invoice", "list")).size());
	}

	@Test
	void theCycleOfAnOrderTypeHasOneInitialAndAFinalStatus() {
		JsonNode cycle = json(product.cli("--json", "status", "show", "Print order"));
		assertEquals("initial", cycle.get(0).path("kind").asString());
		assertEquals(1, cycle.get(0).path("position").asInt());
		assertEquals("Printing", cycle.get(2).path("status").asString());
		assertTrue(cycle.get(2).path("atVendor").asBoolean());
		assertEquals(4, cycle.get(2).path("days").asInt());
		assertTrue(cycle.toString().contains("\"final\"") && cycle.toString().contains("\"hold\"") && cycle.toString().contains("\"cancelled\""));
	}

	@Test
	void theCalendarHasTheWorkWeekAndClosuresOfEveryScope() {
		JsonNode calendar = json(product.cli("--json", "calendar", "show"));
		assertEquals("[\"MONDAY\",\"TUESDAY\",\"WEDNESDAY\",\"THURSDAY\",\"FRIDAY\"]", calendar.path("workWeek").toString());
		Set<String> scopes = new HashSet<>();
		calendar.path("closures").forEach(closure -> scopes.add(closure.path("scope").asString()));
		assertEquals(Set.of("studio", "department:Retouching", "vendor:Libretto Legatoria"), scopes);
	}

	@Test
	void aPreferenceIsChangedAndKept() {
		assertEquals("forward", preference("planning").asString());
		assertEquals("backward", json(product.cli("--json", "preference", "set", "planning", "Backward")).path("value").asString());
		assertEquals("backward", preference("planning").asString());
		Product.Result wrong = product.cli("preference", "set", "planning", "sideways");
		assertEquals(1, wrong.code());
		assertTrue(wrong.err().contains("forward, backward"), wrong::err);
		Product.Result unknown = product.cli("preference", "set", "plannning", "forward");
		assertTrue(unknown.err().contains("automation-percent"), unknown::err);
	}

	private JsonNode preference(String key) {
		for (JsonNode preference : json(product.cli("--json", "preference", "list"))) {
			if (preference.path("key").asString().equals(key)) {
				return preference.path("value");
			}
		}
		throw new AssertionError("No preference " + key);
	}

	@Test
	void theStoreIsWhole() {
		JsonNode check = json(product.cli("--json", "store", "check"));
		assertTrue(check.path("ok").asBoolean(), check::toString);
		assertEquals(0, check.path("problems").size());
	}

	@Test
	void peopleGetTablesAndSentences() {
		Product.Result list = product.cli("order", "list", "--open");
		assertEquals(0, list.code(), list::err);
		String[] lines = list.out().split("\n");
		int column = lines[0].indexOf("Vendor");
		assertTrue(column > 0, list::out);
		// A Chinese or Japanese letter takes two columns of a terminal.
		assertTrue(Stream.of(lines).skip(1).filter(line -> !line.matches(".*\\p{IsHan}.*")).allMatch(line -> line.charAt(column - 1) == ' '), list::out);
		assertFalse(list.out().contains("{"));
		assertTrue(product.cli("store", "check").out().startsWith("All is well"));
	}
}
