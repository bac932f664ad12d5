package studio.safelight.ui.tests.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceType;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Studio;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.editors.RecordForm;
import studio.safelight.ui.editors.RecordInput;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** What an invoice has beside its lines: number, type, session, payments, address, delivery date. */
@ExtendWith(ScreenshotOnFailure.class)
class InvoiceFormTest {

	private static final String NUMBER = "5053";

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private long id;

	@BeforeEach
	void openTheInvoice() throws IOException {
		workbench.real().activate(workbench.shell("Safelight"));
		id = Screens.invoice(NUMBER);
		Screens.open(Literals.INVOICE, id);
		workbench.awaitText("Invoice.number", NUMBER);
	}

	@AfterEach
	void closeEditors() {
		Screens.closeAll();
	}

	@Test
	void theBalanceIsPaidByOneClick() throws IOException {
		Screens.closeAll();
		Screens.open(Literals.INVOICE, Screens.invoice("5060"));
		workbench.awaitText("Invoice.number", "5060");
		String balance = workbench.text("invoice.totals.balance");
		assertFalse(balance.startsWith("0"), balance);
		workbench.tab("invoice.payments");
		workbench.click("Invoice.payments.balance");
		workbench.tab("invoice.general");
		UiThread.await("nothing is open", () -> workbench.text("invoice.totals.balance").startsWith("0.00"));
		assertTrue(workbench.text(RecordForm.STATE_ID).endsWith(", paid"), workbench.text(RecordForm.STATE_ID));
		workbench.tab("invoice.payments");
		workbench.click("Invoice.payments.balance");
		workbench.shell("Pay the balance");
		workbench.click(workbench.button("OK"));
	}

	@Test
	void anEstimateAndACreditMemoSayThatNothingIsMadeFromThem() {
		workbench.choose("Invoice.type", "Estimate");
		UiThread.await("the head says so", () -> workbench.text(RecordForm.STATE_ID).startsWith("Estimate: no production orders"));
		UiThread.await("nobody owes it", () -> !workbench.isShown("invoice.totals.balance"));
		workbench.choose("Invoice.type", "Credit memo");
		UiThread.await("the head says so", () -> workbench.text(RecordForm.STATE_ID).startsWith("Credit memo: gives back"));
		workbench.click("Invoice.lines.add");
		Table lines = workbench.find(Table.class, "Invoice.lines");
		UiThread.await("what a credit memo gives back has a minus", () -> lines.getItem(lines.getItemCount() - 1).getText(2).equals("-1"));
	}

	@Test
	void itGoesToTheClientUnlessItHasAnAddressOfItsOwn() throws IOException {
		workbench.tab("invoice.shipping");
		assertTrue(workbench.text("invoice.shipping.origin").startsWith("This is the client's address."));
		workbench.type("Invoice.shippingAddress.city", "Buxtehude");
		UiThread.await("its own address is shown", () -> workbench.text("invoice.shipping.address").contains("Buxtehude"));
		CTabItem tab = workbench.find(CTabItem.class, "invoice.shipping");
		UiThread.await("the tab is marked", () -> tab.getText().endsWith("\u2022"));
		save();
		assertEquals("Buxtehude", Screens.stored(id).getShippingAddress().getCity());
		workbench.click("invoice.shipping.asClient");
		save();
		assertNull(Screens.stored(id).getShippingAddress());
		assertEquals("", workbench.text("Invoice.shippingAddress.city"));
	}

	@Test
	void aNewInvoiceHasAStatusAndGetsANumberWhenItIsSaved() throws IOException {
		beginFor("Anna Weber");
		assertFalse(workbench.text("Invoice.status").isEmpty());
		assertEquals("", workbench.text("Invoice.number"));
		workbench.choose("Invoice.type", "Generic");
		save();
		UiThread.await("it has a number", () -> !workbench.text("Invoice.number").isEmpty());
		String number = workbench.text("Invoice.number");
		assertTrue(Integer.parseInt(number) > 5060, "the numbers go on: " + number);
		assertNotNull(Screens.stored(Screens.invoice(number)).getStatus());
	}

	@Test
	void aNumberIsDrawnAtOnce() {
		beginFor("Anna Weber");
		workbench.click("Invoice.number.draw");
		UiThread.await("it has a number", () -> !workbench.text("Invoice.number").isEmpty());
		assertTrue(Screens.isDirty());
	}

