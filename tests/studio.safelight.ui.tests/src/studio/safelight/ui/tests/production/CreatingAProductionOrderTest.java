package studio.safelight.ui.tests.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.lists.TaskFilter;
import studio.safelight.ui.print.PrintIds;
import studio.safelight.ui.production.ProductionIds;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** How a production order is created: from opening the invoice to the printed order. */
@ExtendWith(ScreenshotOnFailure.class)
class CreatingAProductionOrderTest {

	private static final String INVOICES = "studio.safelight.ui.hub.invoices";
	private static final String COLORA = "Colora Prolab";
	private static final String FRAMER = "Rahmenwerk Leipzig";

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private final OpenOrders orders = new OpenOrders(workbench);

	@TempDir
	private Path folder;

	@AfterEach
	void closeEditors() {
		workbench.closeEditors();
	}

	@Test
	void fromTheInvoiceToThePrintedOrder() throws Exception {
		workbench.shell("Safelight");
		openTheInvoice();
		chooseProductionOrders();
		chooseVendorsAndDetails();
		editThePreviewAndCreate();
		openTheOrderOfTheFramer();
		verifyTheGeneralTab();
		long order = UiThread.call(orders::openId);
		correctTheAddressInTheInvoice();
		String number = drawANumber();
		enterTheGeneralFields();
		editTheDetails();
		enterNotes();
		workbench.menu("File", "Save");
		orders.awaitSaved();
		printBoth();
		makeATask();
		workbench.tab("order.general");
		workbench.type("ProductionOrder.vendorAmount", "152.40");
		workbench.menu("File", "Save and close");
		UiThread.await("the order is closed", () -> !orders.isAnyOpen());
		UiThread.await("the hub shows its number", () -> workbench.row(ProductionIds.HUB + ".table", 0).get(0).equals(number));
		verifyWhatIsSaved(order, number);
	}

	/** 1: from the Invoices hub. */
	private void openTheInvoice() {
		workbench.selectItem("studio.safelight.ui.navigator", "Invoices");
		workbench.open("studio.safelight.ui.navigator");
		workbench.type(INVOICES + ".filter", "5060");
		workbench.awaitText(INVOICES + ".count", "1");
		workbench.selectRow(INVOICES + ".table", "5060");
		workbench.open(INVOICES + ".table");
		workbench.awaitText("Invoice.number", "5060");
	}

	/** 2: the button in the head of the invoice. */
	private void chooseProductionOrders() {
		workbench.click(workbench.find(ToolItem.class, "the button Production orders",
				item -> item.getText().equals("Production orders") && item.isEnabled()));
		workbench.shell("New production orders");
	}

	/** 3: all necessary vendors, details by the software, as offered. */
	private void chooseVendorsAndDetails() {
		workbench.awaitText("neworders.footer", "3 orders, 9 of 10 lines");
		assertEquals("All necessary vendors", workbench.text("neworders.vendor"));
		assertTrue(workbench.text("neworders.summary").contains("1 line has no vendor"), workbench.text("neworders.summary"));
		workbench.screenshot("new-orders-1");
		workbench.click(workbench.button("Next >"));
	}

	/** Nothing is left out in silence: the line without a vendor gets one right there. */
	private void editThePreviewAndCreate() {
		assertEquals("Create 3 orders", workbench.text("neworders.create"));
		workbench.tick("neworders.preview", "Photo magnet"); // asks for the vendor, in its cell
		workbench.chooseInCell("neworders.preview.vendor", COLORA);
		workbench.awaitText("neworders.footer", "3 orders, 10 of 10 lines");
		workbench.screenshot("new-orders-2");
		workbench.click("neworders.create");
	}

	private void openTheOrderOfTheFramer() {
		workbench.awaitText(ProductionIds.HUB + ".chip.invoice", "Invoice: 5060");
		workbench.awaitText(ProductionIds.HUB + ".count", "3");
		workbench.screenshot("production-hub");
		workbench.filter(ProductionIds.HUB, "vendor", FRAMER);
		workbench.awaitText(ProductionIds.HUB + ".count", "1");
		workbench.selectRow(ProductionIds.HUB + ".table", "\u2013");
		workbench.open(ProductionIds.HUB + ".table");
	}

	private void verifyTheGeneralTab() {
		workbench.awaitText("order.client", "Anna Weber");
		assertFalse(workbench.text("order.shipping").isBlank());
		assertEquals(FRAMER, workbench.text("order.vendor"));
		assertEquals("5060", workbench.text("order.openInvoice"));
		workbench.awaitText("Invoice.status", "Ordered");
		workbench.awaitText("ProductionOrder.enteredBy", "Ines");
		workbench.awaitText("ProductionOrder.completedBy", "Ines");
		assertEquals("\u25cf Ordered", workbench.text("order.status"));
		assertFalse(workbench.text("ProductionOrder.statusDueDate").isBlank());
		assertFalse(workbench.text("ProductionOrder.department").isBlank());
		assertEquals("", workbench.text("ProductionOrder.vendorAmount"), "a blank amount is not zero");
		workbench.screenshot("order-general");
	}

	/** 4, Client/Shipping: view-only here; what is corrected in the invoice shows without closing the order. */
	private void correctTheAddressInTheInvoice() {
		workbench.click(workbench.find(ToolItem.class, "the button Invoice", item -> item.getText().equals("Invoice") && item.isEnabled()));
		workbench.awaitText("Invoice.number", "5060");
		workbench.type("Invoice.deliveryDate", "2031-03-07");
		workbench.menu("File", "Save and close");
		UiThread.await("the order follows", () -> workbench.isShown("order.deliveryDate") && workbench.text("order.deliveryDate").contains("2031"));
	}

