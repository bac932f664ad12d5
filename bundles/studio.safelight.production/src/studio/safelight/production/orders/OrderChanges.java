package studio.safelight.production.orders;

import java.time.LocalDate;

import studio.safelight.model.OrderType;
import studio.safelight.model.ProductionOrder;
import studio.safelight.production.OrderContext;
import studio.safelight.production.RuleException;
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
	 * @throws RuleException if the order was sent, is final or cancelled, or the type's cycle can't be used; nothing was changed
	 */
	public static Plan changeType(ProductionOrder order, OrderType type, OrderContext context) throws RuleException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Sets the number, without blanks at its ends; blank or null takes it away.
	 *
	 * @throws RuleException if the order was sent; nothing was changed
	 */
	public static void setNumber(ProductionOrder order, String number) throws RuleException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Sets the due date of the present status by hand: its step is marked as edited, and a later plan leaves it alone.
	 *
	 * @param due null for none
	 * @throws RuleException if the present status is final or cancelled, which has no due date
	 */
	public static void setStatusDueDate(ProductionOrder order, LocalDate due) throws RuleException {
		throw new UnsupportedOperationException();
	}
}
