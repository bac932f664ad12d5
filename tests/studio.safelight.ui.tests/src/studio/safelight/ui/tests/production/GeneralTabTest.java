package studio.safelight.ui.tests.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.widgets.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.Address;
import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Vendor;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** The General tab of a production order, group by group, field by field. */
@ExtendWith(ScreenshotOnFailure.class)
class GeneralTabTest {

	private static int made;

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private final OpenOrders orders = new OpenOrders(workbench);
	private String invoiceNumber;
	private long invoice;
	private long order;

	@BeforeEach
	void anOrderOfTheFramerIsOpen() throws Exception {
		invoiceNumber = "G-" + ++made;
		invoice = TestInvoices.make(invoiceNumber, "FR3040*2", "FR2030");
		order = TestInvoices.orderElsewhere(invoice, TestInvoices.FRAMER);
		orders.open(order);
		workbench.awaitText("order.openInvoice", invoiceNumber);
	}

	@AfterEach
	void closeEditors() {
		workbench.closeEditors();
	}

	private void save() {
		workbench.menu("File", "Save");
		orders.awaitSaved();
	}

	private ProductionOrder saved() throws IOException {
		return OpenOrders.store().transaction(transaction -> {
			ProductionOrder found = transaction.load(Literals.PRODUCTION_ORDER, order);
			EcoreUtil.resolveAll(found);
			EcoreUtil.resolveAll(found.getInvoice());
			return found;
		});
	}

	private interface Change<T> {
		void apply(T record);
	}

	private static <T extends EObject> void changeElsewhere(EClass type, long id, Change<T> change) throws IOException {
		OpenOrders.store().transaction(transaction -> {
			T record = transaction.load(type, id);
			change.apply(record);
			transaction.save(List.of(record));
			return null;
		});
	}

	@Test
	void clientAndShippingFollowTheInvoiceAndTheClientAtOnce() throws Exception {
		assertEquals("Anna Weber", workbench.text("order.client"));
		workbench.find(Label.class, "order.shipping"); // it is no field
		String shipping = workbench.text("order.shipping");
		assertFalse(shipping.isBlank());

		changeElsewhere(Literals.INVOICE, invoice, (Invoice record) -> record.setShippingAddress(address("Hafenstraße 9", "Kiel")));
		UiThread.await("the invoice's own address", () -> workbench.text("order.shipping").contains("Hafenstraße 9"));

		long client = saved().getInvoice().getClient().getId();
		try {
			changeElsewhere(Literals.CLIENT, client, (Client record) -> record.setName("Anna Weber-Holm"));
			workbench.awaitText("order.client", "Anna Weber-Holm");
			UiThread.await("the title", () -> workbench.first(CTabItem.class,
					item -> item.getText().contains("Anna Weber-Holm")) != null);

			workbench.type("ProductionOrder.number", "G-EDITED"); // while it is edited
			changeElsewhere(Literals.INVOICE, invoice, (Invoice record) -> record.setShippingAddress(address("Am Deich 1", "Husum")));
			UiThread.await("the newer address", () -> workbench.text("order.shipping").contains("Am Deich 1"));
			assertTrue(orders.isDirty());
			assertEquals("G-EDITED", workbench.text("ProductionOrder.number"));
		} finally {
			changeElsewhere(Literals.CLIENT, client, (Client record) -> record.setName("Anna Weber"));
		}
	}

	private static Address address(String street, String city) {
		Address address = SafelightFactory.eINSTANCE.createAddress();
		address.setStreet(street);
		address.setCity(city);
		return address;
	}

	@Test
	void vendorAndAddressAreTheVendors() throws Exception {
		assertEquals(TestInvoices.FRAMER, workbench.text("order.vendor"));
		assertTrue(workbench.text("order.vendorAddress").contains("Spinnereistraße 7"), workbench.text("order.vendorAddress"));
		assertEquals("70-1125", workbench.text("order.account"));
		long vendor = saved().getVendor().getId();
		changeElsewhere(Literals.VENDOR, vendor, (Vendor record) -> record.setAccountNumber("70-1126"));
		workbench.awaitText("order.account", "70-1126");
		changeElsewhere(Literals.VENDOR, vendor, (Vendor record) -> record.setAccountNumber("70-1125"));
	}

