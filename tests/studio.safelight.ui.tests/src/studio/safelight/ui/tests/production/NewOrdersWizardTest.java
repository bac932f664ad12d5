package studio.safelight.ui.tests.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.safelight.ui.tests.production.TestInvoices.BINDER;
import static studio.safelight.ui.tests.production.TestInvoices.COLORA;
import static studio.safelight.ui.tests.production.TestInvoices.FRAMER;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.ui.production.ProductionIds;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** The wizard that makes production orders of an invoice. */
@ExtendWith(ScreenshotOnFailure.class)
class NewOrdersWizardTest {

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private final OpenOrders orders = new OpenOrders(workbench);

	@AfterEach
	void closeEditors() {
		workbench.closeEditors();
	}

	/** Opens the wizard from the invoice's editor, and waits until it says what would be made. */
	private void open(String invoice, String footer) throws Exception {
		orders.openInvoice(invoice);
		workbench.menu("Order", "New production orders");
		workbench.shell("New production orders");
		workbench.awaitText("neworders.footer", footer);
	}

	private void create() {
		workbench.click("neworders.create");
		UiThread.await("the wizard is closed", () -> !workbench.isShown("neworders.footer"));
	}

	private static Set<String> vendors(long invoice) {
		return TestInvoices.orders(invoice).stream().map(OrderRow::vendor).collect(Collectors.toSet());
	}

	private static int details(long order) throws IOException {
		return OpenOrders.store().transaction(transaction -> transaction.<ProductionOrder>load(Literals.PRODUCTION_ORDER, order).getDetails().size());
	}

	@Test
	void allNecessaryVendorsBySoftwareGiveAnOrderEachWithItsLines() throws Exception {
		long invoice = TestInvoices.make("W-1", "FR3040", "AB2020", "FR2030*2", "SFPORT");
		open("W-1", "2 orders, 3 of 3 lines");
		assertEquals("Create 2 orders", workbench.text("neworders.create"));
		create();
		workbench.awaitText(ProductionIds.HUB + ".count", "2");
		assertEquals(Set.of(FRAMER, BINDER), vendors(invoice));
		for (OrderRow order : TestInvoices.orders(invoice)) {
			assertEquals(order.vendor().equals(FRAMER) ? 2 : 1, details(order.id()));
		}
	}

	@Test
	void oneVendorBySoftwareGivesOneOrderWhichIsOpened() throws Exception {
		long invoice = TestInvoices.make("W-2", "FR3040", "AB2020");
		open("W-2", "2 orders, 2 of 2 lines");
		workbench.choose("neworders.vendor", FRAMER);
		workbench.awaitText("neworders.footer", "1 order, 1 of 2 lines");
		assertEquals("Create 1 order", workbench.text("neworders.create"));
		create();
		workbench.awaitText("order.vendor", FRAMER);
		assertEquals(Set.of(FRAMER), vendors(invoice));
		assertEquals(1, details(TestInvoices.orders(invoice).get(0).id()));
	}

	@Test
	void oneVendorByHandGivesOneEmptyOrder() throws Exception {
		long invoice = TestInvoices.make("W-3", "FR3040", "AB2020");
		open("W-3", "2 orders, 2 of 2 lines");
		workbench.choose("neworders.vendor", COLORA); // who would make nothing of it
		workbench.awaitText("neworders.footer", "No orders, 0 of 2 lines");
		assertFalse(workbench.isEnabled("neworders.create"));
		workbench.click("neworders.details.byHand");
		workbench.awaitText("neworders.footer", "1 order, details by hand");
		create();
		workbench.awaitText("order.vendor", COLORA);
		assertEquals(Set.of(COLORA), vendors(invoice));
		assertEquals(0, details(TestInvoices.orders(invoice).get(0).id()));
	}

	@Test
	void allNecessaryVendorsByHandGiveAnEmptyOrderEach() throws Exception {
		long invoice = TestInvoices.make("W-4", "FR3040", "AB2020");
		open("W-4", "2 orders, 2 of 2 lines");
		workbench.click("neworders.details.byHand");
		workbench.awaitText("neworders.footer", "2 orders, details by hand");
		create();
		workbench.awaitText(ProductionIds.HUB + ".count", "2");
		assertEquals(Set.of(FRAMER, BINDER), vendors(invoice));
		for (OrderRow order : TestInvoices.orders(invoice)) {
			assertEquals(0, details(order.id()));
		}
	}

	@Test
	void linesAreAddedToAnOpenOrderOfTheVendor() throws Exception {
		long invoice = TestInvoices.make("W-5", "FR3040", "FR2030");
		long open = TestInvoices.openOrder(invoice, FRAMER);
		open("W-5", "1 order, 2 of 2 lines");
		workbench.click(workbench.button("Next >"));
		workbench.clickCell("neworders.preview", FRAMER, 3);
		workbench.chooseInCell("neworders.preview.vendor", "Add to the order without a number (id:" + open + ")");
		UiThread.await("the button says so", () -> workbench.text("neworders.create").equals("Add to 1 order"));
		create();
		workbench.awaitText("order.vendor", FRAMER);
		assertEquals(1, TestInvoices.orders(invoice).size(), "no new order");
		assertEquals(2, details(open));
	}

