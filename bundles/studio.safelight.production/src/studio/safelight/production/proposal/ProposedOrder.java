package studio.safelight.production.proposal;

import java.util.List;

import studio.safelight.model.Vendor;

/**
 * What would be ordered from one vendor.
 *
 * @param details in the order of the invoice's lines; empty where the details are made by hand
 */
public record ProposedOrder(Vendor vendor, List<ProposedDetail> details) {

	public ProposedOrder {
		details = List.copyOf(details);
	}
}
