package studio.safelight.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import studio.safelight.model.Client;

/** Clients and vendors from tables. */
class ContactImportTest extends ImportFixture {

	private static final String CLIENTS = """
			number,name,company,email,street,postal-code,city,shipping-city,notes
			C-1,Anna Berg,,anna@example.org,Hauptstr. 1,10115,Berlin,,
			C-2,Jürgen Öz,Öz GmbH,,Ring 5,20095,Hamburg,Lübeck,"calls ""after six"",
			never before"
			""";

	@Test
	void newClientsAreMadeWithTheirAddresses() throws IOException {
		FileResult result = imported("clients.csv", CLIENTS);

		assertEquals(FileKind.CLIENTS, result.kind());
		assertEquals(List.of(2, 0, 0), List.of(result.created(), result.changed(), result.unchanged()));
		assertEquals("10115", client("Anna Berg").getAddress().getPostalCode());
		assertNull(client("Anna Berg").getShippingAddress());
		assertEquals("Lübeck", client("Jürgen Öz").getShippingAddress().getCity());
		assertEquals("calls \"after six\",\nnever before", client("Jürgen Öz").getNotes());
	}

	@Test
	void aPreviewChangesNothing() throws IOException {
		ImportPlan plan = importer().plan(List.of(file("clients.csv", CLIENTS)));

		assertTrue(plan.isApplicable());
		assertEquals(2, plan.results().getFirst().created());
		assertTrue(clients().isEmpty());
	}

	@Test
	void theSameFileTwiceChangesNothing() throws IOException {
		imported("clients.csv", CLIENTS);
		long key = client("Anna Berg").getId();

		FileResult again = imported("clients.csv", CLIENTS);

		assertEquals(List.of(0, 0, 2), List.of(again.created(), again.changed(), again.unchanged()));
		assertEquals(key, client("Anna Berg").getId());
	}

	@Test
	void aChangedFieldIsShownFromWhatToWhat() throws IOException {
		imported("clients.csv", CLIENTS);

		FilePlan plan = preview("clients.csv", "number,name,city\nc-1,Anna Berg,Potsdam\n");

		PlannedRecord record = plan.records().getFirst();
		assertEquals(Change.CHANGED, record.change());
		assertEquals(List.of(new FieldChange("city", "Berlin", "Potsdam")), record.fields());
		assertEquals(client("Anna Berg").getId(), record.id());
		assertEquals(2, record.line());
	}

	@Test
	void aColumnThatIsMissingLeavesTheFieldAloneAndAnEmptyCellEmptiesIt() throws IOException {
		imported("clients.csv", CLIENTS);

		imported("clients.csv", "number,name,street\nC-1,Anna Berg,\n");

		Client anna = client("Anna Berg");
		assertNull(anna.getAddress().getStreet());
		assertEquals("anna@example.org", anna.getEmail());
	}

	@Test
	void withoutANumberAClientIsKnownByTheName() throws IOException {
		addClient(null, "Anna Berg");

		FileResult result = imported("clients.csv", "client name,city\nANNA BERG,Bonn\nBert Cohn,Ulm\n");

		assertEquals(List.of(1, 1, 0), List.of(result.created(), result.changed(), result.unchanged()));
		assertEquals("Ulm", client("Bert Cohn").getAddress().getCity());
	}

	@Test
	void oneOfSeveralClientsOfANameCantBeMeantByTheNameAlone() throws IOException {
		addClient("1", "Anna Berg");
		addClient("2", "Anna Berg");

		Problem problem = problem("clients.csv", "client name,city\nAnna Berg,Bonn\n");

		assertEquals(2, problem.line());
		assertTrue(problem.message().contains("2 clients"), problem.message());
	}

	@Test
	void aNumberTwiceInAFileIsAProblemThatNamesTheFirstLine() throws IOException {
		Problem problem = problem("clients.csv", "number,name\nC-1,Anna Berg\nC-2,Bert Cohn\nc-1,Anna Berg\n");

		assertEquals(4, problem.line());
		assertEquals("number", problem.field());
		assertTrue(problem.message().contains("clients.csv, line 2"), problem.message());
	}

	@Test
	void theSameClientInTwoFilesIsAProblem() throws IOException {
		ImportPlan plan = importer().plan(List.of(file("a.csv", "number,name\n1,Anna\n"), file("b.csv", "number,name\n1,Anna\n")));

		assertTrue(plan.files().get(1).allProblems().getFirst().message().contains("a.csv, line 2"));
	}

