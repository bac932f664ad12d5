package studio.safelight.ui.production.internal.order;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import studio.safelight.model.OrderStep;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.StatusKind;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.due.DueDates;
import studio.safelight.ui.fields.Formats;

/** How far an order is, in one line: the status, when it is due, whether it was sent, and what comes next. */
final class OrderState {

	private OrderState() {
	}

	/** @return such as <em>\u25cf Retouching, due Tue 28/07/2026 today \u00b7 next: Printing, Thu 30/07/2026</em> */
	static String of(ProductionOrder order, StudioInfo studio) {
		if (order.getStatus() == null) {
			return "";
		}
		Formats formats = new Formats(studio);
		String due = DueDates.text(order.getStatusDueDate(), studio.today(), formats);
		String state = due.isEmpty() ? status(order) : NLS.bind(Messages.OrderState_due, status(order), due);
		if (order.getSentOn() != null) {
			state = NLS.bind(Messages.OrderState_sent, state, formats.weekdayAndDate(order.getSentOn().toLocalDate()));
		}
		String next = next(order, formats);
		return next.isEmpty() ? state : NLS.bind(Messages.OrderState_next, state, next);
	}

	/** @return the status with a full dot where work goes on, an empty one where it rests or is done: readable without colours */
	static String status(ProductionOrder order) {
		StatusKind kind = order.getStatus().getKind();
		boolean working = kind == StatusKind.INITIAL || kind == StatusKind.IN_WORK;
		return (working ? "\u25cf " : "\u25cb ") + order.getStatus().getName();
	}

	/** A hold is not a step of the cycle, so nothing is said to come after it. */
	private static String next(ProductionOrder order, Formats formats) {
		List<OrderStep> steps = order.getSteps();
		for (int i = 0; i < steps.size() - 1; i++) {
			if (steps.get(i).getStatus() == order.getStatus() && order.getStatus().getKind() != StatusKind.FINAL) {
				OrderStep step = steps.get(i + 1);
				String due = formats.weekdayAndDate(step.getDueDate());
				return due.isEmpty() ? step.getStatus().getName() : NLS.bind(Messages.OrderState_step, step.getStatus().getName(), due);
			}
		}
		return "";
	}
}
