package studio.safelight.production.internal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

import studio.safelight.model.OrderStep;
import studio.safelight.model.OrderType;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.StatusChange;
import studio.safelight.production.OrderContext;
import studio.safelight.production.RuleException;
import studio.safelight.production.planning.Plan;
import studio.safelight.production.planning.PlannedStep;
import studio.safelight.production.planning.Planner;
import studio.safelight.production.planning.StatusCycle;

/** Starts orders on the cycle of a type. */
public final class OrderPlan {

	private static final String STORAGE = "https://safelight.studio/storage";

	private OrderPlan() {
	}

	/**
	 * Gives an order a type, the initial status of its cycle and a plan from the order date. What the order had of a plan is replaced; its history
	 * gets an entry.
	 *
	 * @throws RuleException if the cycle or the calendar can't be used; then nothing was changed
	 */
	public static Plan start(ProductionOrder order, OrderType type, OrderContext context) throws RuleException {
		StatusCycle cycle = StatusCycle.of(type);
		Plan plan = new Planner(context.calendar()).plan(new Planner.Task(type, order.getVendor(), order.getOrderDate(),
				order.getInvoice().getDeliveryDate(), context.direction(), context.today()));
		ProductionStatus initial = cycle.initial();
		order.setType(type);
		order.setStatus(initial);
		order.setStatusDueDate(plan.steps().get(0).due());
		order.setDepartment(initial.getDepartment());
		order.setAssignedUser(initial.getUser());
		order.getSteps().clear();
		plan.steps().forEach(step -> order.getSteps().add(step(step)));
		StatusChange change = SafelightFactory.eINSTANCE.createStatusChange();
		change.setStatus(initial);
		change.setChangedAt(context.now());
		change.setChangedBy(context.user());
		change.setPlannedDate(order.getStatusDueDate());
		order.getHistory().add(change);
		return plan;
	}

	private static OrderStep step(PlannedStep planned) {
		OrderStep step = SafelightFactory.eINSTANCE.createOrderStep();
		step.setStatus(planned.status());
		step.setDueDate(planned.due());
		step.setExplanation(fit(planned.explanation(), Literals.ORDER_STEP__EXPLANATION));
		return step;
	}

	private static String fit(String text, EAttribute attribute) {
		int length = Integer.parseInt(EcoreUtil.getAnnotation(attribute, STORAGE, "length"));
		return text.length() <= length ? text : text.substring(0, length - 1) + "…";
	}
}
