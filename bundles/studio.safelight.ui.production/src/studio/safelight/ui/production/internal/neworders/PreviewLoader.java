package studio.safelight.ui.production.internal.neworders;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import studio.safelight.model.InvoiceLine;
import studio.safelight.model.LineComponent;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.StatusKind;
import studio.safelight.production.ProductionOrders;
import studio.safelight.production.proposal.NotOrdered;
import studio.safelight.production.proposal.Proposal;
import studio.safelight.production.proposal.ProposedDetail;
import studio.safelight.production.proposal.ProposedOrder;
import studio.safelight.production.proposal.VendorChoice;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.Choice;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;

/** Reads what would be ordered, beside the UI thread. */
public final class PreviewLoader {

	/** More open orders than that of one invoice and nobody could choose among them. */
	private static final int MOST_OPEN_ORDERS = 100;

	/** A line with its place on the invoice. */
	private record Placed(int line, int component, ProposedLine proposed) {
	}

	private final StudioStore store;
	private final ProductionOrders orders;

	public PreviewLoader(StudioStore store, ProductionOrders orders) {
		this.store = store;
		this.orders = orders;
	}

	/** @throws IOException if it can't be read */
	public Preview load(long invoiceId, VendorChoice vendors) throws IOException {
		Proposal proposal = orders.propose(invoiceId, vendors);
		List<Placed> lines = new ArrayList<>();
		List<Long> needed = new ArrayList<>();
		for (ProposedOrder order : proposal.orders()) {
			needed.add(order.vendor().getId());
			order.details().forEach(detail -> lines.add(ordered(detail, order.vendor().getId())));
		}
		if (!vendors.isAll() && !needed.contains(vendors.vendorId())) {
			needed.add(vendors.vendorId());
		}
		proposal.notOrdered().forEach(line -> lines.add(notOrdered(line)));
		lines.sort(Comparator.comparingInt(Placed::line).thenComparingInt(Placed::component));
		List<Choice> assignable = store.lists().choices(SafelightPackage.Literals.VENDOR);
		return new Preview(assignable, needed, lines.stream().map(Placed::proposed).toList(), openOrders(invoiceId));
	}

	private static Placed ordered(ProposedDetail detail, long vendor) {
		return placed(detail.line(), detail.component(), new ProposedLine(key(detail.line(), detail.component()), detail.description(),
				detail.line().getImage(), detail.quantity(), vendor, detail.remark(), null, null));
	}

	private static Placed notOrdered(NotOrdered line) {
		LineComponent component = line.component();
		String description = component == null ? line.line().getDescription() : component.getItem().getDescription();
		return placed(line.line(), component, new ProposedLine(key(line.line(), component), description, line.line().getImage(),
				line.quantity(), null, null, line.reason(), line.text()));
	}

	private static Placed placed(InvoiceLine line, LineComponent component, ProposedLine proposed) {
		return new Placed(line.getInvoice().getLines().indexOf(line), component == null ? 0 : line.getComponents().indexOf(component), proposed);
	}

	private static LineKey key(InvoiceLine line, LineComponent component) {
		return new LineKey(line.getId(), component == null ? null : Long.valueOf(component.getId()));
	}

	private List<OpenOrder> openOrders(long invoiceId) throws IOException {
		OrderFilter open = OrderFilter.ofInvoice(invoiceId).withOpenOnly(true);
		List<Long> ids = store.lists().orders(open, Page.first(MOST_OPEN_ORDERS)).stream().map(OrderRow::id).toList();
		if (ids.isEmpty()) {
			return List.of();
		}
		return store.transaction(transaction -> {
			List<ProductionOrder> loaded = transaction.loadAll(SafelightPackage.Literals.PRODUCTION_ORDER, ids);
			return loaded.stream().filter(PreviewLoader::takesMore)
					.map(order -> new OpenOrder(order.getId(), order.getNumber(), order.getVendor().getId())).toList();
		});
	}

	private static boolean takesMore(ProductionOrder order) {
		StatusKind kind = order.getStatus().getKind();
		return order.getSentOn() == null && order.getRemakeOf() == null && kind != StatusKind.FINAL && kind != StatusKind.CANCELLED;
	}
}
