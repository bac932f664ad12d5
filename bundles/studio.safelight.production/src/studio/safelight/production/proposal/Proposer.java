package studio.safelight.production.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceType;
import studio.safelight.model.ItemKind;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.Vendor;
import studio.safelight.model.labels.Labels;
import studio.safelight.production.OrderedQuantity;
import studio.safelight.production.internal.Messages;
import studio.safelight.production.internal.Quantities;
import studio.safelight.production.internal.Same;
import studio.safelight.production.proposal.NotOrdered.Reason;

/** Makes up which production orders an invoice needs. Changes nothing. */
public final class Proposer {

	private Proposer() {
	}

	/**
	 * The details by the software.
	 *
	 * @param only    the one vendor that is ordered from, or null for all that are necessary
	 * @param ordered what live orders hold of the invoice
	 */
	public static Proposal propose(Invoice invoice, Vendor only, Collection<OrderedQuantity> ordered) {
		Map<Object, Vendor> vendors = new LinkedHashMap<>();
		Map<Object, List<ProposedDetail>> details = new LinkedHashMap<>();
		List<NotOrdered> notOrdered = new ArrayList<>();
		for (Orderable pair : Orderable.of(invoice, ordered)) {
			NotOrdered reason = reasonAgainst(invoice, pair, only);
			if (reason != null) {
				notOrdered.add(reason);
				continue;
			}
			Object key = Same.key(pair.vendor());
			vendors.putIfAbsent(key, pair.vendor());
			details.computeIfAbsent(key, unused -> new ArrayList<>()).add(detail(pair, pair.available()));
		}
		List<ProposedOrder> orders = vendors.entrySet().stream()
				.map(entry -> new ProposedOrder(entry.getValue(), details.get(entry.getKey()))).toList();
		return new Proposal(orders, notOrdered);
	}

	/**
	 * The details by hand: an empty order for the one vendor, or for each that is necessary. An estimate or a credit memo gives none.
	 *
	 * @param only    the one vendor that is ordered from, or null for all that are necessary
	 * @param ordered what live orders hold of the invoice
	 */
	public static Proposal proposeByHand(Invoice invoice, Vendor only, Collection<OrderedQuantity> ordered) {
		Proposal full = propose(invoice, only, ordered);
		Map<Object, Vendor> vendors = new LinkedHashMap<>();
		full.orders().forEach(order -> vendors.put(Same.key(order.vendor()), order.vendor()));
		if (only != null && givesOrders(invoice)) {
			vendors.putIfAbsent(Same.key(only), only);
		}
		List<NotOrdered> notOrdered = new ArrayList<>();
		for (Orderable pair : Orderable.of(invoice, ordered)) {
			NotOrdered reason = reasonAgainst(invoice, pair, only);
			notOrdered.add(reason != null ? reason
					: new NotOrdered(pair.line(), pair.component(), pair.available(), Reason.BY_HAND,
							Messages.text("reason.byHand", pair.vendor().getName())));
		}
		return new Proposal(vendors.values().stream().map(vendor -> new ProposedOrder(vendor, List.of())).toList(), notOrdered);
	}

	/** @return whether orders are made from an invoice of that type at all */
	public static boolean givesOrders(Invoice invoice) {
		return invoice.getType() != InvoiceType.ESTIMATE && invoice.getType() != InvoiceType.CREDIT_MEMO;
	}

	/**
	 * @param quantity in the units of the invoice, more than 0
	 * @return the detail that orders so much of the pair
	 */
	public static ProposedDetail detail(Orderable pair, BigDecimal quantity) {
		BigDecimal multiplier = Quantities.multiplier(pair.item());
		BigDecimal plain = Quantities.plain(quantity);
		List<String> remarks = new ArrayList<>();
		String conversion = Quantities.conversion(plain, multiplier);
		if (conversion != null) {
			remarks.add(conversion);
		}
		if (!pair.ordered().isEmpty()) {
			remarks.add(Messages.text("ordered.before", pair.needed(), Quantities.byOrders(pair.ordered())));
		}
		return new ProposedDetail(pair.line(), pair.component(), pair.item(), pair.description(), plain,
				Quantities.vendorQuantity(plain, multiplier), remarks.isEmpty() ? null : String.join(" ", remarks));
	}

	/**
	 * @param only the one vendor that is ordered from, or null for all that are necessary
	 * @return why the pair is not ordered, or null where it is
	 */
	public static NotOrdered reasonAgainst(Invoice invoice, Orderable pair, Vendor only) {
		if (!givesOrders(invoice)) {
			return because(pair, pair.needed(), Reason.INVOICE_TYPE, "reason.invoiceType", Labels.of(invoice.getType()));
		}
		if (pair.needed().signum() <= 0) {
			return because(pair, pair.needed(), Reason.NO_QUANTITY, "reason.noQuantity", pair.needed());
		}
		if (pair.available().signum() == 0) {
			return because(pair, pair.needed(), Reason.ALREADY_ORDERED, "reason.alreadyOrdered", Quantities.byOrders(pair.ordered()));
		}
		Vendor vendor = pair.vendor();
		if (vendor == null) {
			return isNothingToMake(pair.item())
					? because(pair, pair.available(), Reason.NOTHING_TO_MAKE, "reason.nothingToMake",
							Labels.inSentence(Labels.of(pair.item().getType().getKind())))
					: because(pair, pair.available(), Reason.NO_VENDOR,
							pair.item() == null ? "reason.noVendorFreeText" : "reason.noVendor",
							pair.item() == null ? null : pair.item().getIdentifier());
		}
		if (only != null && !Same.record(only, vendor)) {
			return because(pair, pair.available(), Reason.OTHER_VENDOR, "reason.otherVendor", vendor.getName());
		}
		if (vendor.isInactive()) {
			return because(pair, pair.available(), Reason.INACTIVE_VENDOR, "reason.inactiveVendor", vendor.getName());
		}
		return null;
	}

	private static NotOrdered because(Orderable pair, BigDecimal quantity, Reason reason, String key, Object argument) {
		return new NotOrdered(pair.line(), pair.component(), quantity, reason, Messages.text(key, argument));
	}

	private static boolean isNothingToMake(PriceListItem item) {
		if (item == null || item.getType() == null) {
			return false;
		}
		ItemKind kind = item.getType().getKind();
		return kind == ItemKind.SESSION_FEE || kind == ItemKind.SERVICE || kind == ItemKind.PROMOTION;
	}
}
