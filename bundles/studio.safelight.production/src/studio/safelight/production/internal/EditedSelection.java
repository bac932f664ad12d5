package studio.safelight.production.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.StatusKind;
import studio.safelight.model.Vendor;
import studio.safelight.model.labels.Names;
import studio.safelight.production.OrderedMeanwhileException;
import studio.safelight.production.OrderedQuantity;
import studio.safelight.production.ProductionOrders.Edit;
import studio.safelight.production.Records;
import studio.safelight.production.RuleException;
import studio.safelight.production.proposal.NotOrdered;
import studio.safelight.production.proposal.Orderable;
import studio.safelight.production.proposal.Proposal;
import studio.safelight.production.proposal.ProposedDetail;
import studio.safelight.production.proposal.ProposedOrder;
import studio.safelight.production.proposal.Proposer;

/** Follows what the user changed in a proposal, on the invoice as it is now. */
final class EditedSelection {

	/** How many lines a message tells about. */
	private static final int TOLD_PAIRS = 5;

	private final Records.Transaction transaction;
	private final Invoice invoice;
	private final List<Edit> edits;
	private final List<Orderable> pairs;
	private final Map<Long, Vendor> vendors = new LinkedHashMap<>();

	private EditedSelection(Records.Transaction transaction, Invoice invoice, List<Edit> edits, List<OrderedQuantity> ordered) {
		this.transaction = transaction;
		this.invoice = invoice;
		this.edits = edits;
		this.pairs = Orderable.of(invoice, ordered);
	}

	/**
	 * Sets the overrides of lines whose vendor was assigned.
	 *
	 * @throws OrderedMeanwhileException if less is left than the user saw
	 * @throws RuleException             if an edit asks for what can't be
	 */
	static Selection of(Records.Transaction transaction, Invoice invoice, List<Edit> edits, List<OrderedQuantity> ordered)
			throws IOException {
		EditedSelection selection = new EditedSelection(transaction, invoice, edits, ordered);
		selection.checkPairs();
		selection.checkOrderedMeanwhile();
		selection.checkQuantities();
		selection.loadVendors();
		List<Group> groups = selection.groups();
		List<NotOrdered> left = selection.leftOut();
		List<String> remarks = selection.setOverrides();
		List<ProposedOrder> orders = groups.stream().map(group -> new ProposedOrder(group.vendor(), group.details())).toList();
		return new Selection(groups, new Proposal(orders, left), remarks);
	}

	private static boolean isOf(Edit edit, Orderable pair) {
		Long component = pair.component() == null ? null : pair.component().getId();
		return edit.invoiceLineId() == pair.line().getId()
				&& (component == null ? edit.componentId() == null : component.equals(edit.componentId()));
	}

	/** @return the edits that order something of a pair */
	private List<Edit> edits(Orderable pair) {
		return edits.stream().filter(edit -> edit.quantity().signum() != 0 && isOf(edit, pair)).toList();
	}

	private void checkPairs() throws RuleException {
		for (Edit edit : edits) {
			if (edit.quantity().signum() != 0 && pairs.stream().noneMatch(pair -> isOf(edit, pair))) {
				throw Messages.refusal("edit.gone", Names.describe(invoice));
			}
		}
	}

	private void checkOrderedMeanwhile() throws RuleException {
		List<String> changed = new ArrayList<>();
		List<OrderedQuantity> ordered = new ArrayList<>();
		for (Orderable pair : pairs) {
			boolean less = edits(pair).stream().anyMatch(edit -> edit.available() != null && pair.available().compareTo(edit.available()) < 0);
			if (!less) {
				continue;
			}
			ordered.addAll(pair.ordered());
			changed.add(Messages.text(pair.ordered().isEmpty() ? "edit.lineReduced" : "edit.orderedMeanwhile", label(pair), pair.available(),
					Quantities.byOrders(pair.ordered())));
		}
		if (!changed.isEmpty()) {
			if (changed.size() > TOLD_PAIRS) {
				String more = Messages.text("more", changed.size() - TOLD_PAIRS);
				changed.subList(TOLD_PAIRS, changed.size()).clear();
				changed.add(more);
			}
			String message = Messages.text("edit.changedMeanwhile", Names.describe(invoice), String.join(" ", changed));
			throw ordered.isEmpty() ? new RuleException(message) : new OrderedMeanwhileException(message, ordered);
		}
	}

