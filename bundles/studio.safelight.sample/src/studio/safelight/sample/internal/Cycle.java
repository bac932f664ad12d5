package studio.safelight.sample.internal;

import static studio.safelight.sample.internal.Sample.NEW;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import studio.safelight.model.OrderStep;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.StatusChange;
import studio.safelight.model.StatusKind;

/** What happened to an order since it was made. */
final class Cycle {

	private final ProductionOrder order;
	private final LocalDate today;

	Cycle(ProductionOrder order, LocalDate today) {
		this.order = order;
		this.today = today;
	}

	/** Takes the order through its steps, as far as it is. */
	void advance(Progress how) {
		List<OrderStep> steps = order.getSteps();
		int last = steps.size() - 1;
		int target = switch (how) {
			case NEW, CANCELLED -> 0;
			case ON_TIME, TODAY, ON_HOLD, WAITING -> firstNotPast(steps);
			case LATE -> Math.max(0, firstNotPast(steps) - (isLastOpenPast(steps) ? 0 : 1));
			case FINAL -> last;
		};
		for (int i = 1; i <= target; i++) {
			completeAndGoTo(steps.get(i), steps.get(i - 1).getDueDate());
		}
		switch (how) {
			case TODAY -> dueToday(steps.get(target));
			case ON_HOLD -> interrupt(outside(StatusKind.HOLD, "On hold"), "The client changed the layout.");
			case WAITING -> interrupt(outside(StatusKind.HOLD, "Waiting for client"), "Layout sent, no answer yet.");
			case CANCELLED -> interrupt(outside(StatusKind.CANCELLED, "Cancelled"), "The client called it off.");
			default -> { }
		}
	}

	/** @return the first step that is not due before today, or the last one before the final one */
	private int firstNotPast(List<OrderStep> steps) {
		for (int i = 0; i < steps.size() - 1; i++) {
			if (!steps.get(i).getDueDate().isBefore(today)) {
				return i;
			}
		}
		return steps.size() - 2;
	}

	private boolean isLastOpenPast(List<OrderStep> steps) {
		return steps.get(steps.size() - 2).getDueDate().isBefore(today);
	}

	private void completeAndGoTo(OrderStep step, LocalDate planned) {
		LocalDate completed = planned.isAfter(today) ? today : planned;
		order.getHistory().getLast().setCompletedOn(completed);
		change(step.getStatus(), completed, step.getDueDate());
		order.setStatusDueDate(step.getDueDate());
		if (step.getStatus().isAtVendor() && !order.getVendor().isInHouse()) {
			order.setSentOn(completed.atTime(16, 0));
		}
		if (step.getStatus().getKind() == StatusKind.FINAL) {
			order.setCompletedOn(completed);
		}
	}

	private void dueToday(OrderStep step) {
		step.setDueDate(today);
		step.setEdited(true);
		step.setExplanation("Moved to this day by hand: the client picks it up.");
		order.setStatusDueDate(today);
	}

	private void interrupt(ProductionStatus status, String why) {
		StatusChange change = change(status, today.minusDays(1).isBefore(order.getOrderDate()) ? today : today.minusDays(1), null);
		change.setNotes(why);
		order.setStatusDueDate(null);
	}

	private StatusChange change(ProductionStatus status, LocalDate day, LocalDate planned) {
		order.setStatus(status);
		order.setDepartment(status.getDepartment());
		order.setAssignedUser(status.getUser());
		StatusChange change = NEW.createStatusChange();
		change.setStatus(status);
		change.setChangedAt(day.atTime(LocalTime.of(16, 0)));
		change.setChangedBy(status.getUser() == null ? order.getEnteredBy() : status.getUser());
		change.setPlannedDate(planned);
		order.getHistory().add(change);
		return change;
	}

	private ProductionStatus outside(StatusKind kind, String name) {
		return order.getType().getStatuses().stream().filter(s -> s.getKind() == kind && s.getName().equals(name)).findAny().orElseThrow();
	}
}
