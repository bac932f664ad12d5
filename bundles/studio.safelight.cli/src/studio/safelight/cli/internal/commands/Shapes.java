package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;

import studio.safelight.cli.internal.Fields;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.LineComponent;
import studio.safelight.model.Master;
import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderStep;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Studio;
import studio.safelight.model.User;
import studio.safelight.model.Vendor;
import studio.safelight.production.Records.Transaction;
import studio.safelight.production.money.InvoiceTotals;
import studio.safelight.production.proposal.NotOrdered;
import studio.safelight.production.proposal.Proposal;
import studio.safelight.production.proposal.ProposedDetail;
import studio.safelight.production.proposal.ProposedOrder;

/** How records are shown. */
final class Shapes {

	private Shapes() {
	}

	/** @return the currency of the studio */
	static Currency currency(Transaction transaction) throws IOException {
		List<Studio> studios = transaction.loadAll(Literals.STUDIO);
		return Currency.getInstance(studios.getFirst().getCurrency());
	}

	/** @param orders the numbers of the orders that were made of it, null for one without a number */
	static Fields invoice(Invoice invoice, List<String> orders, Currency currency) {
		InvoiceTotals totals = InvoiceTotals.of(invoice, currency);
		return new Fields().with("id", invoice.getId()).with("number", invoice.getNumber()).with("type", literal(invoice.getType()))
				.with("client", invoice.getClient().getName()).with("session", invoice.getSession() == null ? null : invoice.getSession().getNumber())
				.with("date", invoice.getInvoiceDate()).with("deliveryDate", invoice.getDeliveryDate()).with("status", name(invoice.getStatus()))
				.with("statusDueDate", invoice.getStatusDueDate()).amount("subtotal", totals.subtotal(), currency)
				.amount("discount", totals.discount(), currency).amount("tax", totals.tax(), currency).amount("total", totals.total(), currency)
				.amount("paid", totals.paid(), currency).amount("balance", totals.balance(), currency)
				.with("lines", invoice.getLines().stream().map(line -> line(line, currency)).toList()).with("orders", orders);
	}

	private static Fields line(InvoiceLine line, Currency currency) {
		PriceListItem item = line.getItem();
		return new Fields().with("position", position(line)).with("item", identifier(item)).with("description", line.getDescription())
				.quantity("quantity", line.getQuantity()).amount("price", line.getUnitPrice(), currency).amount("discount", line.getDiscount(), currency)
				.with("preferredVendor", item == null ? null : name(item.getPreferredVendor())).with("vendorOverride", name(line.getVendorOverride()))
				.with("image", line.getImage()).with("components", line.getComponents().stream().map(Shapes::component).toList());
	}

	private static Fields component(LineComponent component) {
		return new Fields().with("item", component.getItem().getIdentifier()).quantity("quantity", component.getQuantity())
				.with("preferredVendor", name(component.getItem().getPreferredVendor()));
	}

	/** What would be ordered, or was, and what not. */
	static Fields proposal(Proposal proposal, List<Fields> orders) {
		return new Fields().with("orders", orders).with("notOrdered", proposal.notOrdered().stream().map(Shapes::notOrdered).toList());
	}

	/** @param start the fields that come first */
	static Fields proposed(Fields start, ProposedOrder order) {
		return start.with("vendor", order.vendor().getName()).with("details", order.details().stream().map(Shapes::proposed).toList());
	}

	private static Fields proposed(ProposedDetail detail) {
		return new Fields().with("invoiceLine", position(detail.line())).with("item", identifier(detail.item())).with("description", detail.description())
				.quantity("quantity", detail.quantity()).quantity("vendorQuantity", detail.vendorQuantity()).with("image", detail.line().getImage())
				.with("remark", detail.remark());
	}

	private static Fields notOrdered(NotOrdered left) {
		PriceListItem item = left.component() == null ? left.line().getItem() : left.component().getItem();
		return new Fields().with("invoiceLine", position(left.line())).with("item", identifier(item))
				.with("description", left.component() == null ? left.line().getDescription() : item.getDescription())
				.quantity("quantity", left.quantity()).with("reason", left.text())
				.with("reasonCode", left.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')).with("warning", left.isWarning());
	}

	static Fields order(ProductionOrder order, Currency currency) {
		List<Fields> details = new ArrayList<>();
		order.getDetails().forEach(detail -> details.add(detail(detail)));
		List<Fields> steps = new ArrayList<>();
		order.getSteps().forEach(step -> steps.add(step(step)));
		Invoice invoice = order.getInvoice();
		return new Fields().with("id", order.getId()).with("number", order.getNumber()).with("invoice", invoice.getNumber())
				.with("client", invoice.getClient().getName()).with("vendor", order.getVendor().getName()).with("type", name(order.getType()))
				.with("orderDate", order.getOrderDate()).with("status", order.getStatus().getName()).with("statusKind", literal(order.getStatus().getKind()))
				.with("due", order.getStatusDueDate()).with("department", name(order.getDepartment())).with("user", name(order.getAssignedUser()))
				.with("enteredBy", name(order.getEnteredBy())).with("completedBy", name(order.getCompletedBy()))
				.with("priority", name(order.getPriority())).with("reorderReason", name(order.getReorderReason()))
				.with("remakeOf", order.getRemakeOf() == null ? null : order.getRemakeOf().getId())
				.amount("vendorAmount", order.getVendorAmount(), currency).with("inHouseNotes", order.getInHouseNotes())
				.with("vendorNotes", order.getVendorNotes()).with("completedOn", order.getCompletedOn()).with("details", details).with("steps", steps);
	}

	private static Fields detail(OrderDetail detail) {
		return new Fields().with("invoiceLine", detail.getInvoiceLine() == null ? null : position(detail.getInvoiceLine()))
				.with("item", identifier(detail.getItem())).with("description", detail.getDescription()).quantity("quantity", detail.getQuantity())
				.quantity("vendorQuantity", detail.getVendorQuantity()).with("image", detail.getImage()).with("notes", detail.getNotes());
	}

	private static Fields step(OrderStep step) {
		return new Fields().with("status", step.getStatus().getName()).with("position", position(step.getStatus())).with("due", step.getDueDate())
				.with("explanation", step.getExplanation());
	}

	/** @return its place among the statuses of its type, counted from 1 */
	static int position(ProductionStatus status) {
		return status.getOrderType().getStatuses().indexOf(status) + 1;
	}

	/** @return its place on the invoice, counted from 1 */
	private static int position(InvoiceLine line) {
		return line.getInvoice().getLines().indexOf(line) + 1;
	}

	static String literal(Enumerator value) {
		return value == null ? null : value.getLiteral();
	}

	static String name(Master master) {
		return master == null ? null : master.getName();
	}

	static String name(Vendor vendor) {
		return vendor == null ? null : vendor.getName();
	}

	static String name(User user) {
		return user == null ? null : user.getName();
	}

	private static String identifier(PriceListItem item) {
		return item == null ? null : item.getIdentifier();
	}
}
