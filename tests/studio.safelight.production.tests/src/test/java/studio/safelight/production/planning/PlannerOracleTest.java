package studio.safelight.production.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import studio.safelight.model.Closure;
import studio.safelight.model.Department;
import studio.safelight.model.OrderKind;
import studio.safelight.model.OrderType;
import studio.safelight.model.PlanningDirection;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.StatusKind;
import studio.safelight.model.Vendor;
import studio.safelight.model.WorkingCalendar;
import studio.safelight.production.RuleException;
import studio.safelight.production.Trade;

/** Random cycles and calendars against somebody who walks through the calendar day by day with a pencil. */
class PlannerOracleTest {

	private static final LocalDate ORDERED = LocalDate.of(2024, 3, 1);

	private final Trade trade = new Trade();
	private final WorkingCalendar calendar = trade.calendar();
	private final List<Vendor> vendors = List.of(trade.vendor("Pixel Lab"), trade.vendor("Other Lab"));
	private final List<Department> departments = List.of(trade.department("Retouching"), trade.department("Framing"));

	@RepeatedTest(300)
	void plansAreWhatAPencilFinds(RepetitionInfo repetition) throws RuleException {
		Random random = new Random(repetition.getCurrentRepetition());
		fill(random);
		OrderType type = type(random);
		LocalDate order = ORDERED.plusDays(random.nextInt(400));
		LocalDate delivery = order.plusDays(random.nextInt(60) - 10);
		List<ProductionStatus> working = type.getStatuses().stream()
				.filter(status -> status.getKind() == StatusKind.INITIAL || status.getKind() == StatusKind.IN_WORK).toList();
		assertEquals(forward(working, order), dues(type, order, delivery, PlanningDirection.FORWARD, working.size()));
		assertEquals(backward(working, delivery), dues(type, order, delivery, PlanningDirection.BACKWARD, working.size()));
	}

	private void fill(Random random) {
		calendar.setSaturday(random.nextBoolean());
		calendar.setSunday(random.nextBoolean());
		calendar.setWednesday(random.nextInt(4) > 0);
		for (int count = random.nextInt(15); count > 0; count--) {
			LocalDate first = ORDERED.plusDays(random.nextInt(500) - 40);
			Closure closure = trade.closure(calendar, "Closure " + count, first.toString(), first.plusDays(random.nextInt(6)).toString());
			switch (random.nextInt(3)) {
				case 0 -> closure.setVendor(vendors.get(random.nextInt(2)));
				case 1 -> closure.setDepartment(departments.get(random.nextInt(2)));
				default -> {
					// for the whole studio
				}
			}
		}
	}

	private OrderType type(Random random) {
		OrderType type = trade.type("Random", OrderKind.GENERIC);
		int steps = 1 + random.nextInt(6);
		for (int index = 0; index < steps; index++) {
			ProductionStatus status = trade.status(type, "Step " + index, index == 0 ? StatusKind.INITIAL : StatusKind.IN_WORK,
					random.nextInt(6));
			status.setAtVendor(random.nextInt(3) == 0);
			status.setDepartment(random.nextBoolean() ? departments.get(random.nextInt(2)) : null);
		}
		trade.status(type, "Done", StatusKind.FINAL, random.nextInt(3));
		return type;
	}

	private List<LocalDate> dues(OrderType type, LocalDate order, LocalDate delivery, PlanningDirection direction, int dated)
			throws RuleException {
		Plan plan = new Planner(calendar).plan(new Planner.Task(type, vendors.get(0), order, delivery, direction, order));
		List<LocalDate> dues = new ArrayList<>();
		plan.steps().subList(0, dated).forEach(step -> dues.add(step.due()));
		if (plan.latestStart() != null) {
			dues.add(0, plan.latestStart());
		}
		assertEquals(dated + 1, plan.steps().size());
		return dues;
	}

	private List<LocalDate> forward(List<ProductionStatus> steps, LocalDate order) {
		List<LocalDate> dues = new ArrayList<>();
		LocalDate day = order;
		for (ProductionStatus step : steps) {
			day = walk(step, day, step.getDuration(), 1);
			dues.add(day);
		}
		return dues;
	}

	/** The latest start, then the due dates. */
	private List<LocalDate> backward(List<ProductionStatus> steps, LocalDate delivery) {
		List<LocalDate> dues = new ArrayList<>();
		LocalDate day = delivery;
		for (int index = steps.size() - 1; index >= 0; index--) {
			day = walk(steps.get(index), day, 0, -1);
			dues.add(0, day);
			day = walk(steps.get(index), day, steps.get(index).getDuration(), -1);
		}
		dues.add(0, day);
		return dues;
	}

	private LocalDate walk(ProductionStatus step, LocalDate from, int days, int direction) {
		LocalDate day = from;
		int left = days;
		while (left > 0 || !isWorkedOn(step, day)) {
			day = day.plusDays(direction);
			if (isWorkedOn(step, day) && left > 0) {
				left--;
			}
		}
		return day;
	}

	private boolean isWorkedOn(ProductionStatus step, LocalDate day) {
		boolean[] week = { calendar.isMonday(), calendar.isTuesday(), calendar.isWednesday(), calendar.isThursday(), calendar.isFriday(),
				calendar.isSaturday(), calendar.isSunday() };
		boolean worked = week[day.getDayOfWeek().ordinal()];
		for (Closure closure : calendar.getClosures()) {
			boolean concerns = step.isAtVendor() ? closure.getVendor() == vendors.get(0)
					: closure.getVendor() == null && (closure.getDepartment() == null || closure.getDepartment() == step.getDepartment());
			for (LocalDate closed = closure.getFirstDay(); concerns && !closed.isAfter(closure.getLastDay()); closed = closed.plusDays(1)) {
				worked &= !closed.equals(day);
			}
		}
		return worked;
	}
}