	@Test
	void theInvoicesNumberDateSessionAndDeliveryAreShownAndItOpens() throws Exception {
		assertFalse(workbench.text("order.invoiceDate").isBlank());
		assertEquals("\u2013", workbench.text("order.session"));
		assertEquals("\u2013", workbench.text("order.deliveryDate"));
		changeElsewhere(Literals.INVOICE, invoice, (Invoice record) -> record.setDeliveryDate(LocalDate.of(2031, 7, 4)));
		UiThread.await("the delivery date", () -> workbench.text("order.deliveryDate").contains("2031"));
		workbench.click("order.openInvoice");
		workbench.awaitText("Invoice.number", invoiceNumber);
	}

	@Test
	void statusAndDueDateOfTheInvoiceAreSavedWithTheOrder() throws Exception {
		workbench.choose("Invoice.status", "In production");
		workbench.type("Invoice.statusDueDate", "2031-07-31");
		workbench.type("ProductionOrder.number", "G-THROUGH");
		UiThread.await("it is edited", orders::isDirty);
		save();
		Invoice through = saved().getInvoice();
		assertEquals("In production", through.getStatus().getName());
		assertEquals(LocalDate.of(2031, 7, 31), through.getStatusDueDate());
		assertEquals("G-THROUGH", saved().getNumber());

		workbench.click("order.whyTheInvoicesDate");
		workbench.shell("The status of Invoice " + invoiceNumber + " is due on");
		UiThread.await("who set it", () -> workbench.first(Label.class, label -> label.getText().contains("It was last set by Ines")) != null);
		workbench.click(workbench.button("OK"));
	}

	@Test
	void aConflictSaysWhichOfTheTwoWasChanged() throws Exception {
		workbench.type("Invoice.statusDueDate", "2031-07-31");
		UiThread.await("it is edited", orders::isDirty);
		changeElsewhere(Literals.INVOICE, invoice, (Invoice record) -> record.setStatusDueDate(LocalDate.of(2031, 8, 2)));
		workbench.menu("File", "Save");
		UiThread.await("the due date is named", () -> workbench.first(Label.class,
				label -> label.getText().contains("Its status due date is now") && !label.getText().contains("Its status is now")) != null);
		workbench.click(workbench.button("OK"));
		assertTrue(orders.isDirty(), "nothing was saved, nothing is lost");
		assertEquals(LocalDate.of(2031, 8, 2), saved().getInvoice().getStatusDueDate());
		save();
		assertEquals(LocalDate.of(2031, 7, 31), saved().getInvoice().getStatusDueDate());
	}

