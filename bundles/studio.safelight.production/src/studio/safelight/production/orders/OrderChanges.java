package studio.safelight.production.orders;

import java.time.LocalDate;
import java.util.Objects;

import studio.safelight.model.OrderStep;
import studio.safelight.model.OrderType;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.StatusKind;
import studio.safelight.model.labels.Names;
import studio.safelight.production.OrderContext;
import studio.safelight.production.RuleException;
import studio.safelight.production.internal.Messages;
import studio.safelight.production.internal.OrderPlan;
import studio.safelight.production.internal.Same;
import studio.safelight.production.planning.Plan;

/**
 * Changes to an existing order that take more than setting a field. They act on the objects alone and save nothing, so that an editor can
 * run them inside one command that is undone as a whole.
 */
public final class OrderChanges {

	private OrderChanges() {
	}

	/**
	 * Gives an order another type, and restarts the cycle: the initial status of the type with its department and user, a new plan from the
	 * order date. History, details and image data stay.
	 *
	 * @return the new plan, with remarks for the user
	 * @throws RuleException if the order was sent, is final or cancelled, or the type is inactive or its cycle can't be used; nothing was changed
	 */
	public static Plan changeType(ProductionOrder order, OrderType type, OrderContext context) throws RuleException {
		if (order.getSentOn() != null) {
			throw Messages.refusal("change.typeOfSent", Names.describe(order), order.getSentOn().toLocalDate());
		}
		if (isDone(order)) {
			throw Messages.refusal("change.typeOfDone", Names.describe(order), order.getStatus().getName());
		}
		if (type.isInactive()) {
			throw Messages.refusal("change.inactive", type.getName());
		}
		return OrderPlan.start(order, type, context);
	}

	/**
	 * Sets the number, without blanks at its ends; blank or null takes it away. A sent order may get one too: the lab's is known only then.
	 * Whether another order of the vendor has it already shows when it is saved.
	 */
	public static void setNumber(ProductionOrder order, String number) {
		order.setNumber(number == null || number.isBlank() ? null : number.strip());
	}

	/**
	 * Sets the due date of the present status by hand: its step is marked as edited, and a later plan leaves it alone.
	 *
	 * @param due null for none
	 * @throws RuleException if the present status is final or cancelled, which has no due date; nothing was changed
	 */
	public static void setStatusDueDate(ProductionOrder order, LocalDate due) throws RuleException {
		if (due != null && isDone(order)) {
			throw Messages.refusal("change.dueOfDone", Names.describe(order), order.getStatus().getName());
		}
		if (Objects.equals(due, order.getStatusDueDate())) {
			return;
		}
		order.setStatusDueDate(due);
		for (OrderStep step : order.getSteps()) {
			if (Same.record(step.getStatus(), order.getStatus())) {
				step.setDueDate(due);
				step.setEdited(true);
				step.setExplanation(Messages.text("change.dueByHand"));
			}
		}
	}

	/** @return whether the order's status is final or cancelled */
	private static boolean isDone(ProductionOrder order) {
		StatusKind kind = order.getStatus() == null ? null : order.getStatus().getKind();
		return kind == StatusKind.FINAL || kind == StatusKind.CANCELLED;
	}
}
