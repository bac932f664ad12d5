package studio.safelight.exchange.internal.plan;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import studio.safelight.exchange.internal.Message;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.LineComponent;
import studio.safelight.model.PriceListItem;
import studio.safelight.production.OrderedQuantity;
import studio.safelight.production.Records;

/** Keeps an import from taking from an invoice what is ordered already. */
final class OrderedLines {

	/** What a stored line was before the import changed it. */
	private record Before(BigDecimal quantity, PriceListItem item) {
	}

	private final Records.Transaction transaction;
	private final Invoice invoice;
	private final Map<InvoiceLine, Before> before = new HashMap<>();
	private Map<Long, List<OrderedQuantity>> ordered;

	OrderedLines(Records.Transaction transaction, Invoice invoice) {
		this.transaction = transaction;
		this.invoice = invoice;
		invoice.getLines().forEach(line -> before.put(line, new Before(line.getQuantity(), line.getItem())));
	}

	/** @return why a line that was changed can't be so; null where it can */
	String refusal(InvoiceLine line) throws IOException {
		Before was = before.get(line);
		if (was == null || Merge.sameRecord(was.item(), line.getItem()) && line.getQuantity().compareTo(was.quantity()) >= 0) {
			return null;
		}
		List<OrderedQuantity> held = held(line);
		if (!held.isEmpty() && !Merge.sameRecord(was.item(), line.getItem())) {
			return Message.ORDERED_OTHER_ITEM.text(was.item() == null ? "-" : was.item().getIdentifier(), orders(held));
		}
		Map<Long, BigDecimal> sums = held.stream().collect(Collectors.toMap(each -> each.componentId() == null ? 0L : each.componentId(),
				OrderedQuantity::quantity, BigDecimal::add));
		for (Map.Entry<Long, BigDecimal> sum : sums.entrySet()) {
			BigDecimal available = line.getQuantity().multiply(perLine(line, sum.getKey()));
			if (sum.getValue().compareTo(available) > 0) {
				return Message.ORDERED_MORE.text(Display.value(sum.getValue()), Display.value(available), orders(held));
			}
		}
		return null;
	}

	/** @return why a line can't be removed; null where it can */
	String refusalToRemove(InvoiceLine line, int position) throws IOException {
		List<OrderedQuantity> held = held(line);
		return held.isEmpty() ? null : Message.ORDERED_REMOVED.text(position, line.getDescription(), orders(held));
	}

	private List<OrderedQuantity> held(InvoiceLine line) throws IOException {
		if (ordered == null) {
			ordered = transaction.orderedQuantities(invoice.getId()).stream().filter(each -> each.quantity().signum() > 0)
					.collect(Collectors.groupingBy(OrderedQuantity::invoiceLineId));
		}
		return ordered.getOrDefault(line.getId(), List.of());
	}

	private static BigDecimal perLine(InvoiceLine line, long componentId) {
		if (componentId == 0) {
			return BigDecimal.ONE;
		}
		return line.getComponents().stream().filter(component -> component.getId() == componentId).map(LineComponent::getQuantity).findFirst()
				.orElse(BigDecimal.ZERO);
	}

	private static String orders(List<OrderedQuantity> held) {
		Set<String> names = new LinkedHashSet<>();
		held.forEach(each -> names.add(each.orderNumber() == null ? "id:" + each.orderId() : each.orderNumber()));
		return String.join(", ", names);
	}
}
