package studio.safelight.production.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static studio.safelight.production.Trade.number;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.LineComponent;
import studio.safelight.model.PriceListItem;
import studio.safelight.production.RuleException;
import studio.safelight.production.Trade;

class PackagesTest {

	private final Trade trade = new Trade();
	private final PriceListItem print = trade.item("8X10", null);
	private final PriceListItem wallet = trade.item("WALLET", null);

	private static String parts(List<LineComponent> components) {
		return components.stream().map(part -> part.getQuantity() + " " + part.getItem().getIdentifier()).collect(Collectors.joining(", "));
	}

	@Test
	void anItemThatIsNoPackageHasNoComponents() throws RuleException {
		assertEquals(List.of(), Packages.components(print));
	}

	@Test
	void packagesInsidePackagesAreExpandedAndTheSameItemIsTakenTogether() throws RuleException {
		PriceListItem inner = trade.item("INNER", null);
		trade.component(inner, wallet, "8");
		trade.component(inner, print, "1");
		PriceListItem outer = trade.item("OUTER", null);
		trade.component(outer, print, "2");
		trade.component(outer, inner, "3");
		assertEquals("5 8X10, 24 WALLET", parts(Packages.components(outer)));
	}

	@Test
	void aPackageThatContainsItselfIsRefusedWithTheWay() {
		PriceListItem one = trade.item("ONE", null);
		PriceListItem two = trade.item("TWO", null);
		PriceListItem three = trade.item("THREE", null);
		trade.component(one, print, "1");
		trade.component(one, two, "1");
		trade.component(two, three, "1");
		trade.component(three, two, "1");
		RuleException refusal = assertThrows(RuleException.class, () -> Packages.components(one));
		assertEquals("The package ONE contains itself: ONE > TWO > THREE > TWO. Take one of them out in the price list.",
				refusal.getMessage());
		trade.component(print, print, "1");
		assertEquals("The package 8X10 contains itself: 8X10 > 8X10. Take one of them out in the price list.",
				assertThrows(RuleException.class, () -> Packages.components(print)).getMessage());
	}

	@Test
	void packagesThatGrowBeyondAllMeasureAreRefusedRatherThanExpanded() {
		PriceListItem item = print;
		for (int level = 0; level < 20; level++) {
			PriceListItem bigger = trade.item("L" + level, null);
			for (int part = 0; part < 10; part++) {
				trade.component(bigger, item, "1");
			}
			item = bigger;
		}
		PriceListItem huge = item;
		assertEquals("The package L19 has more than 10,000 parts. Check the packages inside it.",
				assertThrows(RuleException.class, () -> Packages.components(huge)).getMessage());
	}

	@Test
	void enteringAnItemCopiesItAndLaterChangesOfThePackageDontTouchTheLine() throws RuleException {
		PriceListItem bundle = trade.item("BUNDLE", null);
		bundle.setPrice(number("99.50"));
		bundle.setTaxRate(trade.taxRate("VAT", "19"));
		trade.component(bundle, print, "2");
		Invoice invoice = trade.invoice("5012");
		InvoiceLine line = trade.line(invoice, bundle, "3");
		line.setVendorOverride(trade.vendor("Pixel Lab"));
		assertEquals("The BUNDLE", line.getDescription());
		assertEquals(number("99.50"), line.getUnitPrice());
		assertEquals("VAT", line.getTaxRate().getName());
		trade.component(bundle, wallet, "8");
		bundle.getComponents().get(0).setQuantity(number("7"));
		assertEquals("2 8X10", parts(line.getComponents()));

		Packages.enter(line, wallet);
		assertEquals("", parts(line.getComponents()));
		assertEquals(number("3"), line.getQuantity());
		assertEquals("Pixel Lab", line.getVendorOverride().getName());
	}

	@Test
	void aRefusedPackageLeavesTheLineAsItWas() throws RuleException {
		Invoice invoice = trade.invoice("5012");
		PriceListItem bundle = trade.item("BUNDLE", null);
		trade.component(bundle, print, "2");
		InvoiceLine line = trade.line(invoice, bundle, "1");
		trade.component(wallet, wallet, "1");
		assertThrows(RuleException.class, () -> Packages.enter(line, wallet));
		assertEquals("The BUNDLE", line.getDescription());
		assertEquals("2 8X10", parts(line.getComponents()));
	}
}
