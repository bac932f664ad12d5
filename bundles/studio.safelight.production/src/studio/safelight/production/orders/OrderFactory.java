package studio.safelight.production.orders;

import java.util.Collection;
import java.util.List;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderKind;
import studio.safelight.model.OrderType;
import studio.safelight.model.OrderedImage;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.Vendor;
import studio.safelight.production.OrderContext;
import studio.safelight.production.RuleException;
import studio.safelight.production.internal.Messages;
import studio.safelight.production.internal.OrderPlan;
import studio.safelight.production.internal.Quantities;
import studio.safelight.production.planning.Plan;
import studio.safelight.production.proposal.ProposedDetail;
import studio.safelight.production.proposal.ProposedOrder;

/** Makes single production orders as objects. Nothing is saved, and no number is drawn. */
public final class OrderFactory {

	private OrderFactory() {
	}

	/** An order that was made, with the plan of its steps. */
	public record Made(ProductionOrder order, Plan plan) {
	}

	/**
	 * Makes an order: dated today, in the initial status of its type, with that status' department and user, all steps planned, entered and
	 * completed by the present user.
	 *
	 * @param proposed whom it goes to, and its details; none where they are entered by hand
	 * @throws RuleException if the type's cycle or the calendar can't be used
	 */
	public static Made create(Invoice invoice, ProposedOrder proposed, OrderType type, OrderContext context) throws RuleException {
		ProductionOrder order = SafelightFactory.eINSTANCE.createProductionOrder();
		order.setInvoice(invoice);
		order.setVendor(proposed.vendor());
		order.setOrderDate(context.today());
		order.setEnteredBy(context.user());
		order.setCompletedBy(context.user());
		Plan plan = OrderPlan.start(order, type, context);
		addDetails(order, proposed.details());
		return new Made(order, plan);
	}

	/** Adds details at the end of an order; to a print order with the images that the invoice's lines name. */
	public static void addDetails(ProductionOrder order, Collection<ProposedDetail> details) {
		for (ProposedDetail proposed : details) {
			order.getDetails().add(detail(proposed, order.getType().getKind()));
		}
	}

	private static OrderDetail detail(ProposedDetail proposed, OrderKind kind) {
		InvoiceLine line = proposed.line();
		OrderDetail detail = SafelightFactory.eINSTANCE.createOrderDetail();
		detail.setInvoiceLine(line);
		detail.setComponent(proposed.component());
		detail.setItem(proposed.item());
		detail.setDescription(proposed.description());
		detail.setQuantity(proposed.quantity());
		detail.setVendorQuantity(proposed.vendorQuantity());
		detail.setNotes(Quantities.conversion(proposed.quantity(), Quantities.multiplier(proposed.item())));
		String image = line.getImage();
		if (image != null && !image.isBlank()) {
			detail.setImage(image.strip());
			if (kind == OrderKind.PRINT) {
				OrderedImage ordered = SafelightFactory.eINSTANCE.createOrderedImage();
				ordered.setFileName(image.strip());
				detail.getImages().add(ordered);
			}
		}
		return detail;
	}

	/**
	 * The type of a vendor's orders: his default one; where he has none, the only one that the studio uses.
	 *
	 * @param types all types of the studio
	 * @throws RuleException if there is no such type, or the vendor's is inactive
	 */
	public static OrderType typeFor(Vendor vendor, Collection<OrderType> types) throws RuleException {
		OrderType own = vendor.getDefaultOrderType();
		if (own != null) {
			if (own.isInactive()) {
				throw Messages.refusal("type.inactiveDefault", vendor.getName(), own.getName());
			}
			return own;
		}
		List<OrderType> active = types.stream().filter(type -> !type.isInactive()).toList();
		return switch (active.size()) {
			case 0 -> throw Messages.refusal("type.none");
			case 1 -> active.get(0);
			default -> throw Messages.refusal("type.noDefault", vendor.getName(),
					String.join(", ", active.stream().map(OrderType::getName).toList()));
		};
	}
}
