package studio.safelight.ui.tests.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Task;
import studio.safelight.model.User;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.Page;
import studio.safelight.store.lists.TaskFilter;
import studio.safelight.store.lists.TaskRow;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.tasks.TaskIds;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** Tasks: made about a record, found by whose they are and when they are due, done where they stand. */
@ExtendWith(ScreenshotOnFailure.class)
class TasksTest {

	private static final String NAVIGATOR = "studio.safelight.ui.navigator";
	private static final String TABLE = TaskIds.HUB + ".table";
	private static final String FILTER = TaskIds.HUB + ".filter";
	private static final String COUNT = TaskIds.HUB + ".count";

	private final WorkbenchDriver workbench = new WorkbenchDriver();

	@AfterEach
	void closeEditors() {
		workbench.closeEditors();
	}

	private static StudioStore store() {
		return UiThread.call(() -> PlatformUI.getWorkbench().getService(StudioStore.class));
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private void open(EAttribute numbered, String number, String shown) throws IOException {
		long id = store().lists().find(numbered, number).get(0);
		UiThread.run(() -> RecordEditors.open(page(), numbered.getEContainingClass(), id));
		workbench.awaitText(shown, number);
	}

	private void save() {
		workbench.menu("File", "Save");
		UiThread.await("the task is saved", () -> {
			IEditorPart editor = page().getActiveEditor();
			return editor != null && !editor.isDirty();
		});
	}

	private static TaskRow saved(String subject) throws IOException {
		return store().lists().tasks(TaskFilter.ALL.withWords(subject), Page.first(2)).get(0);
	}

	private static long make(String subject, LocalDate due, String user) throws IOException {
		long userId = store().lists().find(Literals.USER__NAME, user).get(0);
		Task made = store().transaction(transaction -> {
			Task task = SafelightFactory.eINSTANCE.createTask();
			task.setSubject(subject);
			task.setDueDate(due);
			task.setAssignedUser(transaction.<User>load(Literals.USER, userId));
			transaction.add(task);
			transaction.save(List.of(task));
			return task;
		});
		return made.getId();
	}

	private void showAll(String entry) {
		workbench.selectItem(NAVIGATOR, "Tasks", entry);
		workbench.open(NAVIGATOR);
	}

	@Test
	void aTaskFromAnOrderIsLinkedToItsClientSessionAndInvoice() throws Exception {
		open(Literals.PRODUCTION_ORDER__NUMBER, "1023", "ProductionOrder.number");
		workbench.click(workbench.find(ToolItem.class, "the button Task", item -> item.getText().equals("Task") && item.isEnabled()));
		workbench.awaitText("Task.order", "Production order 1023");
		assertFalse(workbench.text("Task.client").isBlank());
		assertTrue(workbench.text("Task.invoice").startsWith("Invoice "), workbench.text("Task.invoice"));
		assertFalse(workbench.text("Task.session").isBlank());
		workbench.type("Task.subject", "Ask for the matte paper");
		workbench.type("Task.dueDate", "+2");
		workbench.screenshot("task");
		save();

		ProductionOrder order = order("1023");
		Task task = store().transaction(transaction -> transaction.load(Literals.TASK, saved("matte paper").id()));
		assertEquals(order.getId(), task.getOrder().getId());
		assertEquals(order.getInvoice().getId(), task.getInvoice().getId());
		assertEquals(order.getInvoice().getClient().getId(), task.getClient().getId());
		assertEquals(order.getInvoice().getSession().getId(), task.getSession().getId());
		assertEquals("Ines", task.getCreatedBy().getName());
		assertNotNull(task.getCreatedAt());
		assertNull(task.getDoneOn());

		workbench.click("Task.invoice");
		workbench.awaitText("Invoice.number", order.getInvoice().getNumber());
	}

	private static ProductionOrder order(String number) throws IOException {
		long id = store().lists().find(Literals.PRODUCTION_ORDER__NUMBER, number).get(0);
		return store().transaction(transaction -> {
			ProductionOrder order = transaction.load(Literals.PRODUCTION_ORDER, id);
			order.getInvoice().getSession().getId();
			order.getInvoice().getClient().getId();
			return order;
		});
	}

	@Test
	void aTaskFromAnInvoiceByTheMenuIsLinkedToItsClient() throws Exception {
		open(Literals.INVOICE__NUMBER, "5059", "Invoice.number");
		workbench.menu("Order", "Task");
		workbench.awaitText("Task.invoice", "Invoice 5059");
		assertFalse(workbench.text("Task.client").isBlank());
		assertFalse(workbench.isShown("Task.order"));
	}

	@Test
	void theRowThatIsSelectedInAHubIsMeant() throws Exception {
		workbench.selectItem(NAVIGATOR, "Invoices");
		workbench.open(NAVIGATOR);
		workbench.type("studio.safelight.ui.hub.invoices.filter", "5058");
		workbench.awaitText("studio.safelight.ui.hub.invoices.count", "1");
		workbench.selectRow("studio.safelight.ui.hub.invoices.table", "5058");
		workbench.menu("Order", "Task");
		workbench.awaitText("Task.invoice", "Invoice 5058");
	}

	@Test
	void aTaskWithoutASubjectIsNotSaved() throws Exception {
		open(Literals.PRODUCTION_ORDER__NUMBER, "1024", "ProductionOrder.number");
		workbench.menu("Order", "Task");
		workbench.awaitText("Task.order", "Production order 1024");
		workbench.type("Task.notes", "No subject yet");
		workbench.menu("File", "Save");
		workbench.click(workbench.button("OK")); // the subject is missing
		assertEquals("No subject yet", workbench.text("Task.notes"));
		assertTrue(UiThread.call(() -> page().getActiveEditor().isDirty()));
	}

	@Test
	void theHubShowsMineAndWhatIsOverdueAndMarksWhatIsDone() throws Exception {
		LocalDate today = LocalDate.now();
		make("Fold the invitations", today.minusDays(3), "ines");
		make("Sort the negatives", today.minusDays(1), "tom");
		make("Sharpen the trimmer", today.plusDays(2), "ines");

		showAll("Overdue");
		UiThread.await("both overdue ones", () -> rows().contains("Fold the invitations") && rows().contains("Sort the negatives"));
		assertFalse(rows().contains("Sharpen the trimmer"), rows().toString());
		workbench.screenshot("tasks-hub");

		showAll("Mine");
		UiThread.await("only mine", () -> rows().contains("Sharpen the trimmer") && !rows().contains("Sort the negatives"));

		workbench.type(FILTER, "Fold invitations");
		workbench.awaitText(COUNT, "1");
		workbench.selectRow(TABLE, "\u25cb");
		workbench.menu("Order", "Done or open again");
		workbench.awaitText(COUNT, "0");
		assertEquals(today, saved("Fold").doneOn());
	}

	@Test
	void aTaskThatIsEditedIsSavedBeforeItIsMarkedInTheList() throws Exception {
		long id = make("Cut the passe-partouts", LocalDate.now(), "ines");
		UiThread.run(() -> RecordEditors.open(page(), Literals.TASK, id));
		workbench.awaitText("Task.subject", "Cut the passe-partouts");
		workbench.type("Task.notes", "In cream");
		UiThread.await("it is edited", () -> page().getActiveEditor().isDirty());
		showAll("Mine");
		workbench.type(FILTER, "passe-partouts");
		workbench.awaitText(COUNT, "1");
		workbench.selectRow(TABLE, "\u25cb");
		workbench.menu("Order", "Done or open again");
		workbench.shell("Save first?");
		workbench.click(workbench.button("Save and continue"));
		workbench.awaitText(COUNT, "0");
		UiThread.await("the editor follows", () -> workbench.text("record.state").startsWith("\u2713 Done"));
		assertEquals("In cream", workbench.text("Task.notes"));
		assertFalse(UiThread.call(() -> page().getActiveEditor().isDirty()));
	}

	private List<String> rows() {
		return UiThread.call(() -> {
			org.eclipse.swt.widgets.Table table = workbench.first(org.eclipse.swt.widgets.Table.class,
					each -> TABLE.equals(each.getData(studio.safelight.ui.WorkbenchIds.WIDGET_ID)));
			return table == null ? List.of() : java.util.Arrays.stream(table.getItems()).map(item -> item.getText(1)).toList();
		});
	}

	@Test
	void doneInTheEditorIsAStepThatCanBeUndone() throws Exception {
		long id = make("Order retouching pens", LocalDate.now(), "ines");
		UiThread.run(() -> RecordEditors.open(page(), Literals.TASK, id));
		workbench.awaitText("Task.subject", "Order retouching pens");
		UiThread.await("it is due today", () -> workbench.text("record.state").endsWith("today"));
		workbench.click(workbench.find(ToolItem.class, "the button Done", item -> item.getText().equals("Done") && item.isEnabled()));
		UiThread.await("it is done", () -> workbench.text("record.state").startsWith("\u2713 Done"));
		workbench.menu("Edit", "Undo");
		UiThread.await("it is open", () -> workbench.text("record.state").startsWith("\u25cb Open"));
		assertFalse(UiThread.call(() -> page().getActiveEditor().isDirty()));
	}

	@Test
	void theTasksOfAnOrderAreShown() throws Exception {
		open(Literals.PRODUCTION_ORDER__NUMBER, "1026", "ProductionOrder.number");
		workbench.menu("Order", "Task");
		workbench.awaitText("Task.order", "Production order 1026");
		workbench.type("Task.subject", "Check the crop");
		save();
		open(Literals.PRODUCTION_ORDER__NUMBER, "1026", "ProductionOrder.number");
		workbench.menu("Order", "Tasks of the record");
		workbench.awaitText(COUNT, "1");
		assertEquals("Check the crop", workbench.row(TABLE, 0).get(1));
	}
}
