package studio.safelight.ui.production.internal.neworders;

import java.math.BigDecimal;
import java.util.Objects;

/** A line of the preview as the user wants it. Changed through {@link NewOrdersModel} only. */
public final class PreviewLine {

	private final ProposedLine proposed;
	private Long vendorId;
	private BigDecimal quantity;
	private boolean wanted;

	PreviewLine(ProposedLine proposed) {
		this.proposed = proposed;
		this.vendorId = firstVendor();
		this.quantity = proposed.available();
		this.wanted = vendorId != null;
	}

	public ProposedLine proposed() {
		return proposed;
	}

	/** @return who makes it, or null where it is not ordered */
	public Long vendorId() {
		return vendorId;
	}

	/** @return in the units of the invoice, more than 0 and not more than can be ordered */
	public BigDecimal quantity() {
		return quantity;
	}

	/** @return whether the user wants it ordered; one without a vendor isn't ordered all the same */
	public boolean isWanted() {
		return wanted;
	}

	/** @return whether it is part of an order that would be made */
	public boolean isOrdered() {
		return wanted && vendorId != null;
	}

	/** @return whether the vendor is another than the one who would make it without a word of the user */
	public boolean isReassigned() {
		return vendorId != null && !vendorId.equals(proposed.vendorId());
	}

	void assign(Long vendor) {
		vendorId = vendor;
		wanted = vendor != null;
	}

	void order(BigDecimal amount) {
		quantity = amount;
	}

	void want(boolean ordered) {
		wanted = ordered;
	}

	/** Takes over what the user changed in the same line of an older preview, as far as it still can be had. */
	void follow(PreviewLine earlier) {
		if (!Objects.equals(earlier.vendorId, earlier.firstVendor())) {
			vendorId = earlier.vendorId;
		}
		if (earlier.quantity.compareTo(earlier.proposed.available()) != 0) {
			quantity = earlier.quantity.min(proposed.available());
		}
		wanted = vendorId != null && earlier.wanted;
	}

	private Long firstVendor() {
		return proposed.reason() == null ? proposed.vendorId() : null;
	}
}
