package studio.safelight.production.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import studio.safelight.model.PlanningDirection;
import studio.safelight.production.internal.Messages;

/** What the user should know of a plan. */
final class Remarks {

	private Remarks() {
	}

	/** @param steps those that have a date */
	static List<String> of(Planner.Task task, List<PlannedStep> steps, LocalDate latestStart) {
		List<String> remarks = new ArrayList<>();
		LocalDate delivery = task.deliveryDate();
		LocalDate ready = steps.get(steps.size() - 1).due();
		if (delivery == null && task.direction() == PlanningDirection.BACKWARD) {
			remarks.add(Messages.text("remark.noDeliveryDate"));
		}
		if (delivery != null && delivery.isBefore(task.orderDate())) {
			remarks.add(Messages.text("remark.deliveryBeforeOrder", delivery, task.orderDate()));
		} else if (delivery != null && latestStart == null && ready.isAfter(delivery)) {
			remarks.add(Messages.text("remark.tooLate", ready, delivery));
		} else if (latestStart != null && latestStart.isBefore(task.orderDate())) {
			remarks.add(Messages.text("remark.startPast", latestStart, delivery));
		}
		for (PlannedStep step : steps) {
			if (step.due().isBefore(task.today())) {
				remarks.add(Messages.text("remark.past", step.status().getName(), step.due()));
			}
		}
		return remarks;
	}
}
