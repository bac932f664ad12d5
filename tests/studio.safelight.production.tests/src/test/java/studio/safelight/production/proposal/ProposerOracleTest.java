package studio.safelight.production.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.InvoiceType;
import studio.safelight.model.ItemKind;
import studio.safelight.model.LineComponent;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.Vendor;
import studio.safelight.production.OrderedQuantity;
import studio.safelight.production.RuleException;
import studio.safelight.production.Trade;

/** Random invoices: nothing is lost, nothing is ordered twice, and everybody gets what is his. */
class ProposerOracleTest {

	private final Trade trade = new Trade();
	private final List<Vendor> vendors = List.of(trade.vendor("A"), trade.vendor("B"), trade.vendor("C"));
	private final List<PriceListItem> items = new ArrayList<>();

	@RepeatedTest(300)
	void eachPairIsOrderedOrNotButNeverBothAndNeverNeither(RepetitionInfo repetition) throws RuleException {
		Random random = new Random(repetition.getCurrentRepetition());
		Invoice invoice = invoice(random);
		List<OrderedQuantity> ordered = orders(invoice, random);
		Vendor only = random.nextInt(3) == 0 ? vendors.get(0) : null;
		Proposal proposal = Proposer.propose(invoice, only, ordered);

		Set<List<Object>> seen = new HashSet<>();
		for (ProposedOrder order : proposal.orders()) {
			assertFalse(order.details().isEmpty());
			assertTrue(only == null || order.vendor() == only);
			for (ProposedDetail detail : order.details()) {
				assertTrue(seen.add(pair(detail.line(), detail.component())), "ordered twice");
				assertEquals(rest(detail.line(), detail.component(), ordered), detail.quantity().doubleValue(), 1e-9);
				assertEquals(order.vendor(), vendor(detail.line(), detail.component()));
				double exact = detail.quantity().multiply(detail.item().getVendorMultiplier()).doubleValue();
				assertEquals(Math.ceil(exact - 1e-9), detail.vendorQuantity().doubleValue());
			}
		}
		for (NotOrdered each : proposal.notOrdered()) {
			assertTrue(seen.add(pair(each.line(), each.component())), "ordered and not ordered");
			assertFalse(each.text().isBlank());
			assertReason(each, invoice, only, ordered);
		}
		assertEquals(allPairs(invoice), seen);
		assertEquals(proposal.orders().size(), proposal.orders().stream().map(ProposedOrder::vendor).distinct().count());
	}

	@RepeatedTest(100)
	void whatWasProposedOnceIsNotProposedAgain(RepetitionInfo repetition) throws RuleException {
		Random random = new Random(repetition.getCurrentRepetition());
		Invoice invoice = invoice(random);
		List<OrderedQuantity> ordered = new ArrayList<>(orders(invoice, random));
		for (ProposedOrder order : Proposer.propose(invoice, null, ordered).orders()) {
			for (ProposedDetail detail : order.details()) {
				ordered.add(new OrderedQuantity(detail.line().getId(), detail.component() == null ? null : detail.component().getId(),
						detail.quantity(), 77, null));
			}
		}
		assertEquals(List.of(), Proposer.propose(invoice, null, ordered).orders());
	}

	private void assertReason(NotOrdered each, Invoice invoice, Vendor only, List<OrderedQuantity> ordered) {
		Vendor vendor = vendor(each.line(), each.component());
		double rest = rest(each.line(), each.component(), ordered);
		switch (each.reason()) {
			case INVOICE_TYPE -> assertTrue(invoice.getType() == InvoiceType.ESTIMATE || invoice.getType() == InvoiceType.CREDIT_MEMO);
			case NO_QUANTITY -> assertTrue(each.quantity().signum() <= 0);
			case ALREADY_ORDERED -> assertEquals(0, Math.max(rest, 0), 1e-9);
			case NO_VENDOR, NOTHING_TO_MAKE -> assertEquals(null, vendor);
			case OTHER_VENDOR -> assertTrue(vendor != only && rest > 0);
			case INACTIVE_VENDOR -> assertTrue(vendor.isInactive());
			default -> throw new AssertionError(each.reason() + " is no reason of the software");
		}
	}

	private Invoice invoice(Random random) throws RuleException {
		vendors.get(2).setInactive(random.nextInt(5) == 0);
		for (int index = 0; index < 8; index++) {
			PriceListItem item = trade.item("I" + index, random.nextInt(4) == 0 ? null : vendors.get(random.nextInt(3)));
			item.setVendorMultiplier(new BigDecimal(List.of("1", "0.5", "2", "0.3333").get(random.nextInt(4))));
			item.setType(random.nextBoolean() ? null : trade.itemType(ItemKind.values()[random.nextInt(ItemKind.values().length)]));
			if (index > 4) {
				for (int part = 0; part < 3; part++) {
					trade.component(item, items.get(random.nextInt(items.size())), String.valueOf(1 + random.nextInt(4)));
				}
			}
			items.add(item);
		}
		Invoice invoice = trade.invoice("1");
		invoice.setType(random.nextInt(10) == 0 ? InvoiceType.ESTIMATE : InvoiceType.REORDER);
		for (int count = random.nextInt(9); count > 0; count--) {
			InvoiceLine line = trade.line(invoice, items.get(random.nextInt(items.size())), String.valueOf(random.nextInt(8) - 1));
			line.setVendorOverride(random.nextInt(4) == 0 ? vendors.get(random.nextInt(3)) : null);
		}
		return invoice;
	}

	private static List<OrderedQuantity> orders(Invoice invoice, Random random) {
		List<OrderedQuantity> ordered = new ArrayList<>();
		for (List<Object> pair : allPairs(invoice)) {
			for (int count = random.nextInt(3); count > 0; count--) {
				ordered.add(Trade.ordered((InvoiceLine) pair.get(0), pair.size() == 1 ? null : (LineComponent) pair.get(1),
						String.valueOf(1 + random.nextInt(3)), "N" + count));
			}
		}
		return ordered;
	}

	private static List<Object> pair(InvoiceLine line, LineComponent component) {
		return component == null ? List.of(line) : List.of(line, component);
	}

	private static Set<List<Object>> allPairs(Invoice invoice) {
		Set<List<Object>> pairs = new HashSet<>();
		for (InvoiceLine line : invoice.getLines()) {
			if (line.getComponents().isEmpty()) {
				pairs.add(List.of(line));
			}
			line.getComponents().forEach(component -> pairs.add(List.of(line, component)));
		}
		return pairs;
	}

	private static Vendor vendor(InvoiceLine line, LineComponent component) {
		if (line.getVendorOverride() != null) {
			return line.getVendorOverride();
		}
		return component == null ? line.getItem().getPreferredVendor() : component.getItem().getPreferredVendor();
	}

	private static double rest(InvoiceLine line, LineComponent component, List<OrderedQuantity> ordered) {
		double rest = line.getQuantity().doubleValue() * (component == null ? 1 : component.getQuantity().doubleValue());
		for (OrderedQuantity each : ordered) {
			boolean same = component == null ? each.componentId() == null : each.componentId() != null && each.componentId() == component.getId();
			rest -= each.invoiceLineId() == line.getId() && same ? each.quantity().doubleValue() : 0;
		}
		return rest;
	}
}
