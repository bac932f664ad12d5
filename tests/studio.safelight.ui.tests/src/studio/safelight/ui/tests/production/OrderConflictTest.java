package studio.safelight.ui.tests.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** Two people at one order: who saves second is asked, and nothing is lost. */
@ExtendWith(ScreenshotOnFailure.class)
class OrderConflictTest {

	private static final String CONFLICT = "Changed by somebody else";
	private static int made;

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private final OpenOrders orders = new OpenOrders(workbench);
	private long order;

	@BeforeEach
	void theOrderIsEditedHereAndSavedElsewhere() throws Exception {
		long invoice = TestInvoices.make("C-" + ++made, "FR3040");
		order = TestInvoices.orderElsewhere(invoice, TestInvoices.FRAMER);
		orders.open(order);
		workbench.type("ProductionOrder.number", "MINE-" + made);
		workbench.choose("Invoice.status", "In production");
		UiThread.await("it is edited", orders::isDirty);
		OpenOrders.store().transaction(transaction -> {
			ProductionOrder theirs = transaction.load(Literals.PRODUCTION_ORDER, order);
			theirs.setNumber("THEIRS-" + made);
			theirs.setVendorNotes("Call before delivery");
			theirs.getDetails().get(0).setNotes("Theirs");
			transaction.save(List.of(theirs));
			return null;
		});
		workbench.menu("File", "Save");
		workbench.shell(CONFLICT);
		workbench.screenshot("order-conflict");
	}

	@AfterEach
	void closeEditors() {
		workbench.closeEditors();
	}

	private ProductionOrder saved() throws IOException {
		return OpenOrders.store().transaction(transaction -> {
			ProductionOrder found = transaction.load(Literals.PRODUCTION_ORDER, order);
			EcoreUtil.resolveAll(found.getInvoice());
			return found;
		});
	}

	@Test
	void theirsIsTaken() throws Exception {
		workbench.click(workbench.button("Take theirs"));
		workbench.awaitText("ProductionOrder.number", "THEIRS-" + made);
		UiThread.await("nothing is left to save", () -> !orders.isDirty());
		assertEquals("THEIRS-" + made, saved().getNumber());
		assertEquals(null, saved().getInvoice().getStatus());
	}

	@Test
	void mineIsSavedOverItAndWhatOnlyTheyChangedStays() throws Exception {
		workbench.click(workbench.button("Save as chosen"));
		UiThread.await("it is saved", () -> !orders.isDirty());
		assertEquals("MINE-" + made, saved().getNumber());
		assertEquals("Call before delivery", saved().getVendorNotes());
		assertEquals("Theirs", saved().getDetails().get(0).getNotes());
		assertEquals("In production", saved().getInvoice().getStatus().getName(), "written through in the same save");
		workbench.type("ProductionOrder.statusDueDate", "2031-01-02");
		workbench.menu("File", "Save");
		orders.awaitSaved();
		assertEquals(LocalDate.of(2031, 1, 2), saved().getStatusDueDate(), "and it goes on");
	}

	@Test
	void neitherIsChosenAndEditingGoesOn() throws Exception {
		workbench.click(workbench.button("Keep editing"));
		UiThread.await("the question is closed", () -> !workbench.isShown("conflict.differences"));
		assertTrue(orders.isDirty());
		assertEquals("MINE-" + made, workbench.text("ProductionOrder.number"));
		assertEquals("THEIRS-" + made, saved().getNumber());
	}
}
