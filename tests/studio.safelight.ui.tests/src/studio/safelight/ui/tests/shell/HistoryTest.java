package studio.safelight.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** Back and forward through what was looked at. */
@ExtendWith(ScreenshotOnFailure.class)
class HistoryTest {

	private final WorkbenchDriver workbench = new WorkbenchDriver();

	@BeforeEach
	void nothingIsOpen() {
		workbench.real().activate(workbench.shell("Safelight"));
		workbench.closeEditors();
	}

	@AfterEach
	void closeEditors() {
		workbench.closeEditors();
	}

	private static void awaitEditor(String number) {
		UiThread.await("the editor of " + number, () -> Window.activeEditor().contains(number));
	}

	@Test
	void backGoesToWhatWasEditedBeforeAndForwardReturns() throws IOException {
		for (String number : new String[] { "5056", "5057", "5058" }) {
			Window.open(Literals.INVOICE, Window.store().lists().find(Literals.INVOICE__NUMBER, number).get(0));
			awaitEditor(number);
		}
		workbench.real().press("ALT+ARROW_LEFT");
		awaitEditor("5057");
		workbench.menu("Navigate", "Back");
		awaitEditor("5056");
		workbench.real().press("ALT+ARROW_RIGHT");
		awaitEditor("5057");
	}

	@Test
	void backOpensAgainWhatWasClosed() throws IOException {
		for (String number : new String[] { "5056", "5057" }) {
			Window.open(Literals.INVOICE, Window.store().lists().find(Literals.INVOICE__NUMBER, number).get(0));
			awaitEditor(number);
		}
		UiThread.run(() -> Window.page().closeEditor(Window.page().findEditor(Window.page().getEditorReferences()[0].getPart(true) == null ? null
				: ((org.eclipse.ui.IEditorPart) Window.page().getEditorReferences()[0].getPart(true)).getEditorInput()), false));
		workbench.real().press("ALT+ARROW_LEFT");
		awaitEditor("5056");
		assertTrue(Window.activeEditor().contains("5056"));
	}
}
