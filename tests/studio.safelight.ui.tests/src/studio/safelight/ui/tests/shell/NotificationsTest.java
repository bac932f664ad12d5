package studio.safelight.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;
import studio.safelight.workbench.notifications.Notifications;

/** What finished in the background is told, and kept behind the bell. */
@ExtendWith(ScreenshotOnFailure.class)
class NotificationsTest {

	private static final String BALLOON = "notification.title";
	private static final String BELL = "status.notifications";
	private static final String LIST = "notifications.table";

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private final AtomicInteger opened = new AtomicInteger();

	@BeforeEach
	void nothingWasTold() {
		workbench.shell("Safelight");
		workbench.closeEditors();
	}

	@AfterEach
	void forget() {
		if (!bell().isEmpty()) {
			workbench.click(BELL);
		}
		workbench.closeEditors();
		Window.execute("studio.safelight.ui.notifications");
		if (workbench.isShown("notifications.clear")) {
			workbench.click("notifications.clear");
		}
		workbench.closeEditors();
	}

	private String bell() {
		ToolItem bell = workbench.find(ToolItem.class, BELL);
		return UiThread.call(bell::getText);
	}

	/** From a thread of the background, as what finishes there. */
	private void tell(String title) throws InterruptedException {
		Notifications notifications = UiThread.call(() -> PlatformUI.getWorkbench().getService(Notifications.class));
		Thread job = new Thread(() -> notifications.notify(title, "In the folder of documents", opened::incrementAndGet));
		job.start();
		job.join();
		UiThread.settle();
	}

	@Test
	void itAppearsAndAClickOpensWhatItIsAbout() throws InterruptedException {
		tell("20 orders printed");
		Link title = workbench.find(Link.class, BALLOON);
		assertEquals("<a>20 orders printed</a>", UiThread.call(title::getText));
		workbench.click(title);
		UiThread.await("it was opened", () -> opened.get() == 1);
		assertEquals("", bell(), "what was opened is no longer new");
	}

	@Test
	void theBellCountsWhatIsNewAndTheListOpensItAgain() throws InterruptedException {
		tell("20 orders printed");
		tell("40 clients imported");
		UiThread.await("two are new", () -> bell().equals("2"));
		workbench.click(BELL);
		assertEquals("40 clients imported \u00b7 In the folder of documents", workbench.row(LIST, 0).get(1), "the newest first");
		assertEquals("", bell());
		Table list = workbench.find(Table.class, LIST);
		UiThread.later(() -> {
			Event event = new Event();
			event.item = list.getItem(1);
			list.notifyListeners(SWT.DefaultSelection, event);
		});
		UiThread.await("it was opened", () -> opened.get() == 1);
		assertTrue(list.isDisposed());
	}
}
