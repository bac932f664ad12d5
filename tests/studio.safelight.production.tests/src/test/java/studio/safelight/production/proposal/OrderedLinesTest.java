package studio.safelight.production.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static studio.safelight.production.Trade.number;
import static studio.safelight.production.Trade.ordered;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.PriceListItem;
import studio.safelight.production.OrderedQuantity;
import studio.safelight.production.RuleException;
import studio.safelight.production.Trade;

class OrderedLinesTest {

	private final Trade trade = new Trade();
	private final Invoice invoice = trade.invoice("5012");
	private final PriceListItem print = trade.item("8X10", trade.vendor("Pixel Lab"));
	private InvoiceLine line;
	private List<OrderedQuantity> ordered;

	@BeforeEach
	void aLineOfFiveOfWhichThreeAreOrdered() throws RuleException {
		line = trade.line(invoice, print, "5");
		ordered = List.of(ordered(line, null, "2", "1042"), ordered(line, null, "1", null));
	}

	@Test
	void aLineCanBeReducedToWhatIsOrdered() {
		line.setQuantity(number("3.000"));
		assertEquals(List.of(), OrderedLines.check(invoice, ordered));
	}

	@Test
	void aLineCantBeReducedBelowWhatIsOrdered() {
		line.setQuantity(number("2"));
		assertEquals(List.of(new OrderedLines.Problem(line, "Invoice 5012, line 1: The 8X10 can't be reduced to 2, as 3 are ordered"
				+ " (2 by order 1042, 1 by an order without a number (id:900)). Cancel or change the order first.")),
				OrderedLines.check(invoice, ordered));
	}

	@Test
	void aLineThatIsOrderedCantBeDeleted() {
		invoice.getLines().remove(line);
		assertEquals("Invoice 5012: a line can't be deleted, or be given another item, while it is ordered (2 by order 1042)."
				+ " Cancel or change the order first.", OrderedLines.check(invoice, ordered).get(0).text());
	}

	@Test
	void aLineThatIsOrderedCantBecomeAPackage() throws RuleException {
		PriceListItem bundle = trade.item("BUNDLE", null);
		trade.component(bundle, print, "1");
		Packages.enter(line, bundle);
		assertEquals(line, OrderedLines.check(invoice, ordered).get(0).line());
	}

	@Test
	void ofAPackageNoComponentCanGoBelowWhatIsOrdered() throws RuleException {
		PriceListItem bundle = trade.item("BUNDLE", null);
		trade.component(bundle, print, "4");
		InvoiceLine packed = trade.line(invoice, bundle, "2");
		List<OrderedQuantity> eight = List.of(ordered(packed, packed.getComponents().get(0), "8", "1042"));
		assertEquals(List.of(), OrderedLines.check(invoice, eight));
		packed.setQuantity(number("1"));
		assertEquals(packed, OrderedLines.check(invoice, eight).get(0).line());
	}
}
