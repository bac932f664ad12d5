package studio.safelight.ui.tests.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Failures;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** Whatever happens beside the UI thread, its end is told. */
@ExtendWith(ScreenshotOnFailure.class)
class BackgroundTest {

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private final List<String> told = new CopyOnWriteArrayList<>();
	private Shell window;

	@BeforeEach
	void findTheWindow() {
		window = workbench.shell("Safelight");
	}

	@AfterEach
	void closeEditors() {
		workbench.closeEditors();
	}

	@Test
	void anErrorIsToldAsAFailure() {
		UiThread.run(() -> Background.of("Test", window, monitor -> {
			throw new NoClassDefFoundError("studio.Gone");
		}).otherwise(problem -> told.add(Failures.cause(problem).getMessage())).atLast(() -> told.add("end")).start());
		UiThread.await("its end", () -> told.contains("end"));
		assertEquals(List.of("studio.Gone", "end"), told);
	}

	@Test
	void theEndOfWhatWasCancelledBeforeItBeganIsTold() {
		Job job = UiThread.call(() -> Background.of("Test", window, monitor -> "done").then(told::add).atLast(() -> told.add("end")).startAfter(600_000));
		job.cancel();
		UiThread.await("its end", () -> told.contains("end"));
		assertEquals(List.of("end"), told);
	}

	@Test
	void anEditorDoesNotWaitForAnswersThatNobodyWantsAnyMore() throws IOException {
		RecordEditor<?> editor = Parts.open(Literals.INVOICE, Parts.store().lists().find(Literals.INVOICE__NUMBER, "5056").get(0));
		CountDownLatch asked = new CountDownLatch(1);
		UiThread.run(() -> {
			Composite cell = new Composite(window, SWT.NONE);
			editor.session().ask("Test", cell, monitor -> {
				asked.await();
				return "answer";
			}, told::add);
			cell.dispose();
		});
		assertTrue(Parts.isDirty(), "as long as the answer may come");
		asked.countDown();
		UiThread.await("nothing is pending", () -> !editor.session().isPending() && !Parts.isDirty());
		assertEquals(List.of(), told);
	}
}
