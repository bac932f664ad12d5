package studio.safelight.production.internal;

import java.util.List;

import studio.safelight.model.ProductionOrder;
import studio.safelight.model.Vendor;
import studio.safelight.production.proposal.ProposedDetail;

/**
 * What goes into one order.
 *
 * @param into the order that it is added to, or null for a new one
 */
record Group(Vendor vendor, ProductionOrder into, List<ProposedDetail> details) {
}
