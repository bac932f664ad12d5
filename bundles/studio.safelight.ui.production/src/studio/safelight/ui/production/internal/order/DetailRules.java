package studio.safelight.ui.production.internal.order;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.model.OrderDetail;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.production.orders.OrderChanges;
import studio.safelight.ui.records.RecordSession;

/** The two quantities of a detail hang together: the vendor's follows the invoice's, and the detail says how. */
final class DetailRules {

	/** One of the two. */
	private interface Rule {
		void set(OrderDetail detail, BigDecimal quantity);
	}

	private DetailRules() {
	}

	static void install(RecordSession<ProductionOrder> session) {
		install(session, Literals.ORDER_DETAIL__QUANTITY, OrderChanges::setQuantity);
		install(session, Literals.ORDER_DETAIL__VENDOR_QUANTITY, OrderChanges::setVendorQuantity);
	}

	private static void install(RecordSession<ProductionOrder> session, EStructuralFeature feature, Rule rule) {
		session.setBy(feature, (domain, detail, value) -> new RuleCommand(domain, detail, feature, value,
				() -> rule.set((OrderDetail) detail, value instanceof BigDecimal quantity ? quantity : null)));
	}
}
