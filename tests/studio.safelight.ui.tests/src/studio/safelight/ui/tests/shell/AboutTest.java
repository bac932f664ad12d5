package studio.safelight.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** What this is, and what it is made of. */
@ExtendWith(ScreenshotOnFailure.class)
class AboutTest {

	private final WorkbenchDriver workbench = new WorkbenchDriver();

	@BeforeEach
	@AfterEach
	void nothingIsOpen() {
		workbench.shell("Safelight");
		workbench.closeEditors();
	}

	@Test
	void aboutNamesTheVersionAndWhereTheLicencesAre() {
		workbench.menu("Help", "About Safelight");
		StyledText text = workbench.find(StyledText.class, "the text of About", each -> each.getText().contains("Safelight"));
		String about = UiThread.call(text::getText);
		assertTrue(about.matches("(?s)Safelight \\d+\\.\\d+\\.\\d+\\..*: production orders.*Eclipse Public License 2\\.0.*Licences.*"), about);
	}

	@Test
	void theLicencesAreThoseOfTheProject() {
		workbench.menu("Help", "Licences");
		Text notice = workbench.find(Text.class, "licences.NOTICE");
		String contents = UiThread.call(notice::getText);
		assertTrue(contents.contains("AGPL-3.0") && contents.contains("Apache Derby"), contents);
	}

	@Test
	void progressAndErrorsAreViewsOfTheWindow() {
		workbench.menu("Window", "Show view", "Progress");
		UiThread.await("the progress view", () -> Window.isVisible("org.eclipse.ui.views.ProgressView"));
		workbench.menu("Window", "Show view", "Error log");
		UiThread.await("the error log", () -> Window.isVisible("org.eclipse.pde.runtime.LogView"));
		UiThread.run(() -> Window.page().resetPerspective());
	}
}
