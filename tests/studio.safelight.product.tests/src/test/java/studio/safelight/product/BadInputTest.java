package studio.safelight.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.safelight.product.SampleData.INVOICE;
import static studio.safelight.product.SampleData.json;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import tools.jackson.databind.JsonNode;

/** What people and machines do wrong, and what the command line tells them then. */
@Execution(ExecutionMode.CONCURRENT)
class BadInputTest {

	@TempDir
	private Path folder;

	private Product product;

	@BeforeEach
	void copySample() {
		product = SampleData.copyInto(folder);
	}

	@Test
	void anUnknownInvoiceIsNamed() {
		failsWith(product.cli("order", "create", "99999", "--all"), "invoice", "99999");
		failsWith(product.cli("invoice", "show", "id:99999"), "id:99999");
	}

	@Test
	void anInvoiceWithoutLinesGivesNoOrders() {
		failsWith(product.cli("order", "create", SampleData.INVOICE_WITHOUT_LINES, "--all"), "nothing to order");
	}

	@Test
	void anInvoiceOfWhichNoLineHasAVendorGivesNoOrders() {
		failsWith(product.cli("order", "create", SampleData.INVOICE_WITH_A_FEE_ONLY, "--all"), "nothing to order");
		JsonNode proposal = json(product.cli("--json", "order", "propose", SampleData.INVOICE_WITH_A_FEE_ONLY, "--all"));
		assertEquals("nothing-to-make", proposal.path("notOrdered").get(0).path("reasonCode").asString());
	}

	@Test
	void anUnknownVendorIsRefusedWithTheNamesOfAll() {
		failsWith(product.cli("order", "create", INVOICE, "--vendor", "Colorado"), "Colorado", "Colora Prolab", "Libretto Legatoria");
	}

	@Test
	void aNumberThatAnotherOrderOfTheVendorHasIsRefused() {
		JsonNode orders = json(product.cli("--json", "order", "list", "--vendor", "Colora Prolab", "--open"));
		String taken = orders.get(0).path("number").asString();
		failsWith(product.cli("order", "number", "id:" + orders.get(1).path("id").asLong(), " " + taken.toLowerCase()), taken);
	}

	@Test
	void aNumberThatTwoVendorsShareIsAllowedWithARemarkAndThenRefusedWithTheKeys() {
		JsonNode colora = json(product.cli("--json", "order", "list", "--vendor", "Colora Prolab", "--open"));
		JsonNode rahmen = json(product.cli("--json", "order", "list", "--vendor", "Rahmenwerk Leipzig", "--status", "Ordered"));
		String taken = colora.get(0).path("number").asString();
		long first = colora.get(0).path("id").asLong();
		long second = rahmen.get(0).path("id").asLong();
		JsonNode numbered = json(product.cli("--json", "order", "number", "id:" + second, taken));
		assertTrue(numbered.path("remarks").toString().contains("Colora Prolab"), numbered::toString);
		failsWith(product.cli("order", "show", taken), "id:" + first, "id:" + second);
	}

	@Test
	void aFieldThatDoesNotExistIsRefusedWithTheFieldsThatDo() {
		JsonNode orders = json(product.cli("--json", "order", "list", "--open"));
		String id = "id:" + orders.get(0).path("id").asLong();
		failsWith(product.cli("order", "set", id, "vendor-amonut=12.50"), "vendor-amonut", "vendor-amount");
		failsWith(product.cli("order", "set", id, "vendor-amount=-3"), "Vendor amount");
		failsWith(product.cli("order", "set", id, "vendor-amount=a lot"), "a lot");
	}

	@Test
	void wrongUsageIsTwoWithAHint() {
		for (List<String> words : List.of(List.of("order", "create", INVOICE), List.of("order", "create", INVOICE, "--all", "--vendor", "x"),
				List.of("order", "list", "--due-before", "soon"), List.of("print", "receipt", "1", "--out", "x.pdf"), List.of("order"))) {
			Product.Result result = product.cli(words.toArray(String[]::new));
			assertEquals(2, result.code(), words::toString);
			assertTrue(result.err().startsWith("error: ") && result.err().contains("safelight cli"), result::err);
			assertEquals("", result.out());
		}
	}

