package studio.safelight.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Task;
import studio.safelight.store.StoreException;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.TaskFilter;
import studio.safelight.store.lists.TaskRow;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** What the user who works here has to do. */
@ExtendWith(ScreenshotOnFailure.class)
class MyWorkTest {

	private static final String VIEW = "studio.safelight.ui.hub.mywork";
	private static final String TABLE = VIEW + ".table";
	private static final String COUNT = VIEW + ".count";

	private final WorkbenchDriver workbench = new WorkbenchDriver();

	@BeforeEach
	void showMyWork() {
		workbench.shell("Safelight");
		workbench.closeEditors();
		workbench.selectItem(Window.NAVIGATOR, "Invoices");
		workbench.selectItem(Window.NAVIGATOR, "My work");
	}

	@AfterEach
	void closeEditors() {
		workbench.closeEditors();
	}

	private static long me() throws StoreException {
		return Window.store().lists().find(Literals.USER__NAME, "ines").get(0);
	}

	private static LocalDate today() {
		return UiThread.call(() -> PlatformUI.getWorkbench().getService(StudioInfo.class)).today();
	}

	private static int assigned(LocalDate dueBefore) throws StoreException {
		return Window.store().lists().countOrders(OrderFilter.ALL.withUser(me()).withDueBefore(dueBefore).withOpenOnly(true), 1_000)
				+ Window.store().lists().countTasks(TaskFilter.ALL.withUser(me()).withDueBefore(dueBefore).withOpenOnly(true), 1_000);
	}

	@Test
	void ordersAndTasksOfTheUserAreThereOverdueFirst() throws IOException {
		workbench.awaitText(COUNT, String.valueOf(assigned(null)));
		Table table = workbench.find(Table.class, TABLE);
		int late = assigned(today());
		assertTrue(late > 1, "the sample always has late work");
		for (int i = 0; i < late; i++) {
			String due = workbench.row(TABLE, i).get(4);
			assertTrue(due.endsWith("late"), due);
		}
		assertTrue(!workbench.row(TABLE, late).get(4).endsWith("late"));
		TaskRow task = Window.store().lists().tasks(TaskFilter.ALL.withUser(me()).withOpenOnly(true), Page.first(1)).get(0);
		List<String> all = UiThread.call(() -> java.util.stream.IntStream.range(0, table.getItemCount()).mapToObj(i -> table.getItem(i).getText()).toList());
		assertTrue(all.contains(task.subject()), all::toString);
	}

	@Test
	void theNavigatorCountsAndShowsWhatIsLate() throws StoreException {
		TreeItem mine = Window.entry(workbench, "My work");
		String all = String.valueOf(assigned(null));
		UiThread.await("the count of my work", () -> mine.getText(1).equals(all));
		workbench.selectItem(Window.NAVIGATOR, "My work", "Late");
		workbench.awaitText(COUNT, String.valueOf(assigned(today())));
		workbench.selectItem(Window.NAVIGATOR, "My work", "Due by today");
		workbench.awaitText(COUNT, String.valueOf(assigned(today().plusDays(1))));
	}

	@Test
	void aDoubleClickOpensWhatHasToBeDone() {
		UiThread.await("the first row", () -> workbench.find(Table.class, TABLE).getItemCount() > 0);
		String what = UiThread.await("its text", () -> {
			String text = workbench.find(Table.class, TABLE).getItem(0).getText();
			return text.isEmpty() ? null : text;
		});
		workbench.selectRow(TABLE, what);
		workbench.open(TABLE);
		UiThread.await("its editor", () -> Window.activeEditor().contains(what.substring(what.lastIndexOf(' ') + 1)));
	}

	@Test
	void whatIsDoneElsewhereLeaves() throws IOException {
		int before = assigned(null);
		workbench.awaitText(COUNT, String.valueOf(before));
		TaskRow task = Window.store().lists().tasks(TaskFilter.ALL.withUser(me()).withOpenOnly(true), Page.first(1)).get(0);
		Window.<Task>change(Literals.TASK, task.id(), each -> each.setDoneOn(today()));
		workbench.awaitText(COUNT, String.valueOf(before - 1));
		Window.<Task>change(Literals.TASK, task.id(), each -> each.setDoneOn(null));
		workbench.awaitText(COUNT, String.valueOf(before));
		assertEquals(before, assigned(null));
	}
}
