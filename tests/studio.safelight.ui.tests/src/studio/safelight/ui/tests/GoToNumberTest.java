package studio.safelight.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** A number opens what has it, from anywhere. */
@ExtendWith(ScreenshotOnFailure.class)
class GoToNumberTest {

	private static final String FIELD = "studio.safelight.ui.goto.text";

	private final WorkbenchDriver workbench = new WorkbenchDriver();

	@BeforeEach
	void nothingIsOpen() {
		workbench.shell("Safelight");
		workbench.closeEditors();
	}

	@AfterEach
	void closeEditors() {
		workbench.type(FIELD, "");
		workbench.closeEditors();
	}

	@Test
	void anInvoicesNumberOpensTheInvoice() {
		workbench.type(FIELD, " 5058 ");
		workbench.enter(FIELD);
		workbench.awaitText("Invoice.number", "5058");
		assertEquals("", workbench.text(FIELD), "the next number can be typed or scanned at once");
	}

	@Test
	void aNumberThatNothingHasOpensNothingAndStays() {
		workbench.type(FIELD, "no such number");
		workbench.enter(FIELD);
		UiThread.await("the number is selected, to be typed over",
				() -> workbench.find(Text.class, FIELD).getSelectionCount() == "no such number".length());
		assertEquals(0, (int) UiThread.call(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getEditorReferences().length));
	}
}