	@Test
	void theQuantityIsEditedAndALineLeftOut() throws Exception {
		long invoice = TestInvoices.make("W-6", "FR3040*3", "FR2030", "AB2020");
		open("W-6", "2 orders, 3 of 3 lines");
		workbench.click(workbench.button("Next >"));
		workbench.clickCell("neworders.preview", "Eiche 20 mm, Museumsglas", 2);
		workbench.typeInCell("9");
		assertTrue(awaitMessage("Type a quantity above 0 and up to 3").contains("left to order"));
		workbench.clickCell("neworders.preview", "Eiche 20 mm, Museumsglas", 2);
		workbench.typeInCell("2");
		workbench.tick("neworders.preview", BINDER);
		workbench.awaitText("neworders.footer", "1 order, 2 of 3 lines");
		create();
		workbench.awaitText("order.vendor", FRAMER);
		workbench.tab("order.details");
		assertEquals(List.of("Eiche 20 mm, Museumsglas", "2", "2"), workbench.row("ProductionOrder.details", 0).subList(0, 3));

		open("W-6", "2 orders, 2 of 2 lines"); // the rest
		workbench.click(workbench.button("Cancel"));
		assertEquals(1, TestInvoices.orders(invoice).size());
	}

	@Test
	void aLineWithoutAVendorGetsOneAndTheInvoiceRemembersIt() throws Exception {
		long invoice = TestInvoices.make("W-7", "FR3040", "MUG");
		open("W-7", "1 order, 1 of 2 lines");
		assertTrue(workbench.text("neworders.summary").contains("1 line has no vendor"), workbench.text("neworders.summary"));
		workbench.click(workbench.button("Next >"));
		workbench.clickCell("neworders.preview", "Mug with picture", 3);
		workbench.chooseInCell("neworders.preview.vendor", COLORA);
		workbench.awaitText("neworders.footer", "2 orders, 2 of 2 lines");
		assertEquals("The vendor is noted on the line of the invoice.", workbench.cell("neworders.preview", "Mug with picture", 4));
		create();
		workbench.awaitText(ProductionIds.HUB + ".count", "2");
		assertEquals(List.of("", COLORA), TestInvoices.overrides(invoice));
	}

	@Test
	void whoComesSecondIsToldWhatTheFirstOrderedAndIsOfferedTheRest() throws Exception {
		long invoice = TestInvoices.make("W-8", "FR3040", "AB2020");
		open("W-8", "2 orders, 2 of 2 lines");
		TestInvoices.orderElsewhere(invoice, FRAMER);
		workbench.click("neworders.create");
		String message = awaitMessage("Nothing was created.");
		assertTrue(message.contains("Eiche 20 mm, Museumsglas"), message);
		workbench.awaitText("neworders.footer", "1 order, 1 of 1 line");
		assertEquals(1, TestInvoices.orders(invoice).size());
		create();
		workbench.awaitText("order.vendor", BINDER);
		assertEquals(2, TestInvoices.orders(invoice).size());
	}

	@Test
	void theLastButtonPressedTwiceMakesTheOrdersOnce() throws Exception {
		long invoice = TestInvoices.make("W-9", "FR3040", "AB2020");
		open("W-9", "2 orders, 2 of 2 lines");
		Button button = workbench.find(Button.class, "neworders.create");
		Runnable press = () -> {
			if (!button.isDisposed()) {
				button.notifyListeners(SWT.Selection, new Event());
			}
		};
		UiThread.later(press);
		UiThread.later(press); // comes while the first is at work
		UiThread.await("the wizard is closed", () -> !workbench.isShown("neworders.footer"));
		workbench.awaitText(ProductionIds.HUB + ".count", "2");
		assertEquals(2, TestInvoices.orders(invoice).size());
	}

	@Test
	void cancelWhileTheOrdersAreMadeLeavesNone() throws Exception {
		long invoice = TestInvoices.make("W-10", "FR3040", "AB2020");
		open("W-10", "2 orders, 2 of 2 lines");
		CountDownLatch locked = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		Thread somebody = Thread.ofPlatform().start(() -> holdInvoice(invoice, locked, goOn));
		assertTrue(locked.await(10, TimeUnit.SECONDS));
		workbench.click("neworders.create"); // waits for the one who has the invoice
		workbench.click(workbench.button("Cancel"));
		goOn.countDown();
		somebody.join();
		awaitMessage("Cancelled: nothing was created.");
		assertEquals(0, TestInvoices.orders(invoice).size());
		create();
		workbench.awaitText(ProductionIds.HUB + ".count", "2");
		assertEquals(2, TestInvoices.orders(invoice).size());
	}

