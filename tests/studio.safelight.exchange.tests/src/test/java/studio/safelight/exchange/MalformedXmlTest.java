package studio.safelight.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;

/** XML that is damaged, of another kind, or out for harm. */
class MalformedXmlTest extends ImportFixture {

	private static UblText invoice() {
		return new UblText().line(null, "Print", "2", "24.50", "49.00");
	}

	private static String withProlog(String prolog, String name) {
		return invoice().prolog(prolog).text().replace("<cbc:Name>Anna Berg", "<cbc:Name>" + name);
	}

	@Test
	void anExternalEntityIsRefusedAndNotRead() throws IOException {
		Path secret = file("secret.txt", "the studio's secret");
		String text = withProlog("<?xml version=\"1.0\"?>\n<!DOCTYPE Invoice [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n", "&x;");

		FilePlan plan = preview("invoice.xml", text);

		Problem problem = only(plan.allProblems().stream());
		assertTrue(problem.message().contains("document type declaration"), problem.message());
		assertFalse(plan.toString().contains("the studio's secret"));
	}

	@Test
	void anExternalDocumentTypeIsRefused() throws IOException {
		Problem problem = problem("invoice.xml", withProlog("<?xml version=\"1.0\"?>\n<!DOCTYPE Invoice SYSTEM \"http://127.0.0.1:1/x.dtd\">\n", "Anna"));

		assertTrue(problem.message().contains("document type declaration"), problem.message());
	}

	@Test
	void aBillionLaughsAreHarmless() {
		StringBuilder entities = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE Invoice [<!ENTITY l0 \"ha\">");
		for (int i = 1; i < 40; i++) {
			entities.append("<!ENTITY l").append(i).append(" \"").append("&l".concat((i - 1) + ";").repeat(10)).append("\">");
		}
		String text = withProlog(entities + "]>\n", "&l39;");

		assertTimeout(Duration.ofSeconds(5),
				() -> assertTrue(problem("invoice.xml", text).message().contains("document type declaration")));
	}

	@Test
	void anUndeclaredEntityIsAProblem() throws IOException {
		assertEquals(FileKind.UBL_INVOICE, preview("invoice.xml", withProlog("", "&x;")).kind());
		problem("invoice.xml", withProlog("", "&x;"));
	}

	@Test
	void aTruncatedFileIsAProblemWithTheLineWhereItEnds() throws IOException {
		String text = invoice().text();

		Problem problem = problem("invoice.xml", text.substring(0, text.indexOf("<cac:LegalMonetaryTotal>")));

		assertTrue(problem.line() > 4, problem.toString());
		assertTrue(problem.message().contains("well-formed"), problem.message());
	}

	@Test
	void xmlOfAnotherKindIsNamed() throws IOException {
		FilePlan plan = preview("feed.xml", "<?xml version=\"1.0\"?><rss xmlns=\"urn:x\"><channel/></rss>");

		assertEquals(FileKind.UNKNOWN, plan.kind());
		assertTrue(only(plan.allProblems().stream()).message().contains("rss"));
	}

	@Test
	void anInvoiceInAnotherNamespaceIsNoUblInvoice() throws IOException {
		assertTrue(problem("invoice.xml", invoice().text().replace("xsd:Invoice-2", "xsd:Invoice-1")).message().contains("Invoice-1"));
	}

	@Test
	void elementsInAnotherNamespaceAreNotTakenForTheirNamesakes() throws IOException {
		FilePlan plan = preview("invoice.xml", invoice().text().replace("<cbc:ID>U-1</cbc:ID>", "<ID xmlns=\"urn:x\">U-1</ID>"));

		assertEquals("cbc:ID", only(plan.allProblems().stream()).field());
		assertEquals("ID", plan.ignored().getFirst().field());
	}

	@Test
	void textThatIsNoXmlIsAProblem() throws IOException {
		assertTrue(problem("invoice.xml", "<<<not xml>>>").message().contains("well-formed"));
	}

	@Test
	void nulBytesInXmlAreAProblem() throws IOException {
		assertTrue(problem(file("invoice.xml", invoice().text().replace("Anna", "An\0na").getBytes(StandardCharsets.UTF_8))).message().contains("well-formed"));
	}

	@Test
	void xmlInAWrongEncodingIsAProblem() throws IOException {
		String text = invoice().text().replace("Anna", "Jürgen");

		assertTrue(problem(file("invoice.xml", text.getBytes(StandardCharsets.ISO_8859_1))).message().contains("not UTF-8"));
		assertTrue(problem("invoice.xml", text.replace("UTF-8", "Klingon")).message().contains("Klingon"));
		assertTrue(preview(file("invoice.xml", text.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1))).allProblems().isEmpty());
	}

	@Test
	void xmlInUtf16AndLettersOfFourBytesAreRead() throws IOException {
		String text = invoice().prolog("<?xml version=\"1.0\" encoding=\"UTF-16\"?>").text().replace("Anna", "𝒜nna 📷");

		imported(file("invoice.xml", text.getBytes(StandardCharsets.UTF_16)));

		assertEquals("𝒜nna 📷 Berg", clients().getFirst().getName());
	}

	@Test
	void elementsInsideEachOtherWithoutEndAreRefused() throws IOException {
		String text = invoice().with("<a xmlns=\"urn:x\">".repeat(5000) + "</a>".repeat(5000)).text();

		assertTrue(problem("invoice.xml", text).message().contains("64"));
	}

	@Test
	void anAttachmentIsReportedInShort() throws IOException {
		String text = invoice().with("<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject>"
				+ "QUJD".repeat(500_000) + "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>").text();

		FilePlan plan = preview("invoice.xml", text);

		assertTrue(plan.allProblems().isEmpty());
		assertTrue(plan.ignored().stream().allMatch(ignored -> ignored.value().length() <= 100), plan.ignored().toString());
	}

	@Test
	void anInvoiceWithoutLinesIsAProblem() throws IOException {
		assertEquals("cac:InvoiceLine", problem("invoice.xml", new UblText().text()).field());
	}

	@Test
	void absurdQuantitiesAndNumbersThatAreNoneAreProblemsOfTheirLines() throws IOException {
		assertEquals("cac:InvoiceLine/cbc:InvoicedQuantity",
				preview("invoice.xml", new UblText().line(null, "Print", "99999999", "1", "99999999").text()).allProblems().getFirst().field());
		assertEquals("cac:InvoiceLine/cbc:InvoicedQuantity",
				preview("invoice.xml", new UblText().line(null, "Print", "two", "1", "2").text()).allProblems().getFirst().field());
	}
}
