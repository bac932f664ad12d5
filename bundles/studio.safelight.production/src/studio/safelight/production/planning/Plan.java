package studio.safelight.production.planning;

import java.time.LocalDate;
import java.util.List;

import studio.safelight.model.PlanningDirection;

/**
 * The dates of all steps of an order.
 *
 * @param direction   the direction that was used: forward where there is no delivery date to count back from
 * @param latestStart of a plan that counts back: the last day on which the first step can begin; else null
 * @param remarks     what the user should know, such as a date that is past already
 */
public record Plan(PlanningDirection direction, List<PlannedStep> steps, LocalDate latestStart, List<String> remarks) {

	public Plan {
		steps = List.copyOf(steps);
		remarks = List.copyOf(remarks);
	}
}
