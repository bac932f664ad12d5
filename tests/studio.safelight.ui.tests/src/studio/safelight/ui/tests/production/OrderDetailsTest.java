package studio.safelight.ui.tests.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** The Order Detail tab: lines that are entered, counted, given images, and left alone once the vendor has them. */
@ExtendWith(ScreenshotOnFailure.class)
class OrderDetailsTest {

	private static final String TABLE = "ProductionOrder.details";
	private static final int QUANTITY = 1;
	private static final int VENDOR_QUANTITY = 2;
	private static final int FILE = 5;
	private static final int NOTES = 6;

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private final OpenOrders orders = new OpenOrders(workbench);

	@AfterEach
	void closeEditors() {
		workbench.closeEditors();
	}

	private long openOrderOf(String invoice, String vendor, String... items) throws IOException {
		long order = TestInvoices.orderElsewhere(TestInvoices.make(invoice, items), vendor);
		orders.open(order);
		workbench.tab("order.details");
		return order;
	}

	private void awaitCell(int row, int column, String text) {
		UiThread.await(text, () -> workbench.row(TABLE, row).get(column).equals(text));
	}

	private void save() {
		workbench.menu("File", "Save");
		orders.awaitSaved();
	}

	@Test
	void theVendorsQuantityFollowsAndIsExplained() throws Exception {
		openOrderOf("D-1", TestInvoices.COLORA, "CARD25*2");
		awaitCell(0, VENDOR_QUANTITY, "50");
		assertEquals("2 × 25 = 50 of the vendor's units.", workbench.row(TABLE, 0).get(NOTES));
		workbench.editCell(TABLE, 0, QUANTITY);
		workbench.typeInCell("3");
		awaitCell(0, VENDOR_QUANTITY, "75");
		assertEquals("3 × 25 = 75 of the vendor's units.", workbench.row(TABLE, 0).get(NOTES));
		workbench.editCell(TABLE, 0, VENDOR_QUANTITY);
		workbench.typeInCell("80");
		awaitCell(0, NOTES, "80 of the vendor's units, set by hand instead of 75.");
		workbench.menu("Edit", "Undo");
		awaitCell(0, VENDOR_QUANTITY, "75");
	}

	@Test
	void linesAreAddedAndRemovedByHand() throws Exception {
		long order = openOrderOf("D-2", TestInvoices.FRAMER, "FR3040", "FR2030");
		workbench.click(TABLE + ".add");
		workbench.typeInCell("Hanging set");
		awaitCell(2, 0, "Hanging set");
		workbench.selectRow(TABLE, "Eiche 20 mm");
		workbench.click(TABLE + ".remove");
		UiThread.await("it is gone", () -> UiThread.call(() -> workbench.find(Table.class, TABLE)).getItemCount() == 2);
		save();
		assertEquals(List.of("Eiche 20 mm, Museumsglas", "Hanging set"), OpenOrders.store().transaction(transaction -> transaction
				.<ProductionOrder>load(Literals.PRODUCTION_ORDER, order).getDetails().stream().map(detail -> detail.getDescription()).toList()));
	}

	@Test
	void imageFilesAreNamedAndThoseThatAreMissingAreMarked() throws Exception {
		long order = openOrderOf("D-3", TestInvoices.COLORA, "CV3040");
		workbench.editCell(TABLE, 0, FILE);
		workbench.typeInCell("nowhere.jpg, elsewhere.jpg");
		awaitCell(0, FILE, "nowhere.jpg, elsewhere.jpg");
		save();
		assertEquals(List.of("nowhere.jpg", "elsewhere.jpg"), OpenOrders.store().transaction(transaction -> transaction
				.<ProductionOrder>load(Literals.PRODUCTION_ORDER, order).getDetails().get(0).getImages().stream().map(image -> image.getFileName()).toList()));
		UiThread.await("they are marked", () -> UiThread.call(() -> workbench.find(Table.class, TABLE)).getItem(0).getImage(FILE) != null);
	}

	@Test
	void whatTheVendorHasIsLeftAlone() throws Exception {
		orders.open("1022"); // was sent
		workbench.tab("order.details");
		UiThread.await("it is said", () -> workbench.isShown("order.details.fixed") && workbench.text("order.details.fixed").startsWith("Sent to"));
		assertFalse(workbench.isEnabled(TABLE + ".add"));
		workbench.editCell(TABLE, 0, QUANTITY);
		assertFalse(orders.isDirty());
		workbench.tab("order.general");
		assertTrue(workbench.text("record.state").contains("sent "), workbench.text("record.state"));
		workbench.type("ProductionOrder.vendorAmount", "12.50"); // the bill comes later
		UiThread.await("it is edited", orders::isDirty);
	}
}
