package studio.safelight.production.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.safelight.production.Trade.day;
import static studio.safelight.production.Trade.number;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.safelight.model.Invoice;
import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderKind;
import studio.safelight.model.OrderType;
import studio.safelight.model.PlanningDirection;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.StatusKind;
import studio.safelight.model.Vendor;
import studio.safelight.production.OrderContext;
import studio.safelight.production.RuleException;
import studio.safelight.production.Trade;
import studio.safelight.production.planning.Plan;
import studio.safelight.production.proposal.ProposedOrder;
import studio.safelight.production.proposal.Proposer;

class OrderChangesTest {

	private final Trade trade = new Trade();
	private final OrderType prints = trade.prints();
	private final OrderType goods = trade.type("Goods", OrderKind.GENERIC);
	private final OrderContext context = new OrderContext(trade.calendar(), PlanningDirection.FORWARD,
			day("2015-07-23").atTime(9, 30), trade.user("Ada"));
	private ProductionOrder order;

	@BeforeEach
	void anOrderOfPrints() throws RuleException {
		trade.status(goods, "Ordered", StatusKind.INITIAL, 2).setDepartment(trade.department("Purchase"));
		trade.status(goods, "Received", StatusKind.FINAL, 0);
		Vendor lab = trade.vendor("Pixel Lab");
		Invoice invoice = trade.invoice("5012");
		trade.line(invoice, trade.item("8X10", lab), "2").setImage("IMG_0007.jpg");
		ProposedOrder proposed = Proposer.propose(invoice, null, List.of()).orders().get(0);
		order = OrderFactory.create(invoice, proposed, prints, context).order();
		order.setNumber("1042");
	}

	private String steps() {
		return order.getSteps().stream().map(step -> step.getStatus().getName() + " " + step.getDueDate()).collect(Collectors.joining(", "));
	}

	@Test
	void anotherTypeRestartsTheCycleFromTheOrderDateAndKeepsHistoryDetailsAndImages() throws RuleException {
		OrderContext later = new OrderContext(context.calendar(), context.direction(), day("2015-07-29").atTime(8, 0), context.user());
		Plan plan = OrderChanges.changeType(order, goods, later);
		assertEquals("Goods", order.getType().getName());
		assertEquals("Ordered", order.getStatus().getName());
		assertEquals(day("2015-07-23"), order.getOrderDate());
		assertEquals("Ordered 2015-07-27, Received null", steps());
		assertEquals(day("2015-07-27"), order.getStatusDueDate());
		assertEquals("Purchase", order.getDepartment().getName());
		assertNull(order.getAssignedUser());
		assertEquals(List.of("Retouch", "Ordered"), order.getHistory().stream().map(change -> change.getStatus().getName()).toList());
		assertEquals("IMG_0007.jpg", order.getDetails().get(0).getImages().get(0).getFileName());
		assertEquals(List.of("Ordered was due on Monday 2015-07-27, which is past already."), plan.remarks());
	}

	@Test
	void theTypeOfAnOrderThatWasSentStays() {
		order.setSentOn(day("2015-07-24").atTime(12, 0));
		assertStays("Production order 1042 was sent on Friday 2015-07-24: its type can't be changed any more.", goods);
	}

	@Test
	void theTypeOfAFinalOrCancelledOrderStays() {
		order.setStatus(prints.getStatuses().get(3));
		assertStays("Production order 1042 is in the status Shipped: its type can't be changed any more.", goods);
		order.setStatus(prints.getStatuses().get(5));
		assertStays("Production order 1042 is in the status Cancelled: its type can't be changed any more.", goods);
	}

	@Test
	void aTypeThatIsInactiveOrWhoseCycleIsBrokenIsRefused() {
		goods.getStatuses().remove(1);
		assertStays("The order type Goods has no final status. Make at least one of its statuses final.", goods);
		goods.setInactive(true);
		assertStays("The order type Goods is inactive. Choose another one.", goods);
	}

	private void assertStays(String message, OrderType type) {
		String steps = steps();
		assertEquals(message, assertThrows(RuleException.class, () -> OrderChanges.changeType(order, type, context)).getMessage());
		assertEquals(prints, order.getType());
		assertEquals(steps, steps());
		assertEquals(1, order.getHistory().size());
	}

