package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.internal.StudiosService;
import studio.safelight.store.internal.database.Database;
import studio.safelight.store.internal.database.Migrations;

/** A studio of an earlier Safelight is brought up to date when it is opened. */
@ParameterizedClass(name = "{0}")
@EnumSource(DatabaseKind.class)
class MigrationTest {

	@Parameter
	DatabaseKind kind;

	@Test
	void aStudioOfTheFirstVersionIsAsGoodAsANewOne() throws IOException, SQLException {
		StudioLocation location = kind.newLocation();
		try (Database database = Database.open(location, "Ines"); Connection connection = database.connect()) {
			Flyway.configure(Migrations.class.getClassLoader()).dataSource(database.source())
					.locations("classpath:studio/safelight/store/migration").placeholders(database.placeholders())
					.table(Migrations.HISTORY).target("1").load().migrate();
			try (Statement statement = connection.createStatement()) {
				statement.execute("insert into STUDIO (ID, VERSION, NAME, TIME_ZONE, CURRENCY) values (1, 1, 'Studio Lindner', 'Europe/Berlin', 'EUR')");
				statement.execute("insert into WORKING_CALENDAR (ID, VERSION, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY)"
						+ " values (2, 1, true, true, true, true, true, false, false)");
				statement.execute("insert into NUMBER_SERIES (ID, VERSION, NAME, NEXT_NUMBER) values (3, 1, 'production orders', 1042)");
			}
		}
		try (StudioStore store = new StudiosService().open(location, "Ines")) {
			assertEquals("1042", store.drawOrderNumber());
			assertEquals(List.of("1001", "1001", "1001"),
					List.of(store.drawNumber(Literals.INVOICE), store.drawNumber(Literals.SESSION), store.drawNumber(Literals.CLIENT)));
			assertEquals(List.of(), store.check());
		}
	}
}
