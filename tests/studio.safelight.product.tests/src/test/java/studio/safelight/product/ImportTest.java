package studio.safelight.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.safelight.product.SampleData.json;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import tools.jackson.databind.JsonNode;

/** Files that come from outside: those of the documentation, and those that no one should have made. */
@Execution(ExecutionMode.CONCURRENT)
class ImportTest {

	private static final Path EXAMPLES = Path.of("../../docs/examples").toAbsolutePath().normalize();

	@TempDir
	private Path folder;

	@Test
	void theExamplesOfTheDocumentationMakeAStudioInOneGo() {
		Product product = new Product(folder);
		List<String> files = List.of("clients.csv", "vendors.csv", "price-list.csv", "invoices.csv", "invoice.xml");
		JsonNode tried = imported(product, "--dry-run", files);
		assertEquals(List.of("clients", "vendors", "price-list", "invoices", "ubl-invoice"), texts(tried, "kind"));
		assertEquals(0, json(product.cli("--json", "invoice", "list")).size(), "a dry run changes nothing");

		JsonNode done = imported(product, null, files);
		assertEquals(texts(tried, "new"), texts(done, "new"));
		done.forEach(file -> assertEquals(0, file.path("problems").size(), file::toString));
		assertTrue(done.get(4).path("ignored").size() > 0, "what has no field is reported");
		assertEquals(3, json(product.cli("--json", "invoice", "list")).size());

		JsonNode again = imported(product, null, files);
		again.forEach(file -> assertEquals("0 0", file.path("new") + " " + file.path("changed"), file::toString));
		assertTrue(again.get(0).path("unchanged").asInt() > 0);
	}

	private static JsonNode imported(Product product, String option, List<String> files) {
		List<String> words = new ArrayList<>(List.of("--json", "import"));
		if (option != null) {
			words.add(option);
		}
		files.forEach(file -> words.add(EXAMPLES.resolve(file).toString()));
		return json(product.cli(words.toArray(String[]::new)));
	}

	@Test
	void aQuantityThatNobodyMeansIsRefusedInItsLine() throws IOException {
		Product product = SampleData.copyInto(folder);
		refused(product, invoices("9001,initial order,1001,2026-03-02,,1,P1318,99999999999"), 2, "quantity");
		refused(product, invoices("9001,initial order,1001,2026-03-02,,1,P1318,many"), 2, "quantity");
	}

	@Test
	void aNegativeQuantityIsNotOrdered() throws IOException {
		Product product = SampleData.copyInto(folder);
		json(product.cli("--json", "import", invoices("9001,initial order,1001,2026-03-02,,1,P1318,-3").toString()));
		JsonNode proposal = json(product.cli("--json", "order", "propose", "9001", "--all"));
		assertEquals("no-quantity", proposal.path("notOrdered").get(0).path("reasonCode").asString());
		BadInputTest.failsWith(product.cli("order", "create", "9001", "--all"), "nothing to order");
	}

	@Test
	void aDeliveryDateBeforeTheInvoiceIsRefused() throws IOException {
		Product product = SampleData.copyInto(folder);
		refused(product, invoices("9001,initial order,1001,2026-03-02,2026-02-01,1,P1318,1"), 2, "delivery-date");
	}

	@Test
	void malformedFilesSayWhereTheyAreMalformed() throws IOException {
		Product product = SampleData.copyInto(folder);
		refused(product, file("quote.csv", "number,name\n1,\"Anna\n2,Bert\n"), null, null);
		refused(product, file("broken.xml", "<?xml version=\"1.0\"?>\n<Invoice><cbc:ID>1</Invoice>"), null, null);
	}

	@Test
	void externalEntitiesAreRefused() throws IOException {
		Path secret = file("secret.txt", "the wine cellar's combination");
		Path invoice = file("entity.xml", """
				<?xml version="1.0"?>
				<!DOCTYPE Invoice [<!ENTITY leak SYSTEM "%s">]>
				<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
					xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:ID>&leak;</cbc:ID></Invoice>
				""".formatted(secret.toUri()));
		Product.Result result = refused(SampleData.copyInto(folder), invoice, null, null);
		assertFalse((result.out() + result.err()).contains("combination"), result::toString);
	}

	@Test
	void aFileOfTwoGigabytesIsRefusedAtOnce() throws IOException {
		Path huge = folder.resolve("huge.csv");
		try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
			file.setLength(2L << 30);
		}
		refused(SampleData.copyInto(folder), huge, null, null);
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		Product product = SampleData.copyInto(folder);
		Product.Result result = product.cli("import", folder.resolve("missing.csv").toString());
		assertEquals(1, result.code());
		assertTrue((result.out() + result.err()).contains("missing.csv"), result::toString);
	}

	private Path invoices(String row) throws IOException {
		return file("invoices.csv", "number,type,client,invoice-date,delivery-date,line,item,quantity\n" + row + "\n");
	}

	private Path file(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}

	/** The problem is in the result, for machines too; the message says that nothing was imported. */
	private static Product.Result refused(Product product, Path file, Integer line, String field) {
		Product.Result result = product.cli("--json", "import", file.toString());
		assertEquals(1, result.code(), result::toString);
		assertTrue(result.err().startsWith("error: Nothing was imported"), result::err);
		JsonNode problem = SampleData.read(result.out()).get(0).path("problems").get(0);
		assertFalse(problem.path("message").asString().isBlank());
		assertFalse(problem.path("message").asString().contains("Exception"), problem::toString);
		if (line != null) {
			assertEquals(line, problem.path("line").asInt(), problem::toString);
			assertEquals(field, problem.path("field").asString());
		}
		return result;
	}

	private static List<String> texts(JsonNode list, String field) {
		List<String> texts = new ArrayList<>();
		list.forEach(element -> texts.add(element.path(field).asString()));
		return texts;
	}
}