	@Test
	void whatSomebodyElseMadeOfTheOtherFieldStaysAfterAConflict() throws Exception {
		workbench.choose("Invoice.status", "In production");
		UiThread.await("it is edited", orders::isDirty);
		long theirs = OpenOrders.store().lists().choices(Literals.INVOICE_STATUS).stream().filter(status -> !status.label().equals("In production"))
				.findFirst().orElseThrow().id();
		UiThread.later(() -> { // at once, so nothing of it was taken in before
			try {
				OpenOrders.store().transaction(transaction -> {
					Invoice record = transaction.load(Literals.INVOICE, invoice);
					record.setStatus(transaction.load(Literals.INVOICE_STATUS, theirs));
					record.setStatusDueDate(LocalDate.of(2031, 8, 2));
					transaction.save(List.of(record));
					return null;
				});
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			orders.saveNow();
		});
		UiThread.await("the status is named", () -> workbench.first(Label.class,
				label -> label.getText().contains("Its status is now") && !label.getText().contains("Its status due date is now")) != null);
		workbench.click(workbench.button("OK"));
		assertTrue(orders.isDirty(), "nothing was saved, nothing is lost");
		save();
		assertEquals("In production", saved().getInvoice().getStatus().getName());
		assertEquals(LocalDate.of(2031, 8, 2), saved().getInvoice().getStatusDueDate(), "nobody touched it here");
		assertFalse(workbench.text("Invoice.statusDueDate").isBlank(), "and it is shown");
	}

	@Test
	void theOrderIsDatedTodayByTheSoftware() throws Exception {
		assertEquals(LocalDate.now(), saved().getOrderDate());
		workbench.find(Label.class, "order.orderDate"); // it is no field
		assertFalse(workbench.text("order.orderDate").isBlank());
	}

	@Test
	void aNumberIsDrawnAndTheNextOneIsAnother() throws Exception {
		assertEquals("", workbench.text("ProductionOrder.number"));
		workbench.click("order.drawNumber");
		UiThread.await("a number", () -> workbench.text("ProductionOrder.number").matches("\\d+"));
		String first = workbench.text("ProductionOrder.number");
		UiThread.await("it can be drawn again", () -> workbench.isEnabled("order.drawNumber"));
		workbench.click("order.drawNumber");
		UiThread.await("another number", () -> !workbench.text("ProductionOrder.number").equals(first));
		save();
		assertEquals(workbench.text("ProductionOrder.number"), saved().getNumber());
	}

	@Test
	void aNumberThatWasDrawnAMomentAgoIsSaved() throws Exception {
		Button draw = workbench.find(Button.class, "order.drawNumber");
		UiThread.later(() -> {
			draw.notifyListeners(SWT.Selection, new Event());
			orders.saveNow();
		});
		UiThread.await("it was saved", () -> !orders.isDirty() && workbench.text("ProductionOrder.number").matches("\\d+"));
		assertEquals(workbench.text("ProductionOrder.number"), saved().getNumber());
		assertTrue(workbench.isEnabled("order.drawNumber"));
	}

	@Test
	void aNumberIsUniqueWithinTheVendorWhateverItsBlanksAndCase() throws Exception {
		numberAnOrderOf(TestInvoices.FRAMER, "lab 77");
		workbench.type("ProductionOrder.number", "LAB  77");
		awaitRemark("Rahmenwerk Leipzig has another order with the number");
		workbench.menu("File", "Save");
		workbench.click(workbench.button("OK")); // the database refuses it, too
		assertTrue(orders.isDirty());
		assertEquals("LAB  77", workbench.text("ProductionOrder.number"), "what was typed is still there");
		assertNull(saved().getNumber());
		workbench.type("ProductionOrder.number", "LAB 78");
		UiThread.await("nothing is wrong any more", () -> remark("has another order") == null);
		save();
	}

	@Test
	void theSameNumberAtAnotherVendorIsAllowedAfterAWarning() throws Exception {
		numberAnOrderOf(TestInvoices.BINDER, "SAME-1");
		workbench.type("ProductionOrder.number", "SAME-1");
		awaitRemark("An order of Libretto Legatoria has the number SAME-1 too. That is allowed");
		save();
		assertEquals("SAME-1", saved().getNumber());
	}

	private static void numberAnOrderOf(String vendor, String number) throws IOException {
		long other = TestInvoices.make("G-" + ++made, "FR3040", "AB2020");
		long its = TestInvoices.orderElsewhere(other, vendor);
		changeElsewhere(Literals.PRODUCTION_ORDER, its, (ProductionOrder record) -> record.setNumber(number));
	}

	/** The head tells what is at the fields. */
	private void awaitRemark(String part) {
		UiThread.await(part, () -> remark(part) != null);
	}

	private String remark(String part) {
		Form form = workbench.first(Form.class, each -> true);
		return form == null || form.getChildrenMessages() == null ? null : Arrays.stream(form.getChildrenMessages()).map(IMessage::getMessage).filter(text -> text.contains(part)).findFirst()
				.orElse(null);
	}

	@Test
	void enteredAndCompletedByAreTheUserAndCanBeAnother() throws Exception {
		assertEquals("tom", workbench.text("ProductionOrder.enteredBy"), "who made it");
		assertEquals("tom", workbench.text("ProductionOrder.completedBy"));
		workbench.choose("ProductionOrder.enteredBy", "mara");
		workbench.choose("ProductionOrder.completedBy", "sofia");
		UiThread.await("it is edited", orders::isDirty);
		save();
		assertEquals("mara", saved().getEnteredBy().getName());
		assertEquals("sofia", saved().getCompletedBy().getName());
	}

	@Test
	void theStatusIsTheFirstOfTheCycleWithItsDepartmentAndUser() throws Exception {
		assertEquals("\u25cf Ordered", workbench.text("order.status"));
		assertEquals("Front desk", workbench.text("ProductionOrder.department"));
		assertEquals("Ines", workbench.text("ProductionOrder.assignedUser"));
		assertTrue(workbench.text("record.state").contains("next: Design"), workbench.text("record.state"));
		workbench.choose("ProductionOrder.department", "Design");
		workbench.choose("ProductionOrder.assignedUser", "sofia");
		UiThread.await("it is edited", orders::isDirty);
		save();
		assertEquals("Design", saved().getDepartment().getName());
		assertEquals("sofia", saved().getAssignedUser().getName());
	}

	@Test
	void theDueDateIsExplainedAndStaysAsItIsEdited() throws Exception {
		LocalDate planned = saved().getStatusDueDate();
		workbench.click("order.whyThisDate");
		workbench.shell("Ordered is due on");
		UiThread.await("the explanation", () -> workbench.first(Label.class, label -> label.getText().contains("after the order date")) != null);
		workbench.click(workbench.button("OK"));

		workbench.type("ProductionOrder.statusDueDate", "2031-12-24");
		save();
		assertEquals(LocalDate.of(2031, 12, 24), saved().getStatusDueDate());
		assertTrue(saved().getSteps().get(0).isEdited());
		assertFalse(planned.equals(saved().getSteps().get(0).getDueDate()));
		workbench.click("order.whyThisDate");
		UiThread.await("the explanation", () -> workbench.first(Label.class, label -> label.getText().equals("Set by hand.")) != null);
		workbench.click(workbench.button("OK"));

		workbench.tab("order.plan");
		workbench.selectRow("order.plan.table", "Making");
		UiThread.await("why that step is due then", () -> workbench.text("order.plan.why").contains("10 business days after Client approval"));
	}

	@Test
	void priorityAndReorderReasonComeFromTheMaintenance() throws Exception {
		workbench.choose("ProductionOrder.priority", "Rush");
		workbench.choose("ProductionOrder.reorderReason", "Scratched surface");
		UiThread.await("it is edited", orders::isDirty);
		save();
		assertEquals("Rush", saved().getPriority().getName());
		assertEquals("Scratched surface", saved().getReorderReason().getName());
		workbench.choose("ProductionOrder.reorderReason", "");
		save();
		assertNull(saved().getReorderReason());
	}

	@Test
	void aBlankVendorAmountIsNotZero() throws Exception {
		assertEquals("", workbench.text("ProductionOrder.vendorAmount"));
		workbench.type("ProductionOrder.vendorAmount", "0");
		save();
		assertEquals(0, BigDecimal.ZERO.compareTo(saved().getVendorAmount()));
		workbench.type("ProductionOrder.vendorAmount", "49.90");
		save();
		assertEquals(0, new BigDecimal("49.90").compareTo(saved().getVendorAmount()));
		workbench.type("ProductionOrder.vendorAmount", "");
		save();
		assertNull(saved().getVendorAmount());
	}
}
