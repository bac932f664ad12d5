package studio.safelight.production.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.safelight.production.Trade.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import studio.safelight.model.OrderKind;
import studio.safelight.model.OrderType;
import studio.safelight.model.PlanningDirection;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.StatusKind;
import studio.safelight.model.Vendor;
import studio.safelight.model.WorkingCalendar;
import studio.safelight.production.RuleException;
import studio.safelight.production.Trade;

class PlannerTest {

	private final Trade trade = new Trade();
	private final WorkingCalendar calendar = trade.calendar();
	private final Vendor lab = trade.vendor("Pixel Lab");

	private Plan plan(OrderType type, String orderDate, String deliveryDate, PlanningDirection direction) throws RuleException {
		LocalDate delivery = deliveryDate == null ? null : day(deliveryDate);
		return new Planner(calendar).plan(new Planner.Task(type, lab, day(orderDate), delivery, direction, day(orderDate)));
	}

	private static String dates(Plan plan) {
		return plan.steps().stream().map(step -> step.status().getName() + " " + (step.due() == null ? "-" : step.due()))
				.collect(Collectors.joining(", "));
	}

	private static String explanation(Plan plan, String status) {
		return plan.steps().stream().filter(step -> step.status().getName().equals(status)).findFirst().orElseThrow().explanation();
	}

	@Test
	void spectrasOwnExampleIsCountedBackFromTheDeliveryDate() throws RuleException {
		Plan plan = plan(trade.prints(), "2015-07-20", "2015-07-31", PlanningDirection.BACKWARD);
		assertEquals("Retouch 2015-07-28, Printing 2015-07-30, QA 2015-07-31, Shipped -", dates(plan));
		assertEquals(day("2015-07-23"), plan.latestStart());
		assertEquals(PlanningDirection.BACKWARD, plan.direction());
		assertEquals(List.of(), plan.remarks());
	}

	@Test
	void forwardEachStepIsCountedFromTheOneBefore() throws RuleException {
		Plan plan = plan(trade.prints(), "2015-07-23", null, PlanningDirection.FORWARD);
		assertEquals("Retouch 2015-07-28, Printing 2015-07-30, QA 2015-07-31, Shipped -", dates(plan));
		assertNull(plan.latestStart());
		assertEquals(List.of(), plan.remarks());
	}

	@Test
	void eachDateIsExplained() throws RuleException {
		trade.closure(calendar, "Founder's day", "2015-07-27", "2015-07-27");
		Plan plan = plan(trade.prints(), "2015-07-23", null, PlanningDirection.FORWARD);
		assertEquals("3 business days after the order date, Thursday 2015-07-23: Wednesday 2015-07-29."
				+ " Not counted: 2 days off (Saturday, Sunday); Founder's day (studio, Monday 2015-07-27).", explanation(plan, "Retouch"));
		assertEquals("1 business day after Printing, Friday 2015-07-31: Monday 2015-08-03. Not counted: 2 days off (Saturday, Sunday).",
				explanation(plan, "QA"));
		assertEquals("The last step: it has no due date.", explanation(plan, "Shipped"));
	}

	@Test
	void datesCountedBackAreExplainedToo() throws RuleException {
		trade.closure(calendar, "Works holiday", "2015-07-29", "2015-07-30");
		Plan plan = plan(trade.prints(), "2015-07-20", "2015-08-01", PlanningDirection.BACKWARD);
		assertEquals("Retouch 2015-07-24, Printing 2015-07-28, QA 2015-07-31, Shipped -", dates(plan));
		assertEquals("The last business day before the delivery date, Saturday 2015-08-01: Friday 2015-07-31."
				+ " Not counted: 1 day off (Saturday).", explanation(plan, "QA"));
		assertEquals("1 business day before QA is due on Friday 2015-07-31: Tuesday 2015-07-28."
				+ " Not counted: Works holiday (studio, Wednesday 2015-07-29 to Thursday 2015-07-30).", explanation(plan, "Printing"));
		assertEquals("2 business days before Printing is due on Tuesday 2015-07-28: Friday 2015-07-24."
				+ " Not counted: 2 days off (Saturday, Sunday).", explanation(plan, "Retouch"));
	}

	@Test
	void tickedWeekendsCount() throws RuleException {
		calendar.setSaturday(true);
		Plan plan = plan(trade.prints(), "2015-07-23", null, PlanningDirection.FORWARD);
		assertEquals("Retouch 2015-07-27, Printing 2015-07-29, QA 2015-07-30, Shipped -", dates(plan));
	}

