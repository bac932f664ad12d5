package studio.safelight.ui.tests.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** Production orders are made from the invoice as it is saved. */
@ExtendWith(ScreenshotOnFailure.class)
class UnsavedInvoiceTest {

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private final OpenOrders orders = new OpenOrders(workbench);

	@AfterEach
	void closeEditors() {
		workbench.closeEditors();
	}

	@Test
	void anInvoiceWithChangesIsSavedBeforeOrNothingHappens() throws Exception {
		orders.openInvoice("5056");
		workbench.type("Invoice.discount", "1");
		assertTrue(orders.isDirty());

		workbench.menu("Order", "New production orders");
		workbench.shell("Save first?");
		workbench.click(workbench.button("Cancel"));
		assertTrue(orders.isDirty());
		assertFalse(workbench.isShown("neworders.footer"));

		workbench.menu("Order", "New production orders");
		workbench.shell("Save first?");
		workbench.click(workbench.button("Save and continue"));
		workbench.shell("New production orders");
		assertFalse(orders.isDirty());
		workbench.click(workbench.button("Cancel"));
		UiThread.await("the wizard is closed", () -> !workbench.isShown("neworders.footer"));
	}

	@Test
	void anInvoiceThatCantBeSavedIsNotOrdered() throws Exception {
		TestInvoices.make("U-1", "FR3040");
		orders.openInvoice("U-1");
		workbench.type("Invoice.number", "5060"); // another invoice has it
		workbench.menu("Order", "New production orders");
		workbench.shell("Save first?");
		workbench.click(workbench.button("Save and continue"));
		workbench.click(workbench.button("OK")); // why it can't be saved
		assertTrue(orders.isDirty());
		assertFalse(workbench.isShown("neworders.footer"));
		assertEquals("5060", workbench.text("Invoice.number"), "what was typed is still there");
	}

	@Test
	void anEstimateGivesNoOrdersAndSaysWhy() throws Exception {
		orders.openInvoice("5057");
		workbench.menu("Order", "New production orders");
		UiThread.await("the reason", () -> workbench.isShown("neworders.summary") && workbench.text("neworders.summary").contains("Estimate"));
		assertFalse(workbench.isEnabled("neworders.create"));
		assertEquals("Create orders", workbench.text("neworders.create"));
		workbench.click(workbench.button("Cancel"));
		UiThread.await("the wizard is closed", () -> !workbench.isShown("neworders.footer"));
	}
}