	private static void holdInvoice(long invoice, CountDownLatch locked, CountDownLatch goOn) {
		try {
			OpenOrders.store().transaction(transaction -> {
				transaction.lockInvoice(invoice);
				locked.countDown();
				try {
					goOn.await(10, TimeUnit.SECONDS);
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
				return null;
			});
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void whereEverythingIsOrderedNothingIsLeft() throws Exception {
		long invoice = TestInvoices.make("W-11", "FR3040");
		TestInvoices.orderElsewhere(invoice, FRAMER);
		open("W-11", "No orders, 0 of 0 lines");
		assertFalse(workbench.isEnabled("neworders.create"));
		assertTrue(workbench.text("neworders.summary").contains("ordered already"), workbench.text("neworders.summary"));
		workbench.click(workbench.button("Cancel"));
		UiThread.await("the wizard is closed", () -> !workbench.isShown("neworders.footer"));
	}

	@Test
	void aCreditMemoGivesNoOrdersAndSaysWhy() throws Exception {
		orders.openInvoice("5051");
		workbench.menu("Order", "New production orders");
		UiThread.await("the reason",
				() -> workbench.isShown("neworders.summary") && workbench.text("neworders.summary").contains("Credit memo"));
		assertFalse(workbench.isEnabled("neworders.create"));
		workbench.click(workbench.button("Cancel"));
		UiThread.await("the wizard is closed", () -> !workbench.isShown("neworders.footer"));
	}

	@Test
	void theSelectedInvoiceOfTheHubIsMeant() throws Exception {
		TestInvoices.make("SELECTED", "FR3040");
		workbench.selectItem("studio.safelight.ui.navigator", "Invoices");
		workbench.open("studio.safelight.ui.navigator");
		workbench.type("studio.safelight.ui.hub.invoices.filter", "SELECTED");
		workbench.awaitText("studio.safelight.ui.hub.invoices.count", "1");
		workbench.selectRow("studio.safelight.ui.hub.invoices.table", "SELECTED");
		workbench.menu("Order", "New production orders");
		workbench.shell("New production orders");
		workbench.awaitText("neworders.footer", "1 order, 1 of 1 line");
		workbench.click(workbench.button("Cancel"));
		UiThread.await("the wizard is closed", () -> !workbench.isShown("neworders.footer"));
	}

	@Test
	void theSelectedInvoiceInTheTabOfAClientIsMeant() throws Exception {
		TestInvoices.make("W-14", "FR3040");
		openInvoicesOfAnna("W-14");
		workbench.menu("Order", "New production orders");
		workbench.shell("New production orders");
		workbench.awaitText("neworders.footer", "1 order, 1 of 1 line");
		UiThread.await("of that invoice", () -> workbench.first(Label.class, label -> label.getText().contains("W-14")) != null
				|| workbench.first(Text.class, text -> text.getText().contains("W-14")) != null);
		workbench.click(workbench.button("Cancel"));
		UiThread.await("the wizard is closed", () -> !workbench.isShown("neworders.footer"));
	}

	private void openInvoicesOfAnna(String invoice) throws Exception {
		long client = OpenOrders.store().lists().find(Literals.CLIENT__NAME, "Anna Weber").get(0);
		orders.openRecord(Literals.CLIENT, client);
		workbench.tab("client.invoices");
		workbench.selectRow("client.invoices.table", invoice);
	}

	/** The field that has the focus was filled meanwhile, which must not cost it the keys. */
	@Test
	void theKeyboardAloneWillDo() throws Exception {
		long invoice = TestInvoices.make("W-13", "FR3040", "MUG");
		orders.openInvoice("W-13");
		workbench.menu("Order", "New production orders");
		Shell wizard = workbench.shell("New production orders");
		workbench.awaitText("neworders.footer", "1 order, 1 of 2 lines");
		workbench.real().activate(wizard);
		workbench.real().press("ENTER"); // a line has no vendor: to the preview, not past it
		workbench.find(Tree.class, "neworders.preview");
		assertEquals(0, TestInvoices.orders(invoice).size());
		workbench.real().press("ESC");
		UiThread.await("the wizard is closed", () -> !workbench.isShown("neworders.footer"));
		assertEquals(0, TestInvoices.orders(invoice).size());
	}

	/** The message in the head of the wizard. */
	private String awaitMessage(String part) {
		return UiThread.await("the message " + part, () -> {
			Text text = workbench.first(Text.class, each -> each.getText().contains(part));
			Label label = text == null ? workbench.first(Label.class, each -> each.getText().contains(part)) : null;
			return text != null ? text.getText() : label == null ? null : label.getText();
		});
	}
}
