package studio.safelight.production.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.safelight.production.Trade.day;
import static studio.safelight.production.Trade.number;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.safelight.model.Invoice;
import studio.safelight.model.Master;
import studio.safelight.model.OrderKind;
import studio.safelight.model.OrderType;
import studio.safelight.model.PlanningDirection;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.StatusKind;
import studio.safelight.model.User;
import studio.safelight.model.Vendor;
import studio.safelight.production.OrderContext;
import studio.safelight.production.RuleException;
import studio.safelight.production.Trade;
import studio.safelight.production.proposal.ProposedOrder;

class OrderFieldsTest {

	private final Trade trade = new Trade();
	private final OrderType goods = trade.type("Goods", OrderKind.GENERIC);
	private final User ada = trade.user("Ada");
	private final OrderContext context = new OrderContext(trade.calendar(), PlanningDirection.FORWARD, day("2015-07-23").atTime(9, 30), ada);
	private final List<EObject> known = List.of(goods, ada, trade.department("Framing"));
	private ProductionOrder order;

	@BeforeEach
	void anOrder() throws RuleException {
		trade.status(goods, "Ordered", StatusKind.INITIAL, 2);
		trade.status(goods, "Received", StatusKind.FINAL, 0);
		Vendor lab = trade.vendor("Pixel Lab");
		Invoice invoice = trade.invoice("5012");
		order = OrderFactory.create(invoice, new ProposedOrder(lab, List.of()), trade.prints(), context).order();
		order.setNumber("1042");
	}

	private List<String> set(String name, String text) throws IOException {
		return OrderFields.set(order, name, text, (reference, wanted) -> known.stream()
				.filter(each -> each.eClass() == reference.getEReferenceType())
				.filter(each -> wanted.equals(each instanceof Master master ? master.getName() : ((User) each).getName())).findFirst()
				.orElse(null), context);
	}

	private void assertRefused(String message, String name, String text) {
		assertEquals(message, assertThrows(RuleException.class, () -> set(name, text)).getMessage());
	}

	@Test
	void theFieldsAreNamedAfterTheModelWithHyphens() {
		assertEquals(
				List.of("number", "type", "order-date", "status-due-date", "department", "assigned-user", "entered-by", "completed-by",
						"priority", "reorder-reason", "vendor-amount", "in-house-notes", "vendor-notes"),
				OrderFields.all().stream().map(OrderFields.Field::name).toList());
		OrderFields.Field amount = OrderFields.all().get(10);
		assertEquals("Vendor amount", amount.label());
		assertEquals("an amount, such as 12.50", amount.value());
		assertEquals("an existing department, by name", OrderFields.all().get(4).value());
	}

	@Test
	void textsAmountsAndDatesAreSet() throws IOException {
		assertEquals(List.of(), set("vendor-amount", " 12.50 "));
		assertEquals(number("12.50"), order.getVendorAmount());
		set("Vendor-Notes", "Mind the crop");
		assertEquals("Mind the crop", order.getVendorNotes());
		set("number", " LAB-7 ");
		assertEquals("LAB-7", order.getNumber());
		assertEquals(List.of("The due dates of the steps were left as they are."), set("order-date", "2015-07-20"));
		assertEquals(day("2015-07-20"), order.getOrderDate());
	}

	@Test
	void anEmptyTextTakesTheValueAwayAndBlankIsNotZero() throws IOException {
		set("vendor-amount", "12.50");
		set("vendor-amount", "");
		assertNull(order.getVendorAmount());
		assertRefused("order-date can't be empty.", "order-date", " ");
	}

	@Test
	void recordsAreFoundByName() throws IOException {
		set("department", "Framing");
		set("user", "Ada");
		assertEquals("Framing", order.getDepartment().getName());
		assertEquals(ada, order.getAssignedUser());
		assertRefused("department: there is no department \"Gilding\".", "department", "Gilding");
		ada.setInactive(true);
		assertRefused("completed-by: the user \"Ada\" is inactive. Choose another one.", "completed-by", "Ada");
	}

	@Test
	void aDueDateIsSetByHandAndATypeRestartsTheCycle() throws IOException {
		set("due", "2015-08-14");
		assertTrue(order.getSteps().get(0).isEdited());
		set("type", "Goods");
		assertEquals("Ordered", order.getStatus().getName());
		set("type", "Goods");
		assertEquals(2, order.getHistory().size(), "the same type again restarts nothing");
	}

	@Test
	void whatIsNoDateOrNoAmountIsRefusedWithAnExample() {
		assertRefused("status-due-date: \"14.8.2015\" is no date. Write it as year-month-day, such as 2015-07-31.", "due", "14.8.2015");
		assertRefused("order-date: \"2015-02-30\" is no date. Write it as year-month-day, such as 2015-07-31.", "order-date", "2015-02-30");
		for (String text : List.of("12,50", "1e9", "EUR 5", "NaN", "0x10", "--1")) {
			assertRefused("vendor-amount: \"" + text
					+ "\" is no amount. Write it with a decimal point and without a currency, such as 12.50.", "vendor-amount", text);
		}
	}

	@Test
	void whatTheModelForbidsIsRefusedAndTheOldValueStays() throws IOException {
		set("vendor-amount", "12.50");
		assertRefused("Production order 1042: the vendor amount must be at least 0, not -1.", "vendor-amount", "-1");
		assertRefused("Production order 1042: the vendor amount may have at most 4 decimal places, not 5 as in 0.00001.", "vendor-amount",
				"0.00001");
		assertEquals(number("12.50"), order.getVendorAmount());
		assertThrows(RuleException.class, () -> set("number", "X".repeat(31)));
		assertEquals("1042", order.getNumber());
	}

	@Test
	void aFieldThatThereIsNotOrThatCantBeSetIsRefusedWithTheOnesThereAre() {
		String fields = "number, type, order-date, status-due-date, department, assigned-user, entered-by, completed-by, priority,"
				+ " reorder-reason, vendor-amount, in-house-notes, vendor-notes.";
		assertRefused("A production order has no field colour. Its fields are: " + fields, "colour", "red");
		assertRefused("The field status can't be set. These can: " + fields, "status", "Shipped");
		assertRefused("The field vendor can't be set. These can: " + fields, "vendor", "Pixel Lab");
	}
}
