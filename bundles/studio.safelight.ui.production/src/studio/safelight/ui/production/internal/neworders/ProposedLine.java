package studio.safelight.ui.production.internal.neworders;

import java.math.BigDecimal;

import studio.safelight.production.proposal.NotOrdered.Reason;

/**
 * A line of a proposal, or what is not ordered of it, as plain values: the proposal's own objects belong to a transaction that has ended.
 *
 * @param description what is ordered
 * @param image       the number of the image, or null
 * @param available   how much of it can be ordered, in the units of the invoice
 * @param vendorId    who makes it, or null where nobody does
 * @param remark      of the proposal, such as how the vendor's quantity came about; or null
 * @param reason      why it is not ordered, or null where it is
 * @param reasonText  the reason in words, or null
 */
public record ProposedLine(LineKey key, String description, String image, BigDecimal available, Long vendorId, String remark, Reason reason,
		String reasonText) {

	/** @return whether it can be ordered, once somebody is named who makes it */
	public boolean isOrderable() {
		return reason == null || reason == Reason.NO_VENDOR || reason == Reason.OTHER_VENDOR || reason == Reason.INACTIVE_VENDOR;
	}

	/** @return whether somebody should do something about it */
	public boolean isWarning() {
		return reason == Reason.NO_VENDOR || reason == Reason.INACTIVE_VENDOR;
	}
}
