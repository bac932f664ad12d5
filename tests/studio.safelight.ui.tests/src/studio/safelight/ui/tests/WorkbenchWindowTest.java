package studio.safelight.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

@ExtendWith(ScreenshotOnFailure.class)
class WorkbenchWindowTest {

	private static final String GO_TO = "studio.safelight.ui.goto.text";

	private final WorkbenchDriver workbench = new WorkbenchDriver();

	@Test
	void opensWithItsTitleAndPerspective() throws IOException {
		workbench.shell("Safelight");
		String perspective = UiThread.call(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
				.getPerspective().getId());
		assertEquals(WorkbenchIds.STUDIO_PERSPECTIVE, perspective);

		Path picture = workbench.screenshot("workbench");
		assertTrue(Files.size(picture) > 0);
	}

	@Test
	void goesToTheNumberFieldByKey() {
		workbench.real().activate(workbench.shell("Safelight"));
		Text field = workbench.find(Text.class, GO_TO);
		workbench.real().press("CTRL+J");
		UiThread.await("the field has the focus", field::isFocusControl);
		workbench.real().type("1042");
		workbench.awaitText(GO_TO, "1042");
		workbench.type(GO_TO, "");
	}
}
