package studio.safelight.ui.tests.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.production.ProductionOrders;
import studio.safelight.production.ProductionOrders.Details;
import studio.safelight.production.ProductionOrders.Request;
import studio.safelight.production.proposal.VendorChoice;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** Editing an invoice: undo, save, refusal, and what somebody else does meanwhile. */
@ExtendWith(ScreenshotOnFailure.class)
class InvoiceEditorTest {

	private static final String NUMBER = "5059";
	private static final String DELIVERY = "Invoice.deliveryDate";

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private long id;

	@BeforeEach
	void openTheInvoice() throws IOException {
		workbench.shell("Safelight");
		id = Screens.invoice(NUMBER);
		Screens.open(Literals.INVOICE, id);
		workbench.awaitText("Invoice.number", NUMBER);
	}

	@AfterEach
	void closeEditors() {
		Screens.closeAll();
	}

	@Test
	void anEditIsUndoneAndRedone() {
		assertFalse(Screens.isDirty());
		workbench.type("Invoice.number", "5059a");
		assertTrue(Screens.isDirty());
		workbench.menu("Edit", "Undo");
		workbench.awaitText("Invoice.number", NUMBER);
		assertFalse(Screens.isDirty());
		workbench.menu("Edit", "Redo");
		workbench.awaitText("Invoice.number", "5059a");
		assertTrue(Screens.isDirty());
	}

	@Test
	void whatIsSavedIsInTheStudio() throws IOException {
		workbench.type(DELIVERY, "2027-03-15");
		workbench.choose("Invoice.status", "In production");
		UiThread.await("the status is set", () -> "In production".equals(((Invoice) editor().record()).getStatus().getName()));
		save();
		Invoice stored = Screens.stored(id);
		assertEquals(LocalDate.of(2027, 3, 15), stored.getDeliveryDate());
		assertEquals("In production", stored.getStatus().getName());
	}

	@Test
	void savesAndClosesByKey() throws IOException {
		workbench.type(DELIVERY, "2027-03-16");
		workbench.real().press("CTRL+CR");
		UiThread.await("the editor is closed", () -> Screens.openEditors() == 0);
		assertEquals(LocalDate.of(2027, 3, 16), Screens.stored(id).getDeliveryDate());
	}

	@Test
	void aDayThatIsNoneIsNotSaved() throws IOException {
		LocalDate before = Screens.stored(id).getDeliveryDate();
		workbench.type(DELIVERY, "31.31.");
		assertTrue(Screens.isDirty(), "what was typed is not forgotten in silence");
		Screens.execute("org.eclipse.ui.file.save");
		Shell refusal = workbench.shell("Invoice " + NUMBER + " was not saved");
		workbench.click(workbench.button("OK"));
		UiThread.await("the message is closed", refusal::isDisposed);
		assertTrue(Screens.isDirty());
		assertEquals("31.31.", workbench.text(DELIVERY));
		assertEquals(before, Screens.stored(id).getDeliveryDate());
	}

	@Test
	void followsWhatSomebodyElseSavesWhileNothingIsEdited() throws IOException {
		Screens.change(id, invoice -> invoice.setNotes("Changed at the front desk"));
		UiThread.await("the editor shows it", () -> "Changed at the front desk".equals(((Invoice) editor().record()).getNotes()));
		assertFalse(Screens.isDirty());
	}

	@Test
	void takesTheirsAfterAConflict() throws IOException {
		workbench.type(DELIVERY, "2027-04-01");
		Screens.change(id, invoice -> invoice.setDeliveryDate(LocalDate.of(2027, 5, 1)));
		Screens.execute("org.eclipse.ui.file.save");
		workbench.shell("Changed by somebody else");
		assertEquals("Delivery date", UiThread.call(() -> workbench.find(Table.class, "conflict.differences").getItem(0).getText()));
		workbench.click(workbench.button("Take theirs"));
		UiThread.await("theirs is shown", () -> !Screens.isDirty());
		assertEquals(LocalDate.of(2027, 5, 1), ((Invoice) editor().record()).getDeliveryDate());
		assertEquals(LocalDate.of(2027, 5, 1), Screens.stored(id).getDeliveryDate());
	}

	@Test
	void savesItsOwnAfterAConflict() throws IOException {
		workbench.type(DELIVERY, "2027-04-02");
		Screens.change(id, invoice -> invoice.setDeliveryDate(LocalDate.of(2027, 5, 2)));
		Screens.execute("org.eclipse.ui.file.save");
		workbench.shell("Changed by somebody else");
		workbench.click(workbench.button("Save yours"));
		UiThread.await("it is saved", () -> !Screens.isDirty());
		assertEquals(LocalDate.of(2027, 4, 2), Screens.stored(id).getDeliveryDate());
	}

