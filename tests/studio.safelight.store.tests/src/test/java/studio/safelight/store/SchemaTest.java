package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import studio.safelight.model.SafelightPackage;
import studio.safelight.store.internal.ListDataFill;
import studio.safelight.store.internal.StudiosService;
import studio.safelight.store.internal.database.Database;
import studio.safelight.store.internal.database.Migrations;
import studio.safelight.store.internal.storage.SchemaComparison;
import studio.safelight.store.internal.storage.StorageModel;

/** The migrations lead to the tables that the model asks for. */
@ParameterizedClass(name = "{0}")
@EnumSource(DatabaseKind.class)
class SchemaTest {

	private static final StorageModel MODEL = new StorageModel(SafelightPackage.eINSTANCE);

	@Parameter
	DatabaseKind kind;

	@Test
	void everyDifferenceBetweenTablesAndModelIsFound() throws IOException, SQLException {
		StudioLocation location = kind.newLocation();
		new StudiosService().open(location, "Ines").close();
		try (Database database = Database.open(location, "Ines"); Connection connection = database.connect()) {
			assertEquals(List.of(), differences(database, connection));
			boolean derby = kind == DatabaseKind.DERBY;
			connection.setAutoCommit(false);
			try (Statement statement = connection.createStatement()) {
				statement.execute("alter table CLIENT alter column EMAIL " + (derby ? "set data type varchar(130)" : "type varchar(130)"));
				statement
						.execute("alter table CLIENT alter column PHONE not null".replace("not null", derby ? "not null" : "set not null"));
				statement.execute("alter table CLIENT alter column NAME " + (derby ? "null" : "drop not null"));
				statement.execute("alter table CLIENT add column FAX varchar(20)");
				statement.execute("alter table INVOICE_LINE drop column QUANTITY");
				statement.execute("alter table INVOICE_LINE add column QUANTITY decimal(9, 2) not null default 1");
				statement.execute("alter table INVOICE drop constraint INVOICE_CLIENT_FK");
				statement.execute("alter table INVOICE drop constraint INVOICE_NUMBER_KEY_UQ");
				statement.execute("alter table VENDOR add constraint VENDOR_WEB_UQ unique (WEB)");
				statement.execute("drop index PRODUCTION_ORDER_NUMBER_KEY_IX");
				statement.execute("drop table AUDIT_ENTRY");
				statement.execute("create table WINE (NAME varchar(20))");
				statement.execute("drop sequence SAFELIGHT_KEY" + (derby ? " restrict" : ""));
				statement.execute("create sequence SAFELIGHT_KEY start with 100 increment by 1");
			}
			assertEquals(
					new TreeSet<>(List.of("The column CLIENT.EMAIL is VARCHAR(130) instead of VARCHAR(120).",
							"The column CLIENT.PHONE can't be empty, but should.",
							"The column CLIENT.NAME can be empty, but shouldn't.", "The column CLIENT.FAX is not known to the model.",
							"The column INVOICE_LINE.QUANTITY is DECIMAL(9, 2) instead of DECIMAL(13, 3).",
							"The foreign key INVOICE.CLIENT_ID to CLIENT is missing.",
							"The unique constraint of INVOICE over NUMBER_KEY is missing.",
							"The unique constraint of VENDOR over WEB is not known to the model.",
							"The index of PRODUCTION_ORDER over NUMBER_KEY is missing.", "The table AUDIT_ENTRY is missing.",
							"The table WINE is not known to the model.",
							"The sequence SAFELIGHT_KEY goes in steps of 1 instead of 100.")),
					new TreeSet<>(differences(database, connection)));
			connection.rollback();
			assertEquals(List.of(), differences(database, connection));
		}
	}

	private static List<String> differences(Database database, Connection connection) throws SQLException {
		return SchemaComparison.differences(MODEL, connection, database.catalog(connection), Migrations.HISTORY);
	}

	@Test
	void theNewestMigrationIsTheOneThatTheProgramKnows() throws IOException, URISyntaxException {
		URI first = Migrations.class.getResource("/studio/safelight/store/migration/V1__studio.sql").toURI();
		if (!"jar".equals(first.getScheme())) {
			assertEquals(Migrations.NEWEST, newest(Path.of(first).getParent()));
			return;
		}
		try (FileSystem jar = FileSystems.newFileSystem(first, Map.of())) {
			assertEquals(Migrations.NEWEST, newest(Path.of(first).getParent()));
		}
	}

	private static int newest(Path folder) throws IOException {
		try (Stream<Path> scripts = Files.list(folder)) {
			int script = scripts.map(s -> s.getFileName().toString()).filter(n -> n.matches("V[0-9]+__.*\\.sql"))
					.mapToInt(n -> Integer.parseInt(n.substring(1, n.indexOf("__")))).max().orElseThrow();
			return Math.max(script, Integer.parseInt(new ListDataFill().getVersion().getVersion()));
		}
	}
}
