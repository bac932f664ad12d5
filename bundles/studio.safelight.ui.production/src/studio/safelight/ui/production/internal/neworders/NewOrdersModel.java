package studio.safelight.ui.production.internal.neworders;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import studio.safelight.production.ProductionOrders.Details;
import studio.safelight.production.ProductionOrders.Edit;
import studio.safelight.production.ProductionOrders.Request;
import studio.safelight.production.proposal.VendorChoice;
import studio.safelight.store.lists.Choice;

/**
 * What the user of the wizard wants: for which vendors, how the details come about, and what he changed in the preview. Knows no widget and
 * no database; of one thread.
 */
public final class NewOrdersModel {

	private final long invoiceId;
	private final List<Runnable> listeners = new ArrayList<>();
	private VendorChoice vendors = VendorChoice.ALL_NECESSARY;
	private Details details = Details.FROM_INVOICE;
	private Preview preview = Preview.EMPTY;
	private boolean loading = true;
	private List<PreviewLine> lines = List.of();
	private final Map<Long, OpenOrder> into = new HashMap<>();

	public NewOrdersModel(long invoiceId) {
		this.invoiceId = invoiceId;
	}

	public long invoiceId() {
		return invoiceId;
	}

	/** @param listener is called after each change */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	public VendorChoice vendors() {
		return vendors;
	}

	/** Chooses for whom orders are made. The preview has to be loaded again. */
	public void chooseVendors(VendorChoice choice) {
		vendors = choice;
		loading = true;
		changed();
	}

	public Details details() {
		return details;
	}

	/** Chooses how the details come about. */
	public void chooseDetails(Details choice) {
		details = choice;
		changed();
	}

	/** @return whether the preview does not stand for what was chosen */
	public boolean isLoading() {
		return loading;
	}

	/** Marks the preview as out of date. */
	public void reload() {
		loading = true;
		changed();
	}

	/** Takes in what would be ordered now. What the user changed in an earlier preview stays as far as it still can be had. */
	public void show(Preview loaded) {
		Map<LineKey, PreviewLine> earlier = lines.stream().collect(Collectors.toMap(line -> line.proposed().key(), Function.identity()));
		preview = loaded;
		lines = loaded.lines().stream().map(PreviewLine::new).toList();
		for (PreviewLine line : lines) {
			PreviewLine before = earlier.get(line.proposed().key());
			if (before != null && line.proposed().isOrderable() && before.proposed().reason() == line.proposed().reason()) {
				line.follow(before);
			}
		}
		into.values().removeIf(order -> !loaded.openOrders().contains(order));
		loading = false;
		changed();
	}

	/** @return the vendors that a line can be assigned to */
	public List<Choice> assignable() {
		return preview.vendors();
	}

	/** @return what would be ordered, a vendor at a time, in the order of first appearance on the invoice */
	public List<VendorOrder> orders() {
		Map<Long, List<PreviewLine>> byVendor = new LinkedHashMap<>();
		if (details == Details.MANUAL) {
			preview.needed().forEach(vendor -> byVendor.put(vendor, List.of()));
		} else {
			lines.stream().filter(line -> line.vendorId() != null)
					.forEach(line -> byVendor.computeIfAbsent(line.vendorId(), vendor -> new ArrayList<>()).add(line));
		}
		return byVendor.entrySet().stream().map(entry -> order(entry.getKey(), entry.getValue())).toList();
	}

	private VendorOrder order(long vendor, List<PreviewLine> ofVendor) {
		boolean byHand = details == Details.MANUAL;
		List<OpenOrder> open = byHand ? List.of() : preview.openOrders().stream().filter(order -> order.vendorId() == vendor).toList();
		return new VendorOrder(vendor, vendorName(vendor), ofVendor, open, byHand ? null : into.get(vendor));
	}

	/** @return the name of a vendor, or an empty text for null */
	public String vendorName(Long vendor) {
		return preview.vendors().stream().filter(choice -> vendor != null && choice.id() == vendor).map(Choice::label).findFirst().orElse("");
	}

