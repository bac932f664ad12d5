package studio.safelight.ui.production.internal.order;

import java.time.LocalDate;

import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage;
import studio.safelight.production.orders.OrderChanges;
import studio.safelight.ui.records.RecordSession;

/** A due date that is set by hand marks its step: a later plan leaves it alone. */
final class DueDateRule {

	private DueDateRule() {
	}

	static void install(RecordSession<ProductionOrder> session) {
		session.setBy(SafelightPackage.Literals.PRODUCTION_ORDER__STATUS_DUE_DATE, (domain, order, value) -> new RuleCommand(domain, order,
				SafelightPackage.Literals.PRODUCTION_ORDER__STATUS_DUE_DATE, value,
				() -> OrderChanges.setStatusDueDate((ProductionOrder) order, value instanceof LocalDate day ? day : null)));
	}
}