	@Test
	void whatSafelightHasNoFieldForIsReported() throws IOException {
		FilePlan plan = preview("clients.csv", "number,name,shoe size\n1,Anna,38\n2,Bert,\n3,Cara,41\n");

		assertEquals(List.of(new Ignored(2, "shoe size", "38", 2)), plan.ignored());
		assertEquals(3, plan.result().created());
	}

	@Test
	void nothingIsImportedWhenOneFileHasAProblem() throws IOException {
		ImportPlan plan = importer().plan(List.of(file("clients.csv", CLIENTS), file("vendors.csv", "vendor name,in-house\nLab,maybe\n")));

		ImportException refused = assertThrows(ImportException.class, () -> importer().apply(plan));

		assertTrue(refused.getMessage().contains("1 problem"), refused.getMessage());
		assertTrue(clients().isEmpty());
	}

	@Test
	void nothingIsImportedWhenTheStudioWasChangedSinceThePreview() throws IOException {
		ImportPlan plan = importer().plan(List.of(file("clients.csv", CLIENTS)));
		addClient("C-1", "Anna Berg");

		assertThrows(ImportException.class, () -> importer().apply(plan));

		assertEquals(1, clients().size());
	}

	@Test
	void tablesInEachEncodingAndWithEachSeparatorAreRead() throws IOException {
		String table = "number;name\n1;Jürgen Öz\n";
		for (byte[] bytes : List.of(table.getBytes(StandardCharsets.UTF_8), ("\ufeff" + table).getBytes(StandardCharsets.UTF_8),
				("\ufeff" + table).getBytes(StandardCharsets.UTF_16LE), ("\ufeff" + table).getBytes(StandardCharsets.UTF_16BE),
				table.getBytes(Charset.forName("windows-1252")), table.replace(';', ',').getBytes(StandardCharsets.UTF_8),
				table.replace(';', '\t').replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
				("sep=;\r\n" + table).getBytes(StandardCharsets.UTF_8))) {
			assertEquals("Jürgen Öz", preview(file("clients.csv", bytes)).records().getFirst().label());
		}
	}

	@Test
	void aTableInWindows1252IsReadWithARemark() throws IOException {
		FilePlan plan = preview(file("clients.csv", "number,name\n1,Jürgen Öz\n", Charset.forName("windows-1252")));

		assertTrue(plan.allProblems().isEmpty());
		assertTrue(plan.remarks().getFirst().contains("Windows-1252"), plan.remarks().getFirst());
	}

	@Test
	void lettersOfFourBytesAreKept() throws IOException {
		imported("clients.csv", "number,name\n1,𝒜nna 📷 Ødegård 山田\n");

		assertEquals("𝒜nna 📷 Ødegård 山田", clients().getFirst().getName());
	}

	@Test
	void vendorsAreKnownByTheirNames() throws IOException {
		addVendor("Fine Lab");

		FileResult result = imported("vendors.csv", """
				vendor;account number;vendor number;in-house;assigns numbers
				FINE LAB;A-77;V1;no;yes
				Own darkroom;;V2;x;
				""");

		assertEquals(FileKind.VENDORS, result.kind());
		assertEquals(List.of(1, 1, 0), List.of(result.created(), result.changed(), result.unchanged()));
		assertTrue(vendor("Own darkroom").isInHouse());
		assertFalse(vendor("Own darkroom").isAssignsNumbers());
		assertEquals("A-77", vendor("Fine Lab").getAccountNumber());
	}

	@Test
	void anUnknownOrderTypeOfAVendorIsAProblem() throws IOException {
		Problem problem = problem("vendors.csv", "vendor,default order type\nFine Lab,Fancy\n");

		assertEquals("default order type", problem.field());
		assertTrue(problem.message().contains("\"Fancy\""), problem.message());
	}

	@Test
	void aNameThatIsTooLongIsAProblemBeforeAnythingIsStored() throws IOException {
		Problem problem = problem("clients.csv", "number,name\n1," + "x".repeat(121) + "\n");

		assertEquals("name", problem.field());
		assertTrue(problem.message().contains("120"), problem.message());
	}

	@Test
	void theFileNameDecidesOnlyWhereTheColumnsFitTwoKinds() throws IOException {
		String table = "name,email,phone\nFine Lab,lab@example.org,1\n";

		assertEquals(FileKind.VENDORS, preview("vendors-2026.csv", table).kind());
		assertEquals(FileKind.CLIENTS, preview("clients.csv", table).kind());
		Path neither = file("export.csv", table);
		assertEquals(FileKind.UNKNOWN, preview(neither).kind());
		assertTrue(problem(neither).message().contains("clients, vendors"), problem(neither).message());
	}
}