	private void checkQuantities() throws RuleException {
		for (Orderable pair : pairs) {
			BigDecimal sum = BigDecimal.ZERO;
			for (Edit edit : edits(pair)) {
				if (edit.quantity().signum() < 0) {
					throw Messages.refusal("edit.negative", Names.describe(invoice), label(pair), edit.quantity());
				}
				if (Quantities.plain(edit.quantity()).scale() > Quantities.SCALE) {
					throw Messages.refusal("edit.scale", Names.describe(invoice), label(pair), edit.quantity());
				}
				sum = sum.add(edit.quantity());
			}
			if (sum.compareTo(pair.available()) > 0) {
				throw Messages.refusal("edit.tooMuch", Names.describe(invoice), label(pair), sum, pair.available());
			}
		}
	}

	private String label(Orderable pair) {
		return Messages.text("edit.pair", invoice.getLines().indexOf(pair.line()) + 1, pair.description());
	}

	private void loadVendors() throws IOException {
		Set<Long> ids = new LinkedHashSet<>();
		edits.stream().filter(edit -> edit.quantity().signum() != 0).forEach(edit -> ids.add(edit.vendorId()));
		for (Long id : ids) {
			Vendor vendor = transaction.load(Literals.VENDOR, id);
			if (vendor.isInactive()) {
				throw Messages.refusal("vendor.inactive", vendor.getName());
			}
			vendors.put(id, vendor);
		}
	}

	private List<Group> groups() throws IOException {
		record Target(Long vendor, Long order) {
		}
		Map<Target, List<ProposedDetail>> details = new LinkedHashMap<>();
		for (Orderable pair : pairs) {
			for (Edit edit : edits(pair)) {
				details.computeIfAbsent(new Target(edit.vendorId(), edit.intoOrderId()), unused -> new ArrayList<>())
						.add(Proposer.detail(pair, edit.quantity()));
			}
		}
		List<Group> groups = new ArrayList<>();
		for (Map.Entry<Target, List<ProposedDetail>> entry : details.entrySet()) {
			Vendor vendor = vendors.get(entry.getKey().vendor());
			groups.add(new Group(vendor, openOrder(entry.getKey().order(), vendor), List.copyOf(entry.getValue())));
		}
		return groups;
	}

	private ProductionOrder openOrder(Long id, Vendor vendor) throws IOException {
		if (id == null) {
			return null;
		}
		ProductionOrder order = transaction.load(Literals.PRODUCTION_ORDER, id);
		if (!Same.record(order.getInvoice(), invoice) || !Same.record(order.getVendor(), vendor)) {
			throw Messages.refusal("into.other", Names.describe(order), vendor.getName(), Names.describe(invoice));
		}
		StatusKind kind = order.getStatus().getKind();
		if (order.getSentOn() != null || kind == StatusKind.FINAL || kind == StatusKind.CANCELLED) {
			throw Messages.refusal("into.closed", Names.describe(order));
		}
		return order;
	}

	private List<NotOrdered> leftOut() {
		List<NotOrdered> left = new ArrayList<>();
		for (Orderable pair : pairs) {
			if (edits(pair).isEmpty()) {
				NotOrdered reason = Proposer.reasonAgainst(invoice, pair, null);
				left.add(reason != null ? reason
						: new NotOrdered(pair.line(), pair.component(), pair.available(), NotOrdered.Reason.LEFT_OUT,
								Messages.text("reason.leftOut")));
			}
		}
		return left;
	}

	/** @return remarks on lines whose override was left alone, because it holds for all components and they go to different vendors */
	private List<String> setOverrides() {
		List<String> remarks = new ArrayList<>();
		for (InvoiceLine line : invoice.getLines()) {
			List<Orderable> own = pairs.stream().filter(pair -> pair.line() == line).toList();
			List<Edit> ownEdits = own.stream().flatMap(pair -> edits(pair).stream()).toList();
			boolean assigned = own.stream()
					.anyMatch(pair -> edits(pair).stream().anyMatch(edit -> !Same.record(vendors.get(edit.vendorId()), pair.vendor())));
			if (!assigned) {
				continue;
			}
			Vendor vendor = vendors.get(ownEdits.get(0).vendorId());
			boolean same = ownEdits.stream().allMatch(edit -> edit.vendorId() == vendor.getId());
			boolean othersAgree = own.stream().filter(pair -> edits(pair).isEmpty() && pair.available().signum() > 0)
					.allMatch(pair -> Same.record(pair.vendor(), vendor));
			if (same && othersAgree) {
				line.setVendorOverride(vendor);
			} else {
				remarks.add(Messages.text("override.leftAlone", Names.describe(line)));
			}
		}
		return remarks;
	}
}
