package studio.safelight.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** Two ways to arrange the window, for the office and for those who make the orders. */
@ExtendWith(ScreenshotOnFailure.class)
class PerspectivesTest {

	private static final String INVOICES = "studio.safelight.ui.hub.invoices";
	private static final String PRODUCTION = "studio.safelight.ui.hub.production";
	private static final String MY_WORK = "studio.safelight.ui.hub.mywork";

	private final WorkbenchDriver workbench = new WorkbenchDriver();

	@BeforeEach
	void showTheStudio() {
		workbench.real().activate(workbench.shell("Safelight"));
		workbench.closeEditors();
		workbench.menu("Window", "Studio");
		awaitPerspective(WorkbenchIds.STUDIO_PERSPECTIVE);
	}

	@AfterEach
	void backToTheStudio() {
		workbench.closeEditors();
		UiThread.run(() -> {
			IWorkbenchPage page = Window.page();
			page.resetPerspective();
		});
		workbench.menu("Window", "Studio");
		awaitPerspective(WorkbenchIds.STUDIO_PERSPECTIVE);
		UiThread.run(() -> Window.page().resetPerspective());
	}

	private static void awaitPerspective(String id) {
		UiThread.await("perspective " + id, () -> Window.page().getPerspective().getId().equals(id));
	}

	private static boolean has(String view) {
		return UiThread.call(() -> Window.page().findViewReference(view) != null);
	}

	@Test
	void theKeySwitchesToProductionWithItsHubAndMyWorkAlone() {
		workbench.real().activate(workbench.shell("Safelight"));
		workbench.real().press("ALT+2");
		awaitPerspective(WorkbenchIds.PRODUCTION_PERSPECTIVE);
		UiThread.await("the production hub", () -> Window.isVisible(PRODUCTION));
		assertTrue(has(Window.NAVIGATOR) && has(MY_WORK));
		assertFalse(has(INVOICES), "no clutter");
		workbench.real().press("ALT+1");
		awaitPerspective(WorkbenchIds.STUDIO_PERSPECTIVE);
		assertTrue(has(INVOICES));
	}

	@Test
	void theBarSwitchesToo() {
		ToolItem button = workbench.find(ToolItem.class, "the perspective's button", item -> item.getText().equals("Production") && (item.getStyle() & SWT.RADIO) != 0);
		UiThread.run(() -> button.setSelection(true));
		workbench.click(button);
		awaitPerspective(WorkbenchIds.PRODUCTION_PERSPECTIVE);
	}

	@Test
	void resetBringsBackWhatWasClosed() {
		workbench.menu("Window", "Production");
		awaitPerspective(WorkbenchIds.PRODUCTION_PERSPECTIVE);
		UiThread.run(() -> Window.page().hideView(Window.page().findViewReference(MY_WORK)));
		assertFalse(has(MY_WORK));
		workbench.menu("Window", "Perspective", "Reset \u2026");
		workbench.click(workbench.button("Reset Perspective"));
		UiThread.await("my work is back", () -> Window.page().findViewReference(MY_WORK) != null);
	}
}