	@Test
	void aStepInTheStudioFollowsTheClosuresOfTheStudioAndOfItsDepartmentOnly() throws RuleException {
		OrderType type = trade.prints();
		ProductionStatus retouch = type.getStatuses().get(0);
		retouch.setDepartment(trade.department("Retouching"));
		trade.closure(calendar, "Training", "2015-07-24", "2015-07-24").setDepartment(retouch.getDepartment());
		trade.closure(calendar, "Stocktaking", "2015-07-27", "2015-07-31").setDepartment(trade.department("Framing"));
		trade.closure(calendar, "Lab holidays", "2015-07-27", "2015-07-31").setVendor(lab);
		assertEquals("Retouch 2015-07-29, Printing 2015-07-31, QA 2015-08-03, Shipped -",
				dates(plan(type, "2015-07-23", null, PlanningDirection.FORWARD)));
	}

	@Test
	void aStepAtTheVendorFollowsTheWorkWeekOfTheStudioAndTheClosuresOfThatVendorOnly() throws RuleException {
		OrderType type = trade.prints();
		ProductionStatus printing = type.getStatuses().get(1);
		printing.setAtVendor(true);
		printing.setDepartment(trade.department("Printing"));
		trade.closure(calendar, "Lab holidays", "2015-07-29", "2015-07-29").setVendor(lab);
		trade.closure(calendar, "Another lab", "2015-07-30", "2015-07-31").setVendor(trade.vendor("Other Lab"));
		trade.closure(calendar, "Studio outing", "2015-07-30", "2015-07-30");
		trade.closure(calendar, "Outing of the department", "2015-07-31", "2015-07-31").setDepartment(printing.getDepartment());
		Plan plan = plan(type, "2015-07-23", null, PlanningDirection.FORWARD);
		assertEquals("Retouch 2015-07-28, Printing 2015-07-31, QA 2015-08-03, Shipped -", dates(plan));
		assertTrue(explanation(plan, "Printing").contains("Lab holidays (Pixel Lab, Wednesday 2015-07-29)"), explanation(plan, "Printing"));
	}

	@Test
	void countedBackEachStepEndsOnABusinessDayOfItsOwnCalendar() throws RuleException {
		OrderType type = trade.prints();
		type.getStatuses().get(2).setAtVendor(true); // QA
		trade.closure(calendar, "Studio outing", "2015-07-30", "2015-07-30");
		Plan plan = plan(type, "2015-07-01", "2015-07-31", PlanningDirection.BACKWARD);
		// QA starts on 07-30 in the lab's calendar; Printing is done in the studio, which is closed that day
		assertEquals("Retouch 2015-07-27, Printing 2015-07-29, QA 2015-07-31, Shipped -", dates(plan));
		assertEquals("1 business day before QA is due on Friday 2015-07-31: Thursday 2015-07-30. Worked on until Wednesday 2015-07-29."
				+ " Not counted: Studio outing (studio, Thursday 2015-07-30).", explanation(plan, "Printing"));
	}

	@Test
	void aDurationOfZeroIsTheSameDayOrTheNextBusinessDay() throws RuleException {
		OrderType type = trade.type("Counter", OrderKind.GENERIC);
		trade.status(type, "Taken", StatusKind.INITIAL, 0);
		trade.status(type, "Wrapped", StatusKind.IN_WORK, 0);
		trade.status(type, "Handed over", StatusKind.FINAL, 0);
		Plan onFriday = plan(type, "2015-07-24", null, PlanningDirection.FORWARD);
		assertEquals("Taken 2015-07-24, Wrapped 2015-07-24, Handed over -", dates(onFriday));
		Plan onSaturday = plan(type, "2015-07-25", null, PlanningDirection.FORWARD);
		assertEquals("Taken 2015-07-27, Wrapped 2015-07-27, Handed over -", dates(onSaturday));
		assertEquals("The next business day after the order date, Saturday 2015-07-25: Monday 2015-07-27."
				+ " Not counted: 2 days off (Saturday, Sunday).", explanation(onSaturday, "Taken"));
		Plan back = plan(type, "2015-07-20", "2015-07-26", PlanningDirection.BACKWARD);
		assertEquals("Taken 2015-07-24, Wrapped 2015-07-24, Handed over -", dates(back));
		assertEquals(day("2015-07-24"), back.latestStart());
	}

