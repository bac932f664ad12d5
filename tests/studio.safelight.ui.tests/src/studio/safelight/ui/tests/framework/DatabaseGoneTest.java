package studio.safelight.ui.tests.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioLocation;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** The database is gone while an editor is dirty: it is shut down and its files are moved away, as when a disk is unplugged. */
@ExtendWith(ScreenshotOnFailure.class)
class DatabaseGoneTest {

	private static final String SAVE = "org.eclipse.ui.file.save";
	private static final String NUMBER = "5057";
	private static final String TITLE = "Invoice " + NUMBER + " was not saved";

	/** For so long, the store tries to get a connection. */
	private static final Duration PATIENCE_OF_THE_POOL = Duration.ofSeconds(60);

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private Path database;
	private Path elsewhere;
	private RecordEditor<?> editor;
	private long id;

	@BeforeEach
	void openAnInvoice() throws IOException {
		workbench.shell("Safelight");
		database = Parts.store().location().folder().resolve(StudioLocation.DATABASE);
		elsewhere = database.resolveSibling("unplugged");
		id = Parts.store().lists().find(Literals.INVOICE__NUMBER, NUMBER).get(0);
		editor = Parts.open(Literals.INVOICE, id);
		workbench.awaitText("Invoice.number", NUMBER);
	}

	@AfterEach
	void plugItInAgain() throws IOException {
		if (Files.exists(elsewhere)) {
			Files.move(elsewhere, database);
		}
		workbench.closeEditors();
	}

	@Test
	void whatIsEditedStaysAndIsSavedOnceTheDatabaseIsBack() throws IOException {
		workbench.type("Invoice.deliveryDate", "2027-10-01");
		unplug();
		Parts.execute(SAVE);
		UiThread.await("the message", PATIENCE_OF_THE_POOL, () -> Arrays.stream(Parts.page().getWorkbenchWindow().getShell().getDisplay().getShells())
				.anyMatch(shell -> shell.getText().equals(TITLE)));
		Shell message = workbench.shell(TITLE);
		String text = UiThread.call(() -> text(message));
		assertFalse(text.contains("Exception"), text);
		workbench.click(workbench.button("OK"));
		UiThread.await("the message is closed", message::isDisposed);
		assertTrue(Parts.isDirty());
		assertEquals(LocalDate.of(2027, 10, 1), ((Invoice) editor.record()).getDeliveryDate());

		Files.move(elsewhere, database);
		Parts.execute(SAVE);
		UiThread.await("it is saved", () -> !Parts.isDirty());
		assertEquals(LocalDate.of(2027, 10, 1), Parts.<Invoice>stored(Literals.INVOICE, id).getDeliveryDate());
	}

	private void unplug() throws IOException {
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(database.toString());
		source.setShutdownDatabase("shutdown");
		try {
			source.getConnection().close();
			throw new AssertionError("Derby says by an exception that it has shut the database down");
		} catch (SQLException e) {
			assertEquals("08006", e.getSQLState());
		}
		Files.move(database, elsewhere);
	}

	private static String text(Shell message) {
		StringBuilder text = new StringBuilder();
		collect(message, text);
		return text.toString();
	}

	private static void collect(Composite parent, StringBuilder text) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Label label) {
				text.append(label.getText());
			} else if (child instanceof Composite composite) {
				collect(composite, text);
			}
		}
	}
}
