package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import studio.safelight.model.NumberSeries;
import studio.safelight.model.Role;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.Studio;
import studio.safelight.model.User;
import studio.safelight.model.WorkingCalendar;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.internal.StudiosService;
import studio.safelight.store.internal.database.Database;

/** Studios are made, closed and opened again. */
@ParameterizedClass(name = "{0}")
@EnumSource(DatabaseKind.class)
class OpeningTest {

	@Parameter
	DatabaseKind kind;

	private static StudioStore open(StudioLocation location) throws StoreException {
		return new StudiosService().open(location, "Ines");
	}

	private static <T extends EObject> T only(StudioStore store, EClass type) throws IOException {
		List<T> all = store.transaction(t -> t.loadAll(type));
		assertEquals(1, all.size());
		return all.get(0);
	}

	@Test
	void aNewStudioHasWhatEveryStudioNeeds() throws IOException {
		StudioLocation location = kind.newLocation();
		try (StudioStore store = open(location)) {
			Studio studio = only(store, SafelightPackage.Literals.STUDIO);
			assertNotNull(studio.getPreferences());
			WorkingCalendar calendar = only(store, SafelightPackage.Literals.WORKING_CALENDAR);
			assertEquals(List.of(true, true, true, true, true, false, false),
					List.of(calendar.isMonday(), calendar.isTuesday(), calendar.isWednesday(), calendar.isThursday(),
							calendar.isFriday(), calendar.isSaturday(), calendar.isSunday()));
			User user = only(store, SafelightPackage.Literals.USER);
			assertEquals("Ines", user.getName());
			assertEquals(Role.ADMINISTRATOR, user.getRole());
			List<NumberSeries> series = store.transaction(t -> t.loadAll(SafelightPackage.Literals.NUMBER_SERIES));
			assertEquals(List.of(1001L, 1001L, 1001L, 1001L), series.stream().map(NumberSeries::getNextNumber).toList());
			assertEquals(List.of(), store.check());
			assertEquals("Ines", store.user());
			assertEquals(location, store.location());
		}
	}

	@Test
	void whatWasSavedIsThereWhenTheStudioIsOpenedAgain() throws IOException {
		StudioLocation location = kind.newLocation();
		long id;
		try (StudioStore store = open(location)) {
			id = new Trade(store).client("Anna Weber").getId();
		}
		try (StudioStore store = open(location)) {
			EObject client = store.newResourceSet().getResource(StudioStore.uri(SafelightPackage.Literals.CLIENT, id), true).getContents()
					.get(0);
			assertEquals("Anna Weber", ((studio.safelight.model.Client) client).getName());
			assertEquals(1, store.transaction(t -> t.loadAll(SafelightPackage.Literals.USER)).size());
			assertFalse(new Trade(store).client("Bea Sommer").getId() == id);
			store.close();
		}
	}

	@Test
	void aStudioOfANewerSafelightIsLeftAsItIs() throws IOException, SQLException {
		StudioLocation location = kind.newLocation();
		open(location).close();
		execute(location,
				"""
								insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by",
						"execution_time", "success")
								values (99, '99', 'the future', 'SQL', 'V99__the_future.sql', 1, 'somebody', 1, true)
								""");
		String message = StoreTest.assertRefused(Reason.NEWER, () -> open(location));
		assertTrue(message.contains("newer Safelight"), message);
	}

	@Test
	void aDatabaseOfSomethingElseIsLeftAsItIs() throws IOException, SQLException {
		StudioLocation location = kind.newLocation();
		execute(location, "create table WINE (NAME varchar(20))");
		StoreTest.assertRefused(Reason.DAMAGED, () -> open(location));
		StoreTest.assertRefused(Reason.DAMAGED, () -> open(location));
		execute(location, "insert into WINE values ('Merlot')");
	}

	@Test
	void aStudioWhoseTablesWereChangedByHandSaysWhatIsDifferent() throws IOException, SQLException {
		StudioLocation location = kind.newLocation();
		open(location).close();
		execute(location, "drop index INVOICE_INVOICE_DATE_IX");
		execute(location, "alter table CLIENT drop column COMPANY");
		try (StudioStore store = open(location)) {
			assertEquals(List.of("The column CLIENT.COMPANY is missing.", "The index of INVOICE over INVOICE_DATE is missing."),
					store.check());
		}
	}

	private static void execute(StudioLocation location, String sql) throws StoreException, SQLException {
		try (Database database = Database.open(location, "somebody");
				var connection = database.connect();
				var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}
}