	@Test
	void holdCancelledAndInactiveStatusesTakeNoPartAndFinalsComeLast() throws RuleException {
		OrderType type = trade.type("Frames", OrderKind.GENERIC);
		trade.status(type, "Shipped", StatusKind.FINAL, 0);
		trade.status(type, "Waiting on client", StatusKind.HOLD, 9);
		trade.status(type, "Cutting", StatusKind.IN_WORK, 1);
		trade.status(type, "Ordered", StatusKind.INITIAL, 1);
		trade.status(type, "Gilding", StatusKind.IN_WORK, 7).setInactive(true);
		trade.status(type, "Cancelled", StatusKind.CANCELLED, 1);
		trade.status(type, "Picked up", StatusKind.FINAL, 0);
		assertEquals("Ordered 2015-07-21, Cutting 2015-07-22, Shipped -, Picked up -",
				dates(plan(type, "2015-07-20", null, PlanningDirection.FORWARD)));
	}

	@Test
	void withoutADeliveryDateItIsPlannedForwardAndSaidSo() throws RuleException {
		Plan plan = plan(trade.prints(), "2015-07-23", null, PlanningDirection.BACKWARD);
		assertEquals(PlanningDirection.FORWARD, plan.direction());
		assertEquals("Retouch 2015-07-28, Printing 2015-07-30, QA 2015-07-31, Shipped -", dates(plan));
		assertEquals(List.of("The invoice has no delivery date: planned forward from the order date."), plan.remarks());
	}

	@Test
	void aDateThatIsPastIsFlaggedAndNotMoved() throws RuleException {
		Plan plan = plan(trade.prints(), "2015-07-29", "2015-07-31", PlanningDirection.BACKWARD);
		assertEquals("Retouch 2015-07-28, Printing 2015-07-30, QA 2015-07-31, Shipped -", dates(plan));
		assertEquals(List.of("For the delivery date, Friday 2015-07-31, the work would have had to start by Thursday 2015-07-23.",
				"Retouch was due on Tuesday 2015-07-28, which is past already."), plan.remarks());
	}

	@Test
	void aDeliveryDateBeforeTheOrderDateIsFlagged() throws RuleException {
		for (PlanningDirection direction : PlanningDirection.values()) {
			Plan plan = plan(trade.prints(), "2015-07-29", "2015-07-17", direction);
			assertEquals("The delivery date of the invoice, Friday 2015-07-17, is before the order date, Wednesday 2015-07-29.",
					plan.remarks().get(0));
		}
	}

	@Test
	void workThatEndsAfterTheDeliveryDateIsFlagged() throws RuleException {
		Plan plan = plan(trade.prints(), "2015-07-23", "2015-07-30", PlanningDirection.FORWARD);
		assertEquals(List.of("The work is done on Friday 2015-07-31, after the delivery date, Thursday 2015-07-30."), plan.remarks());
	}

	@Test
	void aCycleWithoutAnInitialOrAFinalStatusIsRefused() {
		OrderType headless = trade.prints();
		headless.getStatuses().remove(0);
		assertRefused(headless, "The order type Prints has no initial status. Make one of its statuses the initial one.");
		OrderType twoHeaded = trade.prints();
		twoHeaded.getStatuses().get(1).setKind(StatusKind.INITIAL);
		assertRefused(twoHeaded, "The order type Prints has more than one initial status: Retouch, Printing. Leave one of them.");
		OrderType endless = trade.prints();
		endless.getStatuses().get(3).setInactive(true);
		assertRefused(endless, "The order type Prints has no final status. Make at least one of its statuses final.");
	}

	private void assertRefused(OrderType type, String message) {
		RuleException refusal = assertThrows(RuleException.class, () -> plan(type, "2015-07-23", null, PlanningDirection.FORWARD));
		assertEquals(message, refusal.getMessage());
	}

	@Test
	void aCalendarWithoutAReachableBusinessDayEndsWithAnError() {
		trade.closure(calendar, "Closed for good", "2000-01-01", "2100-01-01");
		assertRefused(trade.prints(), "The working calendar has no business day within ten years from Friday 2015-07-24 on."
				+ " Check the days of the work week and the closures.");
		RuleException back = assertThrows(RuleException.class,
				() -> plan(trade.prints(), "2015-07-20", "2015-07-31", PlanningDirection.BACKWARD));
		assertTrue(back.getMessage().startsWith("The working calendar has no business day within ten years up to Friday 2015-07-31."),
				back::getMessage);
	}

	@Test
	void aWeekWithoutWorkDaysEndsWithAnErrorToo() {
		calendar.setMonday(false);
		calendar.setTuesday(false);
		calendar.setWednesday(false);
		calendar.setThursday(false);
		calendar.setFriday(false);
		assertRefused(trade.prints(), "The working calendar has no business day within ten years from Friday 2015-07-24 on."
				+ " Check the days of the work week and the closures.");
	}
}
