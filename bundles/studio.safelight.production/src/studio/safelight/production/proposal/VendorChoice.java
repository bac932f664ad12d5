package studio.safelight.production.proposal;

import studio.safelight.model.Vendor;

/**
 * For whom production orders are made.
 *
 * @param vendorId the key of the one vendor, or null for all vendors that the invoice needs
 */
public record VendorChoice(Long vendorId) {

	/** Every vendor that is needed to fulfil the invoice. */
	public static final VendorChoice ALL_NECESSARY = new VendorChoice(null);

	public static VendorChoice only(Vendor vendor) {
		return new VendorChoice(vendor.getId());
	}

	public boolean isAll() {
		return vendorId == null;
	}
}
