package studio.safelight.production.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;

import studio.safelight.model.Invoice;
import studio.safelight.model.OrderType;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.validation.ModelValidation;
import studio.safelight.production.OrderContext;
import studio.safelight.production.Records;
import studio.safelight.production.RuleException;
import studio.safelight.production.orders.OrderFactory;
import studio.safelight.production.planning.Plan;
import studio.safelight.production.proposal.ProposedOrder;

/** Makes the orders of a selection within a transaction. */
final class Creator {

	/** How many faults a message tells at once. */
	private static final int TOLD_PROBLEMS = 3;

	private final Records.Transaction transaction;
	private final Invoice invoice;
	private final OrderContext context;
	private final BooleanSupplier cancelled;
	private final List<ProductionOrder> orders = new ArrayList<>();
	private final Set<String> remarks = new LinkedHashSet<>();

	Creator(Records.Transaction transaction, Invoice invoice, OrderContext context, BooleanSupplier cancelled) {
		this.transaction = transaction;
		this.invoice = invoice;
		this.context = context;
		this.cancelled = cancelled;
	}

	/** @return the orders that were made or added to, in the order of the groups; they may have no keys before the transaction ends */
	List<ProductionOrder> create(Selection selection) throws IOException {
		remarks.addAll(selection.remarks());
		List<OrderType> types = transaction.loadAll(Literals.ORDER_TYPE);
		for (Group group : selection.groups()) {
			goOn();
			orders.add(group.into() == null ? newOrder(group, types) : addedTo(group));
		}
		// an order that was added re-arms what follows on the completion of all of them
		invoice.setCompletionFired(false);
		check();
		goOn();
		List<EObject> changed = new ArrayList<>(orders);
		changed.add(invoice);
		transaction.save(changed);
		return orders;
	}

	/** What was done up to here goes with the transaction. */
	private void goOn() {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
	}

	/** @return what the user should know, each thing once */
	List<String> remarks() {
		return List.copyOf(remarks);
	}

	private ProductionOrder newOrder(Group group, List<OrderType> types) throws IOException {
		OrderType type = OrderFactory.typeFor(group.vendor(), types);
		OrderFactory.Made made = OrderFactory.create(invoice, new ProposedOrder(group.vendor(), group.details()), type, context);
		if (group.vendor().isAssignsNumbers()) {
			made.order().setNumber(transaction.drawOrderNumber());
		}
		transaction.add(made.order());
		tell(made.plan(), group);
		return made.order();
	}

	private ProductionOrder addedTo(Group group) {
		OrderFactory.addDetails(group.into(), group.details());
		return group.into();
	}

	private void tell(Plan plan, Group group) {
		for (String remark : plan.remarks()) {
			remarks.add(Messages.text("create.remark", group.vendor().getName(), remark));
		}
	}

	/** So that an absurd quantity is refused in words, before the database does it in its own. */
	private void check() throws RuleException {
		List<ModelValidation.Problem> problems = ModelValidation.validate(orders);
		if (!problems.isEmpty()) {
			throw new RuleException(
					String.join(" ", problems.stream().limit(TOLD_PROBLEMS).map(ModelValidation.Problem::message).toList()));
		}
	}
}