	@Test
	void theSessionGoesWithTheClient() {
		assertFalse(workbench.text("Invoice.session").isEmpty());
		chooseClient("weber", "Anna Weber");
		UiThread.await("the other's session is gone", () -> workbench.text("Invoice.session").isEmpty());
		Screens.execute("org.eclipse.ui.edit.undo");
		UiThread.await("and back with him in one step", () -> !workbench.text("Invoice.session").isEmpty() && !Screens.isDirty());
	}

	@Test
	void aSessionThatIsBegunFromTheInvoiceBecomesItsSession() throws IOException {
		beginFor("Anna Weber");
		RecordEditor<?> invoice = (RecordEditor<?>) Screens.activeEditor();
		workbench.click("invoice.newSession");
		workbench.awaitText("Session.client", "Anna Weber");
		workbench.type("Session.name", "With her brother");
		save();
		UiThread.run(() -> Screens.page().activate(invoice));
		UiThread.await("it is the invoice's", () -> ((Invoice) invoice.record()).getSession() != null);
		assertEquals("With her brother", ((Invoice) invoice.record()).getSession().getName());
	}

	@Test
	void anOlderSessionIsNotTakenForOneThatWasBegunAndGivenUp() throws IOException {
		UiThread.run(() -> RecordEditors.open(Screens.page(), RecordInput.ofNew(Literals.INVOICE)));
		RecordEditor<?> invoice = (RecordEditor<?>) Screens.activeEditor();
		UiThread.await("the new invoice", () -> invoice.record() != null);
		workbench.click("invoice.newSession");
		RecordEditor<?> begun = (RecordEditor<?>) Screens.activeEditor();
		UiThread.await("the new session", () -> begun.record() != null && begun != invoice);
		UiThread.run(() -> Screens.page().closeEditor(begun, false));
		UiThread.run(() -> Screens.page().activate(invoice));
		chooseClient("weber", "Anna Weber");
		Screens.change(id, other -> other.setNotes("Something was saved at another desk"));
		Combo sessions = workbench.find(Combo.class, "Invoice.session");
		UiThread.await("her sessions are offered", () -> sessions.getItemCount() > 1);
		UiThread.settle();
		assertNull(((Invoice) invoice.record()).getSession());
	}

	private void chooseClient(String typed, String name) {
		workbench.real().click(workbench.find(Text.class, "Invoice.client"));
		workbench.real().press("CTRL+A");
		workbench.real().type(typed);
		UiThread.await("she is proposed", () -> workbench.isShown("proposals") && workbench.find(Table.class, "proposals").getItemCount() > 0);
		workbench.real().press("ENTER");
		workbench.awaitText("Invoice.client", name);
	}

	@Test
	void anApproximateDeliveryDateIsAskedForWhereThePreferencesRequireOne() throws IOException {
		require(true);
		try {
			workbench.type("Invoice.deliveryDate", "");
			Screens.execute("org.eclipse.ui.file.save");
			Shell refused = workbench.shell("Invoice " + NUMBER + " was not saved");
			String text = UiThread.call(() -> InvoiceLinesTest.texts(refused));
			assertTrue(text.contains("needs an approximate delivery date"), text);
			workbench.click(workbench.button("OK"));
			assertTrue(Screens.isDirty());
			workbench.choose("Invoice.type", "Estimate");
			save();
		} finally {
			require(false);
			Screens.change(id, invoice -> invoice.setType(InvoiceType.INITIAL_ORDER));
		}
	}

	private void beginFor(String client) {
		long clientId = UiThread.call(() -> Screens.store().lists().find(Literals.CLIENT__NAME, client).get(0));
		UiThread.run(() -> RecordEditors.open(Screens.page(),
				RecordInput.ofNew(Literals.INVOICE, Map.of(Literals.INVOICE__CLIENT, new RecordReference(Literals.CLIENT, clientId)))));
		workbench.awaitText("Invoice.client", client);
	}

	private static void save() {
		Screens.execute("org.eclipse.ui.file.save");
		UiThread.await("it is saved", () -> !Screens.isDirty());
	}

	private static void require(boolean required) throws IOException {
		Screens.store().transaction(transaction -> {
			Studio studio = transaction.<Studio>loadAll(Literals.STUDIO).get(0);
			studio.getPreferences().setDeliveryDateRequired(required);
			transaction.save(List.of(studio));
			return null;
		});
	}
}
