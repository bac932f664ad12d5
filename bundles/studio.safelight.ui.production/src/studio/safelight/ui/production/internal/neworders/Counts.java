package studio.safelight.ui.production.internal.neworders;

import java.text.MessageFormat;

import studio.safelight.production.ProductionOrders.Details;

/** How much is made, in words. */
final class Counts {

	private Counts() {
	}

	/** @return such as <em>3 orders, 11 of 12 lines</em> */
	static String footer(NewOrdersModel model) {
		int orders = model.newOrders() + model.extendedOrders();
		if (model.details() == Details.MANUAL) {
			return MessageFormat.format(Messages.NewOrders_countByHand, orders);
		}
		return MessageFormat.format(Messages.NewOrders_count, orders, model.orderedLines(), model.orderableLines());
	}

	/** @return what the last button does, such as <em>Create 3 orders</em> */
	static String button(NewOrdersModel model) {
		int made = model.newOrders();
		int extended = model.extendedOrders();
		if (extended == 0) {
			return made == 0 ? Messages.NewOrders_create : MessageFormat.format(Messages.NewOrders_createCount, made);
		}
		return MessageFormat.format(made == 0 ? Messages.NewOrders_extendCount : Messages.NewOrders_createAndExtendCount, made, extended);
	}
}