	/** @return what nobody makes, in the order of the invoice; where the details are made by hand, only what somebody should know of */
	public List<PreviewLine> notOrdered() {
		return lines.stream().filter(line -> line.vendorId() == null)
				.filter(line -> details == Details.FROM_INVOICE || line.proposed().isWarning()).toList();
	}

	/** @return whether there is something that somebody should look at before the orders are made */
	public boolean hasWarnings() {
		return notOrdered().stream().anyMatch(line -> line.proposed().isWarning());
	}

	/** Orders a line from a vendor, or, with null, from nobody. */
	public void assign(PreviewLine line, Long vendor) {
		if (line.proposed().isOrderable()) {
			line.assign(vendor);
			changed();
		}
	}

	/** Wants a line, or leaves it out. */
	public void want(PreviewLine line, boolean wanted) {
		line.want(wanted && line.vendorId() != null);
		changed();
	}

	/** Wants all lines of a vendor, or leaves them out. */
	public void want(VendorOrder order, boolean wanted) {
		order.lines().forEach(line -> line.want(wanted));
		changed();
	}

	/** @return whether so much of a line can be ordered: more than 0, and not more than is left of it */
	public static boolean canOrder(PreviewLine line, BigDecimal quantity) {
		return quantity != null && quantity.signum() > 0 && quantity.compareTo(line.proposed().available()) <= 0;
	}

	/**
	 * Orders so much of a line.
	 *
	 * @throws IllegalArgumentException if {@link #canOrder(PreviewLine, BigDecimal)} says no
	 */
	public void order(PreviewLine line, BigDecimal quantity) {
		if (!canOrder(line, quantity)) {
			throw new IllegalArgumentException(String.valueOf(quantity));
		}
		line.order(quantity);
		changed();
	}

	/** Adds the lines of a vendor to an order that is open, or, with null, to a new one. */
	public void addInto(long vendor, OpenOrder order) {
		if (order == null) {
			into.remove(vendor);
		} else {
			into.put(vendor, order);
		}
		changed();
	}

	/** @return how many new orders would be made */
	public int newOrders() {
		return (int) orders().stream().filter(order -> order.into() == null && isMade(order)).count();
	}

	/** @return how many open orders would get more lines */
	public int extendedOrders() {
		return (int) orders().stream().filter(order -> order.into() != null && isMade(order)).count();
	}

	private boolean isMade(VendorOrder order) {
		return details == Details.MANUAL || order.ordered() > 0;
	}

	/** @return how many lines would be ordered */
	public int orderedLines() {
		return details == Details.MANUAL ? 0 : (int) lines.stream().filter(PreviewLine::isOrdered).count();
	}

	/** @return how many lines could be ordered, once each has a vendor */
	public int orderableLines() {
		return (int) lines.stream().filter(line -> line.proposed().isOrderable()).count();
	}

	/** @return whether there is anything to make */
	public boolean isComplete() {
		return !loading && newOrders() + extendedOrders() > 0;
	}

	/** @return what has to be made, as the user wants it */
	public Request request() {
		return new Request(invoiceId, vendors, details, details == Details.MANUAL ? null : edits());
	}

	/** Each line that could be ordered is named, with a quantity of zero where the user left it out. */
	private List<Edit> edits() {
		List<Edit> edits = new ArrayList<>();
		for (PreviewLine line : lines) {
			if (line.vendorId() != null) {
				OpenOrder open = into.get(line.vendorId());
				edits.add(new Edit(line.proposed().key().lineId(), line.proposed().key().componentId(), line.vendorId(),
						line.isWanted() ? line.quantity() : BigDecimal.ZERO, line.proposed().available(), open == null ? null : open.id()));
			}
		}
		return edits;
	}

	private void changed() {
		List.copyOf(listeners).forEach(Runnable::run);
	}
}
