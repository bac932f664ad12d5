package studio.safelight.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import studio.safelight.store.StudioLocation;
import studio.safelight.store.StudioStore;
import studio.safelight.workbench.internal.start.OpenStudio;
import studio.safelight.workbench.internal.start.StudioOpening;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** What somebody sees whose studio can't be opened. */
@ExtendWith(ScreenshotOnFailure.class)
class StudioOpeningTest {

	private final WorkbenchDriver workbench = new WorkbenchDriver();

	@Test
	void saysWhoHasTheStudioOpen() {
		StudioStore store = UiThread.call(() -> PlatformUI.getWorkbench().getService(StudioStore.class));
		CompletableFuture<OpenStudio> opened = open(store.location());
		assertTrue(message().contains("already open"), message());
		workbench.click(workbench.button("Quit"));
		assertNull(opened.join());
	}

	@Test
	void triesAgainWhenTheReasonIsGone(@TempDir Path folder) throws Exception {
		Path studio = folder.resolve("studio");
		Files.writeString(studio, "a file where the folder should be");
		CompletableFuture<OpenStudio> opened = open(StudioLocation.of(studio));
		Shell refusal = dialog();
		assertTrue(message().contains(studio.toString()), message());
		Files.delete(studio);
		workbench.click(workbench.button("Try again"));
		UiThread.await("the dialog is closed", refusal::isDisposed);
		try (OpenStudio second = opened.join()) {
			assertEquals(studio, second.store().location().folder());
		}
	}

	private static CompletableFuture<OpenStudio> open(StudioLocation location) {
		CompletableFuture<OpenStudio> opened = new CompletableFuture<>();
		UiThread.later(() -> opened.complete(new StudioOpening(PlatformUI.getWorkbench().getDisplay(), "Ines", false).open(location)));
		return opened;
	}

	private Shell dialog() {
		return workbench.shell("The studio can\u2019t be opened");
	}

	private String message() {
		Shell dialog = dialog();
		Label label = workbench.find(Label.class, "the message", candidate -> candidate.getShell() == dialog && candidate.getText().length() > 20);
		return UiThread.call(label::getText);
	}
}
