package studio.safelight.production.invoices;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceType;
import studio.safelight.model.labels.Names;
import studio.safelight.production.internal.Messages;
import studio.safelight.production.proposal.Proposer;

/**
 * The approximate delivery date, where the studio's preferences require one. It is asked for where an invoice is saved by hand, and again where
 * production orders are made from one: what is imported from elsewhere may come without it, but nothing is made from it before it is entered.
 */
public final class DeliveryDates {

	private DeliveryDates() {
	}

	/**
	 * @return whether the invoice has no approximate delivery date although something is going to be delivered: session fees, estimates and
	 *         credit memos need none
	 */
	public static boolean isMissing(Invoice invoice) {
		boolean delivers = Proposer.givesOrders(invoice) && invoice.getType() != InvoiceType.SESSION_FEES;
		return delivers && invoice.getDeliveryDate() == null;
	}

	/** @return for the user: that the date is missing, and who asks for it */
	public static String problem(Invoice invoice) {
		return Messages.text("invoice.noDeliveryDate", Names.describe(invoice));
	}
}
