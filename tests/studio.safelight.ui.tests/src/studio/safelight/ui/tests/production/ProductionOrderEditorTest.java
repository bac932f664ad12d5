package studio.safelight.ui.tests.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceStatus;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** What the editor of a production order promises beside its fields. */
@ExtendWith(ScreenshotOnFailure.class)
class ProductionOrderEditorTest {

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private final OpenOrders orders = new OpenOrders(workbench);

	@AfterEach
	void closeEditors() {
		workbench.closeEditors();
	}

	@Test
	void asksBeforeTheTypeRestartsTheCycleAndUndoesItAsAWhole() throws Exception {
		orders.open("1026");
		String status = workbench.text("order.status");
		String due = workbench.text("ProductionOrder.statusDueDate");
		String type = workbench.text("ProductionOrder.type");
		String other = otherType();

		workbench.choose("ProductionOrder.type", other);
		workbench.click(workbench.button("Cancel"));
		workbench.awaitText("ProductionOrder.type", type);
		assertFalse(orders.isDirty());

		workbench.choose("ProductionOrder.type", other);
		workbench.click(workbench.button("Change type"));
		workbench.click(workbench.button("OK")); // the plan counts from an order date of last week, and says so
		workbench.awaitText("ProductionOrder.type", other);
		UiThread.await("it is edited", orders::isDirty);

		workbench.menu("Edit", "Undo");
		workbench.awaitText("order.status", status);
		workbench.awaitText("ProductionOrder.type", type);
		workbench.awaitText("ProductionOrder.statusDueDate", due);
		assertFalse(orders.isDirty());
	}

	@Test
	void keepsTheTypeOfAnOrderThatWasSent() throws Exception {
		orders.open("1022");
		String type = workbench.text("ProductionOrder.type");
		workbench.choose("ProductionOrder.type", otherType());
		workbench.shell("Change the order type");
		workbench.click(workbench.button("OK")); // was sent: says so, and asks nothing
		workbench.awaitText("ProductionOrder.type", type);
		assertFalse(orders.isDirty());
	}

	private String otherType() {
		Combo combo = workbench.find(Combo.class, "ProductionOrder.type");
		UiThread.await("the types", () -> combo.getItemCount() > 1);
		return UiThread.call(() -> List.of(combo.getItems()).stream().filter(item -> !item.equals(combo.getText())).findFirst().orElseThrow());
	}

	@Test
	void undoesAndRedoesWhatWasTyped() throws Exception {
		orders.open("1023");
		workbench.type("ProductionOrder.number", "LAB-77");
		assertTrue(orders.isDirty());
		workbench.menu("Edit", "Undo");
		workbench.awaitText("ProductionOrder.number", "1023");
		assertFalse(orders.isDirty());
		workbench.menu("Edit", "Redo");
		workbench.awaitText("ProductionOrder.number", "LAB-77");
	}

	@Test
	void marksAStepWhoseDateIsSetByHand() throws Exception {
		orders.open("1023");
		workbench.type("ProductionOrder.statusDueDate", "2030-12-24");
		UiThread.await("the head says it", () -> workbench.text("record.state").contains("2030"));
		workbench.tab("order.plan");
		UiThread.await("the step is marked", () -> plan().contains("set by hand"));
		workbench.menu("Edit", "Undo");
		UiThread.await("the mark is gone", () -> !plan().contains("set by hand"));
	}

	private String plan() {
		return IntStream.range(0, 3).mapToObj(row -> String.join("|", workbench.row("order.plan.table", row)))
				.collect(Collectors.joining("\n"));
	}

	@Test
	void savesTheInvoiceOnlyWhereItsStatusWasChangedHere() throws Exception {
		orders.open("1024");
		int version = invoice("5052").getVersion();
		workbench.type("ProductionOrder.number", "1024A");
		save();
		assertEquals(version, invoice("5052").getVersion(), "the invoice was not touched");

		workbench.choose("Invoice.status", "Ready for pick-up");
		save();
		assertEquals("Ready for pick-up", invoice("5052").getStatus().getName());
	}

	@Test
	void takesInWhatOthersChangeInTheInvoiceAndTellsWhoSetItsStatusToo() throws Exception {
		orders.open("1021");
		String delivery = workbench.text("order.deliveryDate");
		workbench.choose("Invoice.status", "Ready for pick-up");
		UiThread.await("it is edited", orders::isDirty);

		changeElsewhere("5048", invoice -> invoice.setDeliveryDate(LocalDate.of(2031, 3, 5)));
		UiThread.await("the new delivery date", () -> !workbench.text("order.deliveryDate").equals(delivery));
		assertEquals("Ready for pick-up", workbench.text("Invoice.status"), "what was chosen here stays");

		changeStatusElsewhere("5048", "Delivered");
		workbench.menu("File", "Save");
		workbench.click(workbench.button("OK"));
		assertTrue(orders.isDirty(), "nothing was saved");
		assertEquals("Delivered", invoice("5048").getStatus().getName());

		save();
		assertEquals("Ready for pick-up", invoice("5048").getStatus().getName());
		assertEquals(LocalDate.of(2031, 3, 5), invoice("5048").getDeliveryDate());
	}

	private void save() {
		workbench.menu("File", "Save");
		orders.awaitSaved();
	}

	private interface Change {
		void apply(Invoice invoice);
	}

	private static Invoice invoice(String number) throws Exception {
		long id = OpenOrders.store().lists().find(Literals.INVOICE__NUMBER, number).get(0);
		return OpenOrders.store().transaction(transaction -> {
			Invoice invoice = transaction.load(Literals.INVOICE, id);
			invoice.getStatus().getName();
			return invoice;
		});
	}

	private static void changeElsewhere(String number, Change change) throws Exception {
		long id = OpenOrders.store().lists().find(Literals.INVOICE__NUMBER, number).get(0);
		OpenOrders.store().transaction(transaction -> {
			Invoice invoice = transaction.load(Literals.INVOICE, id);
			change.apply(invoice);
			transaction.save(List.of(invoice));
			return null;
		});
	}

	private static void changeStatusElsewhere(String number, String status) throws Exception {
		long id = OpenOrders.store().lists().find(Literals.INVOICE__NUMBER, number).get(0);
		OpenOrders.store().transaction(transaction -> {
			Invoice invoice = transaction.load(Literals.INVOICE, id);
			List<InvoiceStatus> all = transaction.loadAll(Literals.INVOICE_STATUS);
			invoice.setStatus(all.stream().filter(each -> each.getName().equals(status)).findFirst().orElseThrow());
			transaction.save(List.of(invoice));
			return null;
		});
	}
}
