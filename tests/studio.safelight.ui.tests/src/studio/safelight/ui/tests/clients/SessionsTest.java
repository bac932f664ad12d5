package studio.safelight.ui.tests.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;
import studio.safelight.ui.tests.invoices.Screens;

/** Shoots: found in their hub, their pictures looked for, and invoices begun from them. */
@ExtendWith(ScreenshotOnFailure.class)
class SessionsTest {

	private static final String HUB = "studio.safelight.ui.hub.sessions";
	private static final String TABLE = HUB + ".table";
	private static final String FILTER = HUB + ".filter";
	private static final String HINT = "session.imageFolder.hint";

	private final WorkbenchDriver workbench = new WorkbenchDriver();

	@BeforeEach
	void showTheHub() {
		workbench.real().activate(workbench.shell("Safelight"));
		Screens.show(HUB);
		workbench.type(FILTER, "emil");
		workbench.awaitText(HUB + ".count", "1");
	}

	@AfterEach
	void closeEditors() {
		Screens.closeAll();
		workbench.type(FILTER, "");
	}

	@Test
	void aSessionIsOpenedWithItsClientAndItsInvoices() {
		open();
		assertEquals("Anna Weber", workbench.text("Session.client"));
		CTabItem tab = workbench.find(CTabItem.class, "session.invoices");
		UiThread.await("its invoices are counted", () -> tab.getText().equals("Invoices 1"));
	}

	@Test
	void aNewInvoiceIsOfTheSessionAndOfItsClient() {
		open();
		Screens.execute("studio.safelight.ui.invoices.new");
		workbench.awaitText("Invoice.client", "Anna Weber");
		UiThread.await("the session is chosen", () -> workbench.text("Invoice.session").contains("2027"));
	}

	@Test
	void theImageFolderIsLookedForAndMissedInWords() throws IOException {
		open();
		UiThread.await("the pictures are counted", () -> workbench.text(HINT).endsWith("there."));
		workbench.type("Session.imageFolder", "nowhere/at all");
		UiThread.await("it is said to be missing", () -> workbench.text(HINT).contains("is not there"));
		Files.createDirectories(Screens.store().location().folder().resolve("images").resolve("nowhere/at all"));
		workbench.type("Session.imageFolder", "nowhere/at  all");
		workbench.type("Session.imageFolder", "nowhere/at all");
		UiThread.await("it is there now", () -> workbench.text(HINT).equals("0 pictures are there."));
		assertTrue(Screens.isDirty());
	}

	@Test
	void aSessionThatIsInvoicedIsNotDeleted() throws IOException {
		UiThread.run(() -> workbench.find(Table.class, TABLE).setFocus());
		workbench.selectRow(TABLE, "2027");
		Screens.execute("org.eclipse.ui.edit.delete");
		workbench.shell("Delete session");
		workbench.click(workbench.button("Delete session"));
		workbench.click(workbench.button("OK"));
		assertEquals(1, Screens.store().lists().find(Literals.SESSION__NUMBER, "2027").size());
	}

	private void open() {
		workbench.selectRow(TABLE, "2027");
		workbench.open(TABLE);
		workbench.awaitText("Session.number", "2027");
	}
}
