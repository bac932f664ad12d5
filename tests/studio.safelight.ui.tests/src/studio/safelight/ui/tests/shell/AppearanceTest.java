package studio.safelight.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** Light and dark, at once. */
@ExtendWith(ScreenshotOnFailure.class)
class AppearanceTest {

	/** What the text of people with good eyes needs at least, by WCAG. */
	private static final double CONTRAST = 4.5;

	private final WorkbenchDriver workbench = new WorkbenchDriver();

	@BeforeEach
	void isLight() {
		workbench.shell("Safelight");
		workbench.closeEditors();
		UiThread.await("it is light", () -> luminance(ground()) > 0.5);
	}

	@AfterEach
	void turnTheLightOn() {
		workbench.closeEditors();
		if (luminance(UiThread.call(this::ground)) < 0.5) {
			workbench.menu("Window", "Dark theme");
		}
		isLight();
	}

	private RGB ground() {
		return workbench.find(Tree.class, Window.NAVIGATOR).getBackground().getRGB();
	}

	private static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	private static double contrast(RGB one, RGB other) {
		double light = Math.max(luminance(one), luminance(other));
		double dark = Math.min(luminance(one), luminance(other));
		return (light + 0.05) / (dark + 0.05);
	}

	private void awaitReadableCounts() {
		TreeItem late = Window.entry(workbench, "Production", "Late");
		UiThread.await("what is late is counted", () -> !late.getText(1).isEmpty());
		try {
			UiThread.await("what is late can be read", () -> contrast(late.getForeground(1).getRGB(), ground()) >= CONTRAST);
		} catch (AssertionError e) {
			throw new AssertionError("It can't be read: " + UiThread.call(() -> late.getForeground(1).getRGB() + " on " + ground()), e);
		}
	}

	@Test
	void theMenuTurnsTheLightOffAndOn() {
		awaitReadableCounts();
		workbench.menu("Window", "Dark theme");
		UiThread.await("it is dark", () -> luminance(ground()) < 0.1);
		awaitReadableCounts();
		workbench.screenshot("dark");
		workbench.menu("Window", "Dark theme");
		isLight();
		awaitReadableCounts();
	}

	@Test
	void thePreferencesDoSoToo() {
		workbench.menu("Window", "Preferences \u2026");
		workbench.click("preferences.appearance.dark");
		Button system = workbench.find(Button.class, "preferences.appearance.system");
		UiThread.run(() -> system.setSelection(false));
		workbench.click(workbench.button("Apply and Close"));
		UiThread.await("it is dark", () -> luminance(ground()) < 0.1);
		assertTrue(UiThread.call(() -> luminance(ground())) < 0.1);
	}
}
