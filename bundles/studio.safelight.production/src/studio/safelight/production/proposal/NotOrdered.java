package studio.safelight.production.proposal;

import java.math.BigDecimal;

import studio.safelight.model.InvoiceLine;
import studio.safelight.model.LineComponent;

/**
 * What is not ordered of an invoice.
 *
 * @param component of a package, or null where it is about the line itself
 * @param quantity  how much is not ordered for this reason
 * @param text      the reason in words, for the user
 */
public record NotOrdered(InvoiceLine line, LineComponent component, BigDecimal quantity, Reason reason, String text) {

	/** Why it is not ordered. */
	public enum Reason {
		/** Estimates and credit memos give no orders. */
		INVOICE_TYPE,
		/** Zero or less. */
		NO_QUANTITY,
		/** Orders hold all of it already. */
		ALREADY_ORDERED,
		/** Neither the line nor the item names a vendor: one can be assigned. */
		NO_VENDOR,
		/** Another vendor makes it than the one that was chosen. */
		OTHER_VENDOR,
		/** A session fee, a service or a promotion: there is nothing to make. */
		NOTHING_TO_MAKE,
		/** The vendor is not used any more. */
		INACTIVE_VENDOR,
		/** An order without details is made of the vendor: the user enters them by hand. */
		BY_HAND,
		/** The user left it out. */
		LEFT_OUT
	}

	/** @return whether somebody should do something about it */
	public boolean isWarning() {
		return reason == Reason.NO_VENDOR || reason == Reason.INACTIVE_VENDOR;
	}
}