	@Test
	void keepsEverythingWhenTheConflictIsLeftOpen() throws IOException {
		workbench.type(DELIVERY, "2027-04-03");
		Screens.change(id, invoice -> invoice.setDeliveryDate(LocalDate.of(2027, 5, 3)));
		Screens.execute("org.eclipse.ui.file.save");
		Shell conflict = workbench.shell("Changed by somebody else");
		workbench.click(workbench.button("Keep editing"));
		UiThread.await("the dialog is closed", conflict::isDisposed);
		assertTrue(Screens.isDirty());
		assertEquals(LocalDate.of(2027, 4, 3), ((Invoice) editor().record()).getDeliveryDate());
		assertEquals(LocalDate.of(2027, 5, 3), Screens.stored(id).getDeliveryDate());
	}

	@Test
	void aPackageIsEnteredWithItsComponents() throws IOException {
		Table lines = workbench.find(Table.class, "Invoice.lines");
		int before = UiThread.call(lines::getItemCount);
		workbench.click("Invoice.lines.add");
		UiThread.await("the new line", () -> lines.getItemCount() == before + 1);
		Text cell = workbench.find(Text.class, "the cell editor", text -> text.getParent() == lines);
		workbench.real().click(cell);
		workbench.real().type("pkgfam");
		Table proposals = workbench.find(Table.class, "proposals");
		UiThread.await("a proposal", () -> proposals.getItemCount() == 1);
		workbench.real().press("ENTER");
		UiThread.await("the package is entered", () -> lines.getItem(before).getText(0).equals("PKGFAM"));
		assertEquals("Family package", UiThread.call(() -> lines.getItem(before).getText(1)));
		save();
		Invoice stored = Screens.stored(id);
		assertEquals(before + 1, stored.getLines().size());
		assertFalse(stored.getLines().get(before).getComponents().isEmpty());
	}

	@Test
	void aLineIsNotReducedBelowWhatIsOrderedOfIt() throws IOException {
		long ordered = Screens.invoice("5054");
		RecordEditor<?> editor = Screens.open(Literals.INVOICE, ordered);
		BigDecimal before = Screens.stored(ordered).getLines().get(0).getQuantity();
		UiThread.run(() -> editor.session().stack().execute(SetCommand.create(editor.session().domain(), ((Invoice) editor.record()).getLines().get(0),
				Literals.INVOICE_LINE__QUANTITY, BigDecimal.ONE)));
		Screens.execute("org.eclipse.ui.file.save");
		workbench.shell("Invoice 5054 was not saved");
		workbench.click(workbench.button("OK"));
		assertTrue(Screens.isDirty());
		assertEquals(0, before.compareTo(Screens.stored(ordered).getLines().get(0).getQuantity()));
	}

	@Test
	void showsTheOrdersThatWereMadeFromIt() throws IOException {
		Screens.open(Literals.INVOICE, Screens.invoice("5054"));
		CTabItem tab = workbench.find(CTabItem.class, "invoice.orders");
		UiThread.await("the orders are counted", () -> tab.getText().equals("Production orders 2"));
	}

	@Test
	void showsTheOrdersThatAreMadeWhileItIsOpen() throws IOException {
		long unordered = Screens.invoice("5055");
		Screens.open(Literals.INVOICE, unordered);
		CTabItem tab = workbench.find(CTabItem.class, "invoice.orders");
		int made = UiThread.call(() -> PlatformUI.getWorkbench().getService(ProductionOrders.class))
				.create(new Request(unordered, VendorChoice.ALL_NECESSARY, Details.FROM_INVOICE, null)).orders().size();
		UiThread.await("the new orders are counted", () -> tab.getText().equals("Production orders " + made));
	}

	@Test
	void aNewInvoiceNeedsAClientAndSaysSo() {
		workbench.closeEditors();
		Screens.execute("studio.safelight.ui.invoices.new");
		workbench.awaitText("Invoice.client", "");
		assertFalse(Screens.isDirty());
		workbench.type("Invoice.number", "9001");
		Screens.execute("org.eclipse.ui.file.save");
		workbench.shell("Invoice 9001 was not saved");
		workbench.click(workbench.button("OK"));
		assertTrue(Screens.isDirty());
		assertTrue(editor().session().isNew());
	}

	@Test
	void aNewInvoiceIsMadeByTypingTheClientsName() throws IOException {
		workbench.closeEditors();
		Screens.execute("studio.safelight.ui.invoices.new");
		Text client = workbench.find(Text.class, "Invoice.client");
		workbench.real().click(client);
		workbench.real().type("weber");
		Table proposals = workbench.find(Table.class, "proposals");
		UiThread.await("a proposal", () -> proposals.getItemCount() > 0);
		workbench.real().press("ENTER");
		workbench.awaitText("Invoice.client", "Anna Weber");
		workbench.type("Invoice.number", "9002");
		save();
		Invoice stored = Screens.stored(Screens.invoice("9002"));
		assertEquals("Anna Weber", stored.getClient().getName());
		assertNull(stored.getSession());
		assertFalse(editor().session().isNew());
	}

	private static RecordEditor<?> editor() {
		return (RecordEditor<?>) Screens.activeEditor();
	}

	private static void save() {
		Screens.execute("org.eclipse.ui.file.save");
		UiThread.await("it is saved", () -> !Screens.isDirty());
	}
}