	@Test
	void aMistypedFolderDoesNotBecomeAStudio() throws IOException {
		Product elsewhere = new Product(folder.resolve("nowhere"));
		assertTrue(folder.resolve("nowhere").toFile().mkdir());
		failsWith(elsewhere.cli("order", "list"), "no studio", elsewhere.data().toString());
		assertFalse(Files.exists(elsewhere.data()));
		Path photographs = Files.createDirectory(elsewhere.data());
		Files.writeString(photographs.resolve("holiday.jpg"), "no studio");
		failsWith(elsewhere.cli("order", "list"), "no studio", elsewhere.data().toString());
		try (Stream<Path> files = Files.list(photographs)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void aStudioThatAnotherProcessHasOpenSaysSo() throws Exception {
		Path other = Files.createDirectory(folder.resolve("busy"));
		Product busy = new Product(other);
		Product.Running holder = busy.startCli("sample");
		awaitFile(busy.data(), holder.process());
		signal("STOP", holder.process());
		try {
			failsWith(busy.cli("order", "list"), "open", busy.data().toString());
		} finally {
			signal("CONT", holder.process());
		}
		assertEquals(0, Product.end(holder).code(), "whoever has it open is not disturbed");
	}

	/** The lock is taken before the database is made. */
	private static void awaitFile(Path data, Process process) throws Exception {
		for (int i = 0; i < 1200 && process.isAlive(); i++) {
			if (Files.isDirectory(data)) {
				try (Stream<Path> files = Files.walk(data)) {
					if (files.anyMatch(file -> file.endsWith("service.properties"))) {
						return;
					}
				}
			}
			TimeUnit.MILLISECONDS.sleep(50);
		}
		throw new AssertionError("No database was made");
	}

	private static void signal(String name, Process process) throws Exception {
		assertEquals(0, new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor());
	}

	@Test
	void aDamagedDatabaseSaysSo() throws IOException {
		for (Path file : databaseFiles()) {
			try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
				byte[] nonsense = new byte[(int) Math.min(content.length(), 65536)];
				java.util.Arrays.fill(nonsense, (byte) 'x');
				content.write(nonsense);
			}
		}
		failsWith(product.cli("order", "list"), "damaged");
	}

	@Test
	void aDatabaseOfANewerSafelightIsLeftAsItIs() throws Exception {
		String url = "jdbc:derby:" + product.data().resolve("database");
		System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
		try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
			statement.execute("""
					insert into "flyway_schema_history"
						select "installed_rank" + 1, '9999', 'from the future', "type", 'V9999__future.sql', "checksum", "installed_by", "installed_on",
							"execution_time", "success"
						from "flyway_schema_history" where "installed_rank" = (select max("installed_rank") from "flyway_schema_history")""");
		}
		SQLException closed = assertThrows(SQLException.class, () -> DriverManager.getConnection(url + ";shutdown=true"));
		assertEquals("08006", closed.getSQLState());
		failsWith(product.cli("order", "list"), "newer", "9999");
	}

	@Test
	void aFolderThatCannotBeWrittenToIsNamed() throws Exception {
		Set<PosixFilePermission> readOnly = PosixFilePermissions.fromString("r-xr-xr-x");
		List<Path> folders;
		try (Stream<Path> files = Files.walk(product.data())) {
			folders = files.filter(Files::isDirectory).toList();
		}
		for (Path each : folders) {
			Files.setPosixFilePermissions(each, readOnly);
		}
		try {
			failsWith(product.boundByFileModes().cli("order", "list"), product.data().toString(), "written");
		} finally {
			for (Path each : folders) {
				Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
			}
		}
	}

	@Test
	void aDocumentThatCannotBeWrittenLeavesNothingBehind() throws IOException {
		String id = "id:" + json(product.cli("--json", "order", "list", "--open")).get(0).path("id").asLong();
		Path missing = folder.resolve("no/such/folder/order.pdf");
		failsWith(product.cli("print", "work-order", id, "--out", missing.toString()), missing.getParent().toString());
		assertFalse(Files.exists(missing.getParent()));
	}

	private List<Path> databaseFiles() throws IOException {
		try (Stream<Path> files = Files.walk(product.data())) {
			return files.filter(file -> file.toString().endsWith(".dat") && file.toString().contains("seg0")).toList();
		}
	}

	/** One message, in one breath, and no trace of a stack. */
	static void failsWith(Product.Result result, String... words) {
		assertEquals(1, result.code(), result::toString);
		assertEquals("", result.out());
		assertTrue(result.err().startsWith("error: "), result::err);
		assertFalse(result.err().contains("Exception") || result.err().contains("\tat "), result::err);
		for (String word : words) {
			assertTrue(result.err().toLowerCase().contains(word.toLowerCase()), () -> "\"" + word + "\" is not said: " + result.err());
		}
	}
}
