package studio.safelight.production.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import studio.safelight.model.OrderType;
import studio.safelight.model.PlanningDirection;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.Vendor;
import studio.safelight.model.WorkingCalendar;
import studio.safelight.production.RuleException;
import studio.safelight.production.internal.Messages;

/**
 * Plans when the steps of an order are due: forward from the order date, or backward from the delivery date of the invoice. Changes nothing.
 */
public final class Planner {

	private final WorkingCalendar calendar;

	public Planner(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/**
	 * What a plan is made for.
	 *
	 * @param deliveryDate of the invoice, or null
	 * @param direction    the one that is wanted; without a delivery date it is planned forward
	 * @param today        what is due before it is flagged
	 */
	public record Task(OrderType type, Vendor vendor, LocalDate orderDate, LocalDate deliveryDate, PlanningDirection direction,
			LocalDate today) {
	}

	/**
	 * @return a step for each status of the type's cycle, in its order; the final ones without a date
	 * @throws RuleException if the cycle can't be used, or the calendar has no business day within reach
	 */
	public Plan plan(Task task) throws RuleException {
		StatusCycle cycle = StatusCycle.of(task.type());
		boolean backward = task.direction() == PlanningDirection.BACKWARD && task.deliveryDate() != null;
		List<PlannedStep> steps = new ArrayList<>(backward ? backward(cycle, task) : forward(cycle, task));
		List<PlannedStep> dated = List.copyOf(steps);
		for (ProductionStatus status : cycle.finals()) {
			steps.add(new PlannedStep(status, null, Messages.text("plan.final")));
		}
		LocalDate latestStart = backward ? latestStart(cycle, task, dated.get(0).due()) : null;
		return new Plan(backward ? PlanningDirection.BACKWARD : PlanningDirection.FORWARD, steps, latestStart,
				Remarks.of(task, dated, latestStart));
	}

	private List<PlannedStep> forward(StatusCycle cycle, Task task) throws RuleException {
		List<PlannedStep> steps = new ArrayList<>();
		LocalDate from = task.orderDate();
		String origin = Messages.text("plan.orderDate");
		for (ProductionStatus status : cycle.working()) {
			BusinessDays days = BusinessDays.of(calendar, status, task.vendor());
			LocalDate due = days.after(from, status.getDuration());
			String reason = status.getDuration() == 0 ? Messages.text(due.equals(from) ? "plan.sameDay" : "plan.nextDay", origin, from, due)
					: Messages.text("plan.after", status.getDuration(), origin, from, due);
			steps.add(new PlannedStep(status, due, reason + Skipped.between(days, from, due, status.getDuration() == 0)));
			from = due;
			origin = status.getName();
		}
		return steps;
	}

	private List<PlannedStep> backward(StatusCycle cycle, Task task) throws RuleException {
		List<PlannedStep> steps = new ArrayList<>();
		LocalDate due = null;
		ProductionStatus next = null;
		List<ProductionStatus> working = new ArrayList<>(cycle.working());
		Collections.reverse(working);
		for (ProductionStatus status : working) {
			BusinessDays days = BusinessDays.of(calendar, status, task.vendor());
			if (next == null) {
				due = days.before(task.deliveryDate(), 0);
				steps.add(new PlannedStep(status, due, delivery(task.deliveryDate(), due)
						+ Skipped.between(days, task.deliveryDate(), due, true)));
			} else {
				BusinessDays nextDays = BusinessDays.of(calendar, next, task.vendor());
				LocalDate start = nextDays.before(due, next.getDuration());
				LocalDate end = days.before(start, 0);
				String reason = next.getDuration() == 0 ? Messages.text("plan.beforeSameDay", next.getName(), due, end)
						: Messages.text("plan.before", next.getDuration(), next.getName(), due, start);
				String moved = end.equals(start) || next.getDuration() == 0 ? "" : Messages.text("plan.movedBack", end);
				steps.add(new PlannedStep(status, end, reason + Skipped.between(nextDays, due, start, false) + moved
						+ Skipped.between(days, start, end, true)));
				due = end;
			}
			next = status;
		}
		Collections.reverse(steps);
		return steps;
	}

	private static String delivery(LocalDate deliveryDate, LocalDate due) {
		return Messages.text(due.equals(deliveryDate) ? "plan.delivery" : "plan.beforeDelivery", deliveryDate, due);
	}

	private LocalDate latestStart(StatusCycle cycle, Task task, LocalDate firstDue) throws RuleException {
		ProductionStatus first = cycle.initial();
		return BusinessDays.of(calendar, first, task.vendor()).before(firstDue, first.getDuration());
	}
}
