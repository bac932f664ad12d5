package studio.safelight.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.SafelightPackage.Literals;
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

	/** The labels, fields, lists and trees of the window whose text has too little contrast to its ground. */
	private List<String> unreadable() {
		List<Control> all = new ArrayList<>(List.of(Window.page().getWorkbenchWindow().getShell()));
		List<String> unreadable = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			Control control = all.get(i);
			if (control instanceof Composite parent) {
				all.addAll(List.of(parent.getChildren()));
			}
			boolean hasText = control instanceof Label label && !label.getText().isBlank() || control instanceof Text || control instanceof Table
					|| control instanceof Tree;
			if (hasText && control.isVisible() && control.isEnabled()
					&& contrast(control.getForeground().getRGB(), control.getBackground().getRGB()) < CONTRAST) {
				unreadable.add(control + " " + control.getForeground().getRGB() + " on " + control.getBackground().getRGB());
			}
		}
		return unreadable;
	}

	@Test
	void whatIsOpenCanBeReadInTheDarkAndAfterIt() throws IOException {
		Window.open(Literals.INVOICE, Window.store().lists().find(Literals.INVOICE__NUMBER, "5057").get(0));
		UiThread.await("it can be read in the light", () -> unreadable().isEmpty());
		workbench.menu("Window", "Dark theme");
		UiThread.await("it can be read in the dark", () -> luminance(ground()) < 0.1 && unreadable().isEmpty());
		workbench.menu("Window", "Dark theme");
		isLight();
		UiThread.await("it can be read in the light again", () -> unreadable().isEmpty());
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
