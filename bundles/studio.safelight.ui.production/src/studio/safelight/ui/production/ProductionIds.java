package studio.safelight.ui.production;

import java.util.Set;

import studio.safelight.model.SafelightPackage;

/** The ids of the production screens, for those who open them or add to them. */
public final class ProductionIds {

	/** The view of all production orders. */
	public static final String HUB = "studio.safelight.ui.hub.production";

	/** The command that makes production orders of an invoice: of the active editor's, or of the one that is selected. */
	public static final String NEW_ORDERS = "studio.safelight.ui.production.newOrders";

	/** The command that opens the invoice of a production order. */
	public static final String OPEN_INVOICE = "studio.safelight.ui.production.openInvoice";

	/** The kinds of records that no list of orders shows anything of. */
	public static final Set<String> IRRELEVANT_TO_ORDERS = Set.of(SafelightPackage.Literals.PRICE_LIST_ITEM.getName(),
			SafelightPackage.Literals.PRICE_LIST.getName(), SafelightPackage.Literals.TASK.getName(),
			SafelightPackage.Literals.SESSION.getName());

	private ProductionIds() {
	}
}
