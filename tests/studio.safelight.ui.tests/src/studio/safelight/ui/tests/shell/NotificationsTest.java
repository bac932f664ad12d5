package studio.safelight.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
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
	void whoTypesMeanwhileIsNotDisturbed() throws InterruptedException {
		workbench.real().activate(workbench.shell("Safelight"));
		workbench.real().press("CTRL+J");
		Text field = workbench.find(Text.class, "studio.safelight.ui.goto.text");
		UiThread.await("the keyboard is at the field of numbers", field::isFocusControl);
		workbench.real().type("12");
		tell("20 orders printed");
		workbench.find(Link.class, BALLOON);
		workbench.real().type("34");
		UiThread.await("all was typed into the field", () -> field.getText().equals("1234"));
		UiThread.run(workbench.find(Tree.class, Window.NAVIGATOR)::setFocus);
		assertTrue(workbench.isShown(BALLOON));
		workbench.real().press("CTRL+J");
		UiThread.await("keys reach the window while something is told", field::isFocusControl);
		assertTrue(workbench.isShown(BALLOON), "it is still told");
		UiThread.run(() -> field.setText(""));
		workbench.click("notification.close");
		assertFalse(workbench.isShown(BALLOON));
		assertTrue(UiThread.call(field::isFocusControl), "the keyboard stays where it was");
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