	/** 4, Invoice and General: each field that can be entered. The type and the order date are as they were assigned. */
	private void enterTheGeneralFields() {
		workbench.choose("Invoice.status", "In production");
		workbench.type("Invoice.statusDueDate", "2031-03-07");
		assertEquals("Albums and frames", workbench.text("ProductionOrder.type"));
		assertFalse(workbench.text("order.orderDate").isBlank());
		workbench.choose("ProductionOrder.enteredBy", "mara");
		workbench.choose("ProductionOrder.completedBy", "sofia");
		workbench.type("ProductionOrder.statusDueDate", "2031-02-03");
		workbench.choose("ProductionOrder.department", "Finishing");
		workbench.choose("ProductionOrder.assignedUser", "emre");
		workbench.choose("ProductionOrder.priority", "High");
		workbench.choose("ProductionOrder.reorderReason", "Damaged in transit");
		workbench.type("ProductionOrder.vendorAmount", "148.90");
		UiThread.await("the reason is entered", () -> workbench.text("ProductionOrder.reorderReason").equals("Damaged in transit"));
	}

	/** 8: linked to the order and to the related client, session and invoice. */
	private void makeATask() {
		workbench.click(workbench.find(ToolItem.class, "the button Task", item -> item.getText().equals("Task") && item.isEnabled()));
		UiThread.await("the task is about the order", () -> workbench.isShown("Task.order") && !workbench.text("Task.order").isBlank());
		workbench.awaitText("Task.client", "Anna Weber");
		workbench.awaitText("Task.invoice", "Invoice 5060");
		assertFalse(workbench.text("Task.session").isBlank());
		workbench.type("Task.subject", "Call the framer about the corners");
		workbench.menu("File", "Save and close");
		UiThread.await("the order is in front again", () -> workbench.isShown("order.general"));
	}

	/** 9: all of it is in the studio. */
	private static void verifyWhatIsSaved(long id, String number) throws Exception {
		ProductionOrder order = OpenOrders.store().transaction(transaction -> {
			ProductionOrder found = transaction.load(Literals.PRODUCTION_ORDER, id);
			EcoreUtil.resolveAll(found);
			EcoreUtil.resolveAll(found.getInvoice());
			return found;
		});
		assertEquals(number, order.getNumber());
		assertEquals("In production", order.getInvoice().getStatus().getName());
		assertEquals(LocalDate.of(2031, 3, 7), order.getInvoice().getStatusDueDate());
		assertEquals("mara", order.getEnteredBy().getName());
		assertEquals("sofia", order.getCompletedBy().getName());
		assertEquals(LocalDate.of(2031, 2, 3), order.getStatusDueDate());
		assertEquals("Finishing", order.getDepartment().getName());
		assertEquals("emre", order.getAssignedUser().getName());
		assertEquals("High", order.getPriority().getName());
		assertEquals("Damaged in transit", order.getReorderReason().getName());
		assertEquals(0, new BigDecimal("152.40").compareTo(order.getVendorAmount()));
		assertEquals("Check the corners before packing", order.getInHouseNotes());
		assertEquals("Wrap each frame singly", order.getVendorNotes());
		assertEquals("Waiting for the delivery of oak", order.getHistory().get(0).getNotes());
		assertEquals(3, order.getDetails().size());
		assertEquals(1, OpenOrders.store().lists().countTasks(TaskFilter.ALL.withOrder(id), 10));
	}

	private String drawANumber() {
		assertEquals("", workbench.text("ProductionOrder.number"));
		workbench.click("order.drawNumber");
		UiThread.await("a number", () -> workbench.text("ProductionOrder.number").matches("\\d+"));
		assertTrue(orders.isDirty());
		return workbench.text("ProductionOrder.number");
	}

	private void editTheDetails() {
		workbench.tab("order.details");
		assertEquals(List.of("Eiche 20 mm, Museumsglas", "1", "1"), workbench.row("ProductionOrder.details", 0).subList(0, 3));
		assertEquals("Eiche 20 mm", workbench.row("ProductionOrder.details", 1).get(0));
		workbench.click("ProductionOrder.details.add");
		workbench.typeInCell("Hanging set");
		UiThread.await("the new line", () -> workbench.row("ProductionOrder.details", 2).get(0).equals("Hanging set"));
		workbench.screenshot("order-details");
	}

	private void enterNotes() {
		workbench.tab("order.notes");
		workbench.type("ProductionOrder.inHouseNotes", "Check the corners before packing");
		workbench.type("ProductionOrder.vendorNotes", "Wrap each frame singly");
		workbench.type("StatusChange.notes", "Waiting for the delivery of oak");
		workbench.screenshot("order-notes");
	}

	private void printBoth() throws Exception {
		Path workOrder = folder.resolve("work-order.pdf");
		Path purchaseOrder = folder.resolve("purchase-order.pdf");
		orders.execute(PrintIds.WORK_ORDER, workOrder);
		String work = Pdf.text(awaitFile(workOrder));
		orders.execute(PrintIds.PURCHASE_ORDER, purchaseOrder);
		String purchase = Pdf.text(awaitFile(purchaseOrder));
		assertTrue(work.contains("Hanging set") && purchase.contains("Hanging set"), work);
		assertTrue(work.contains("Check the corners before packing"), work);
		assertTrue(work.contains("Wrap each frame singly"), work);
		assertFalse(purchase.contains("Check the corners before packing"), purchase);
		assertTrue(purchase.contains("Wrap each frame singly"), purchase);
		assertFalse(work.contains("delivery of oak") || purchase.contains("delivery of oak"), "notes on the status are history");
	}

	private static Path awaitFile(Path file) {
		UiThread.await(file + " is printed", () -> Files.exists(file));
		return file;
	}
}