	@Test
	void aDueDateThatIsSetByHandMarksTheStepOfThePresentStatus() throws RuleException {
		OrderChanges.setStatusDueDate(order, day("2015-08-14"));
		assertEquals(day("2015-08-14"), order.getStatusDueDate());
		assertEquals("Retouch 2015-08-14, Printing 2015-07-30, QA 2015-07-31, Shipped null", steps());
		assertTrue(order.getSteps().get(0).isEdited());
		assertEquals("Set by hand.", order.getSteps().get(0).getExplanation());
		assertFalse(order.getSteps().get(1).isEdited());
		OrderChanges.setStatusDueDate(order, null);
		assertNull(order.getSteps().get(0).getDueDate());
	}

	@Test
	void theSameDueDateAgainIsNoEdit() throws RuleException {
		OrderChanges.setStatusDueDate(order, day("2015-07-28"));
		assertFalse(order.getSteps().get(0).isEdited());
	}

	@Test
	void aHoldHasNoStepButMayHaveADueDate() throws RuleException {
		order.setStatus(prints.getStatuses().get(4));
		OrderChanges.setStatusDueDate(order, day("2015-08-14"));
		assertEquals(day("2015-08-14"), order.getStatusDueDate());
		assertTrue(order.getSteps().stream().noneMatch(step -> step.isEdited()));
	}

	@Test
	void aFinalOrderHasNoDueDate() {
		order.setStatus(prints.getStatuses().get(3));
		assertEquals("Production order 1042 is in the status Shipped, which has no due date.",
				assertThrows(RuleException.class, () -> OrderChanges.setStatusDueDate(order, day("2015-08-14"))).getMessage());
	}

	@Test
	void aNumberHasNoBlanksAtItsEndsAndABlankOneIsNone() {
		OrderChanges.setNumber(order, " LAB-7 ");
		assertEquals("LAB-7", order.getNumber());
		OrderChanges.setNumber(order, "  ");
		assertNull(order.getNumber());
	}

	@Test
	void theVendorsQuantityFollowsTheQuantityAndIsExplained() {
		OrderDetail detail = order.getDetails().get(0);
		detail.getItem().setVendorMultiplier(number("2.5"));
		OrderChanges.setQuantity(detail, number("3"));
		assertEquals(number("8"), detail.getVendorQuantity());
		assertEquals("3 × 2.5 = 7.5, rounded up to 8 of the vendor's units.", detail.getNotes());
		OrderChanges.setVendorQuantity(detail, number("10"));
		assertEquals("10 of the vendor's units, set by hand instead of 8.", detail.getNotes());
		detail.setNotes("Two spare ones");
		OrderChanges.setQuantity(detail, number("4"));
		assertEquals(number("10"), detail.getVendorQuantity());
		assertEquals("Two spare ones", detail.getNotes(), "what somebody wrote stays");
	}

	@Test
	void theDetailsOfAnOrderThatIsAtTheVendorsOrDoneAreLeftAlone() {
		assertNull(OrderChanges.detailsFixed(order));
		order.setSentOn(day("2015-07-24").atTime(16, 0));
		assertEquals("Sent to Pixel Lab on Friday 2015-07-24: the details are left as the vendor has them.", OrderChanges.detailsFixed(order));
		order.setStatus(prints.getStatuses().get(3));
		assertEquals("The order is in the status Shipped: the details are left as they are.", OrderChanges.detailsFixed(order));
	}

	@Test
	void aDetailThatGetsAnotherImageKeepsWhatWasNotedOnThoseThatStay() {
		OrderDetail detail = order.getDetails().get(0);
		detail.getImages().get(0).setRetouchNotes("Soften the shadow.");
		OrderChanges.setImages(detail, List.of("IMG_0009.jpg", "IMG_0007.jpg"));
		assertEquals("IMG_0009.jpg null; IMG_0007.jpg Soften the shadow.", detail.getImages().stream()
				.map(image -> image.getFileName() + " " + image.getRetouchNotes()).collect(Collectors.joining("; ")));
		OrderChanges.setImages(detail, List.of("IMG_0007.jpg"));
		assertEquals(1, detail.getImages().size());
		OrderChanges.setImages(detail, List.of());
		assertEquals(0, detail.getImages().size());
	}
}
