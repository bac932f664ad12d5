package studio.safelight.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.safelight.product.SampleData.INVOICE;
import static studio.safelight.product.SampleData.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import tools.jackson.databind.JsonNode;

/** The main job of the product, from a client's invoice to printed orders, by its command line. */
@Execution(ExecutionMode.CONCURRENT)
class OrdersFromAnInvoiceTest {

	@TempDir
	private Path folder;

	private Product product;

	@BeforeEach
	void copySample() {
		product = SampleData.copyInto(folder);
	}

	@Test
	void anInvoiceBecomesAnOrderForEachVendorAndEveryLineIsAccountedFor() {
		JsonNode invoice = json(product.cli("--json", "invoice", "show", INVOICE));
		assertEquals("initial order", invoice.path("type").asString());
		assertEquals("Anna Weber", invoice.path("client").asString());
		assertEquals(0, invoice.path("orders").size());
		assertTrue(new BigDecimal(invoice.path("total").asString()).signum() > 0);

		JsonNode proposal = json(product.cli("order", "propose", INVOICE, "--all", "--json"));
		assertEquals(List.of("Colora Prolab", "Rahmenwerk Leipzig", "Atelier Nordlicht, in-house"), texts(proposal.path("orders"), "vendor"));
		assertEquals(pairs(invoice), accountedFor(proposal), "each line, and each component of a package, is ordered or left out for a reason");
		List<String> reasons = texts(proposal.path("notOrdered"), "reasonCode");
		assertTrue(reasons.containsAll(List.of("no-vendor", "nothing-to-make")), reasons::toString);

		JsonNode created = json(product.cli("--user", "ines", "--json", "order", "create", INVOICE, "--all"));
		assertEquals(texts(proposal.path("orders"), "vendor"), texts(created.path("orders"), "vendor"));
		assertEquals(proposal.path("orders").get(0).path("details"), created.path("orders").get(0).path("details"));
		assertFalse(created.path("orders").get(0).path("number").isNull(), "this lab assigns numbers when orders are made");
		assertTrue(created.path("orders").get(1).path("number").isNull());

		JsonNode afterwards = json(product.cli("--json", "invoice", "show", INVOICE));
		assertEquals(3, afterwards.path("orders").size());
		JsonNode again = json(product.cli("--json", "order", "propose", INVOICE, "--all"));
		assertEquals(0, again.path("orders").size(), "nothing is ordered twice");
		assertTrue(texts(again.path("notOrdered"), "reasonCode").contains("already-ordered"));

		JsonNode order = json(product.cli("--json", "order", "show", "id:" + created.path("orders").get(0).path("id").asLong()));
		assertEquals(INVOICE, order.path("invoice").asString());
		assertEquals("ines", order.path("enteredBy").asString());
		assertEquals("Ordered", order.path("status").asString());
		assertEquals(order.path("due"), order.path("steps").get(0).path("due"));
		assertTrue(order.path("steps").size() >= 5);
		assertTrue(order.path("steps").get(order.path("steps").size() - 1).path("due").isNull(), "a final step has no due date");
		order.path("steps").forEach(step -> assertFalse(step.path("explanation").asString("").isBlank(), step::toString));
	}

	@Test
	void anOrderForOneVendorIsMadeByHandAndFilledInByName() {
		JsonNode created = json(product.cli("--json", "order", "create", INVOICE, "--vendor", "rahmenwerk leipzig", "--manual"));
		assertEquals(List.of("Rahmenwerk Leipzig"), texts(created.path("orders"), "vendor"));
		assertEquals(0, created.path("orders").get(0).path("details").size());
		String id = "id:" + created.path("orders").get(0).path("id").asLong();

		JsonNode drawn = json(product.cli("--json", "order", "number", id));
		String number = drawn.path("number").asString();
		assertFalse(number.isBlank());
		JsonNode changed = json(product.cli("--json", "order", "set", number, "vendor-amount=12.5", "priority=Rush", "vendor-notes=Ask for Ms. Brandt"));
		assertEquals("12.50", changed.path("vendorAmount").asString());
		JsonNode shown = json(product.cli("--json", "order", "show", number));
		assertEquals("Rush", shown.path("priority").asString());
		assertEquals("Ask for Ms. Brandt", shown.path("vendorNotes").asString());
		assertEquals("W-9", json(product.cli("--json", "order", "number", number, "W-9")).path("number").asString());
	}

	@Test
	void ordersAreFoundByVendorStatusAndDueDate() {
		JsonNode all = json(product.cli("--json", "order", "list"));
		JsonNode quality = json(product.cli("--json", "order", "list", "--status", "quality check", "--vendor", "Colora Prolab"));
		assertTrue(quality.size() > 0 && quality.size() < all.size());
		quality.forEach(row -> assertEquals("Quality check Colora Prolab", row.path("status").asString() + " " + row.path("vendor").asString()));
		String day = java.time.LocalDate.now().toString();
		JsonNode late = json(product.cli("--json", "order", "list", "--due-before", day));
		assertTrue(late.size() > 0, "the sample always has late orders");
		late.forEach(row -> assertTrue(row.path("due").asString().compareTo(day) < 0, row::toString));
	}

	@Test
	void workOrdersAndPurchaseOrdersArePrinted() throws IOException {
		JsonNode orders = json(product.cli("--json", "order", "list", "--vendor", "Colora Prolab", "--open"));
		String id = "id:" + orders.get(0).path("id").asLong();
		Path work = folder.resolve("work order.pdf");
		JsonNode printed = json(product.cli("--json", "print", "work-order", id, "--out", work.toString(), "--paper", "letter"));
		assertEquals(Files.size(work), printed.path("size").asLong());
		assertTrue(printed.path("pages").asInt() >= 1);
		assertTrue(Files.readString(work, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
		Path purchase = folder.resolve("purchase order.pdf");
		json(product.cli("--json", "print", "purchase-order", id, "--out", purchase.toString()));
		assertTrue(Files.size(purchase) > 1000);
	}

	@Test
	void anOrderWithoutANumberIsPrintedWithoutABarCodeAndSaysSo() {
		JsonNode created = json(product.cli("--json", "order", "create", INVOICE, "--vendor", "Rahmenwerk Leipzig"));
		String id = "id:" + created.path("orders").get(0).path("id").asLong();
		JsonNode printed = json(product.cli("--json", "print", "purchase-order", id, "--out", folder.resolve("order.pdf").toString()));
		assertTrue(printed.path("remarks").toString().toLowerCase().contains("bar code"), printed::toString);
	}

	private static List<String> texts(JsonNode list, String field) {
		List<String> texts = new ArrayList<>();
		list.forEach(element -> texts.add(element.path(field).asString(null)));
		return texts;
	}

	/** @return what can be ordered of an invoice: line and item, of a package line and component */
	private static Set<String> pairs(JsonNode invoice) {
		Set<String> pairs = new HashSet<>();
		for (JsonNode line : invoice.path("lines")) {
			if (line.path("components").isEmpty()) {
				pairs.add(line.path("position") + " " + line.path("item").asString());
			}
			line.path("components").forEach(component -> pairs.add(line.path("position") + " " + component.path("item").asString()));
		}
		return pairs;
	}

	private static Set<String> accountedFor(JsonNode proposal) {
		Set<String> pairs = new HashSet<>();
		proposal.path("orders").forEach(order -> order.path("details")
				.forEach(detail -> pairs.add(detail.path("invoiceLine") + " " + detail.path("item").asString())));
		proposal.path("notOrdered").forEach(left -> pairs.add(left.path("invoiceLine") + " " + left.path("item").asString()));
		return pairs;
	}
}
