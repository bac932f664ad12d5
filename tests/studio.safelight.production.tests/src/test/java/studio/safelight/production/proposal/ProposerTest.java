package studio.safelight.production.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.safelight.production.Trade.number;
import static studio.safelight.production.Trade.ordered;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.InvoiceType;
import studio.safelight.model.ItemKind;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.Vendor;
import studio.safelight.production.OrderedQuantity;
import studio.safelight.production.RuleException;
import studio.safelight.production.Trade;
import studio.safelight.production.proposal.NotOrdered.Reason;

class ProposerTest {

	private final Trade trade = new Trade();
	private final Vendor lab = trade.vendor("Pixel Lab");
	private final Vendor framer = trade.vendor("Oak Frames");
	private final PriceListItem print = trade.item("8X10", lab);
	private final PriceListItem frame = trade.item("FRAME", framer);
	private final PriceListItem orphan = trade.item("MUG", null);
	private final Invoice invoice = trade.invoice("5012");

	private Proposal all(OrderedQuantity... ordered) {
		return Proposer.propose(invoice, null, List.of(ordered));
	}

	private static String vendors(Proposal proposal) {
		return String.join(", ", proposal.orders().stream().map(order -> order.vendor().getName()).toList());
	}

	private static NotOrdered only(Proposal proposal) {
		assertEquals(List.of(), proposal.orders());
		assertEquals(1, proposal.notOrdered().size());
		return proposal.notOrdered().get(0);
	}

	@Test
	void allNecessaryVendorsAreInTheOrderOfTheirFirstAppearanceAndDetailsInThatOfTheLines() throws RuleException {
		trade.line(invoice, frame, "1");
		trade.line(invoice, print, "2");
		trade.line(invoice, frame, "3");
		Proposal proposal = all();
		assertEquals("Oak Frames, Pixel Lab", vendors(proposal));
		assertEquals(List.of(number("1"), number("3")), proposal.orders().get(0).details().stream().map(ProposedDetail::quantity).toList());
		assertEquals(List.of(), proposal.notOrdered());
	}

	@Test
	void theOverrideOfALineComesBeforeThePreferredVendorOfItsItem() throws RuleException {
		trade.line(invoice, print, "1").setVendorOverride(framer);
		trade.line(invoice, orphan, "1").setVendorOverride(lab);
		assertEquals("Oak Frames, Pixel Lab", vendors(all()));
	}

	@Test
	void forOneVendorTheLinesOfTheOthersAreNamedAsTheirs() throws RuleException {
		trade.line(invoice, print, "1");
		InvoiceLine framed = trade.line(invoice, frame, "2");
		Proposal proposal = Proposer.propose(invoice, lab, List.of());
		assertEquals("Pixel Lab", vendors(proposal));
		NotOrdered other = proposal.notOrdered().get(0);
		assertEquals(new NotOrdered(framed, null, number("2"), Reason.OTHER_VENDOR, "Oak Frames makes it."), other);
		assertFalse(other.isWarning());
	}

	@Test
	void aLineWithoutAVendorIsShownWithTheReason() throws RuleException {
		InvoiceLine line = trade.line(invoice, orphan, "2");
		NotOrdered reason = only(all());
		assertEquals(line, reason.line());
		assertEquals(Reason.NO_VENDOR, reason.reason());
		assertEquals("No vendor: neither the line nor the item MUG names one. Assign a vendor to order it.", reason.text());
		assertTrue(reason.isWarning());
	}

	@Test
	void aLineInFreeTextIsOrderedFromItsOverrideOnly() {
		InvoiceLine line = trade.line(invoice, "A cake with the portrait on it", "1");
		assertEquals("No vendor: the line is free text and names none. Assign a vendor to order it.", only(all()).text());
		line.setVendorOverride(framer);
		ProposedDetail detail = all().orders().get(0).details().get(0);
		assertNull(detail.item());
		assertEquals("A cake with the portrait on it", detail.description());
	}

	@Test
	void estimatesAndCreditMemosGiveNothing() throws RuleException {
		trade.line(invoice, print, "2");
		for (InvoiceType type : InvoiceType.values()) {
			invoice.setType(type);
			boolean nothing = type == InvoiceType.ESTIMATE || type == InvoiceType.CREDIT_MEMO;
			assertEquals(nothing ? 0 : 1, all().orders().size(), type::getLiteral);
			assertEquals(nothing ? 1 : 0, all().notOrdered().size(), type::getLiteral);
		}
		invoice.setType(InvoiceType.CREDIT_MEMO);
		assertEquals("Nothing is ordered from an invoice of the type Credit memo.", only(all()).text());
	}

	@Test
	void aQuantityOfZeroOrLessGivesNothingWhetherTheItemIsInactiveOrNot() throws RuleException {
		InvoiceLine line = trade.line(invoice, print, "0");
		for (String quantity : List.of("0", "-1", "0.000")) {
			for (boolean inactive : List.of(true, false)) {
				line.setQuantity(number(quantity));
				print.setInactive(inactive);
				assertEquals(Reason.NO_QUANTITY, only(all()).reason());
			}
		}
		line.setQuantity(number("-1"));
		assertEquals("The quantity is -1: there is nothing to order.", only(all()).text());
	}

	@Test
	void anInactiveItemThatAClientOrderedIsOrdered() throws RuleException {
		print.setInactive(true);
		trade.line(invoice, print, "1");
		assertEquals("Pixel Lab", vendors(all()));
	}

	@Test
	void sessionFeesServicesAndPromotionsWithoutAVendorAreNothingToMakeAndNoWarning() throws RuleException {
		InvoiceLine line = trade.line(invoice, orphan, "1");
		for (ItemKind kind : List.of(ItemKind.SESSION_FEE, ItemKind.SERVICE, ItemKind.PROMOTION)) {
			orphan.setType(trade.itemType(kind));
			line.setVendorOverride(null);
			assertEquals(Reason.NOTHING_TO_MAKE, only(all()).reason());
			assertFalse(only(all()).isWarning());
			line.setVendorOverride(lab);
			assertEquals("Pixel Lab", vendors(all()), "with a vendor it is ordered");
		}
		line.setVendorOverride(null);
		assertEquals("Nothing is to be made: it is a promotion without a vendor.", only(all()).text());
		orphan.setType(trade.itemType(ItemKind.PRODUCT));
		assertEquals(Reason.NO_VENDOR, only(all()).reason());
	}

	@Test
	void anInactiveVendorGetsNothingAndAnotherOneIsWanted() throws RuleException {
		trade.line(invoice, print, "1");
		lab.setInactive(true);
		assertEquals(Reason.INACTIVE_VENDOR, only(all()).reason());
		assertTrue(only(all()).isWarning());
	}

	@Test
	void ofAPackageEachComponentIsOrderedFromItsOwnVendor() throws RuleException {
		PriceListItem bundle = trade.item("BUNDLE", trade.vendor("Nobody's"));
		trade.component(bundle, print, "4");
		trade.component(bundle, frame, "1");
		trade.component(bundle, orphan, "2");
		InvoiceLine line = trade.line(invoice, bundle, "3");
		Proposal proposal = all();
		assertEquals("Pixel Lab, Oak Frames", vendors(proposal));
		ProposedDetail prints = proposal.orders().get(0).details().get(0);
		assertEquals(number("12"), prints.quantity());
		assertEquals(line.getComponents().get(0), prints.component());
		assertEquals(print, prints.item());
		assertEquals("The 8X10", prints.description());
		assertEquals(number("6"), proposal.notOrdered().get(0).quantity());
		assertEquals(line.getComponents().get(2), proposal.notOrdered().get(0).component());
	}

	@Test
	void theOverrideOfAPackageHoldsForAllItsComponents() throws RuleException {
		PriceListItem bundle = trade.item("BUNDLE", null);
		trade.component(bundle, print, "4");
		trade.component(bundle, orphan, "2");
		trade.line(invoice, bundle, "1").setVendorOverride(framer);
		Proposal proposal = all();
		assertEquals("Oak Frames", vendors(proposal));
		assertEquals(2, proposal.orders().get(0).details().size());
	}

	@Test
	void theVendorsQuantityIsMultipliedAndRoundedUpWhichTheDetailSays() throws RuleException {
		print.setVendorMultiplier(number("0.25"));
		trade.line(invoice, print, "6");
		ProposedDetail detail = all().orders().get(0).details().get(0);
		assertEquals(number("6"), detail.quantity());
		assertEquals(number("2"), detail.vendorQuantity());
		assertEquals("6 × 0.25 = 1.5, rounded up to 2 of the vendor's units.", detail.remark());
	}

	@Test
	void aWholeMultipleIsNotRoundedAndOneTimesIsNotWorthAWord() throws RuleException {
		print.setVendorMultiplier(number("8.0000"));
		trade.line(invoice, print, "2.000");
		trade.line(invoice, frame, "3");
		Proposal proposal = all();
		ProposedDetail sheets = proposal.orders().get(0).details().get(0);
		assertEquals(number("16"), sheets.vendorQuantity());
		assertEquals("2 × 8 = 16 of the vendor's units.", sheets.remark());
		assertNull(proposal.orders().get(1).details().get(0).remark());
	}

	@Test
	void halfAnItemIsOrderedAsAWholeOne() throws RuleException {
		trade.line(invoice, print, "1.5");
		ProposedDetail detail = all().orders().get(0).details().get(0);
		assertEquals(number("1.5"), detail.quantity());
		assertEquals(number("2"), detail.vendorQuantity());
		assertEquals("1.5, rounded up to 2.", detail.remark());
	}

	@Test
	void theVendorsDescriptionReplacesTheItems() throws RuleException {
		print.setVendorDescription("Lustre print 20x25");
		trade.line(invoice, print, "1");
		assertEquals("Lustre print 20x25", all().orders().get(0).details().get(0).description());
	}

	@Test
	void whatIsOrderedAlreadyIsSubtractedAndOnlyTheRestOffered() throws RuleException {
		InvoiceLine line = trade.line(invoice, print, "5");
		ProposedDetail rest = all(ordered(line, null, "2", "1042"), ordered(line, null, "1", null)).orders().get(0).details().get(0);
		assertEquals(number("2"), rest.quantity());
		assertEquals("Of 5, ordered already: 2 by order 1042, 1 by an order without a number (id:900).", rest.remark());
	}

	@Test
	void whatIsOrderedAsAWholeIsSaidToBeAndByWhichOrder() throws RuleException {
		InvoiceLine line = trade.line(invoice, print, "5");
		for (String quantity : List.of("5.000", "6")) {
			NotOrdered done = only(all(ordered(line, null, quantity, "1042")));
			assertEquals(Reason.ALREADY_ORDERED, done.reason());
			assertEquals(number("5"), done.quantity());
			assertFalse(done.isWarning());
		}
		assertEquals("All of it is ordered already: 5 by order 1042.", only(all(ordered(line, null, "5", "1042"))).text());
	}

	@Test
	void whatIsOrderedOfOneComponentLeavesTheOthersAlone() throws RuleException {
		PriceListItem bundle = trade.item("BUNDLE", null);
		trade.component(bundle, print, "4");
		trade.component(bundle, frame, "1");
		InvoiceLine line = trade.line(invoice, bundle, "1");
		Proposal proposal = all(ordered(line, line.getComponents().get(0), "4", "1042"));
		assertEquals("Oak Frames", vendors(proposal));
		assertEquals(Reason.ALREADY_ORDERED, proposal.notOrdered().get(0).reason());
	}

	@Test
	void byHandThereIsAnEmptyOrderForEachNecessaryVendor() throws RuleException {
		trade.line(invoice, frame, "1");
		trade.line(invoice, print, "1");
		trade.line(invoice, orphan, "1");
		Proposal proposal = Proposer.proposeByHand(invoice, null, List.of());
		assertEquals("Oak Frames, Pixel Lab", vendors(proposal));
		assertTrue(proposal.orders().stream().allMatch(order -> order.details().isEmpty()));
		assertEquals(List.of(Reason.BY_HAND, Reason.BY_HAND, Reason.NO_VENDOR),
				proposal.notOrdered().stream().map(NotOrdered::reason).toList());
		assertEquals("The details of the order to Oak Frames are entered by hand.", proposal.notOrdered().get(0).text());
	}

	@Test
	void byHandForOneVendorThereIsAnEmptyOrderThoughNoLineNeedsHim() throws RuleException {
		trade.line(invoice, frame, "1");
		assertEquals("Pixel Lab", vendors(Proposer.proposeByHand(invoice, lab, List.of())));
		invoice.setType(InvoiceType.ESTIMATE);
		assertEquals(List.of(), Proposer.proposeByHand(invoice, lab, List.of()).orders());
	}

	@Test
	void anInvoiceWithoutLinesGivesNothing() {
		assertEquals(new Proposal(List.of(), List.of()), all());
	}

	@Test
	void aFractionOfAFractionIsNeverOrderedShort() throws RuleException {
		PriceListItem bundle = trade.item("BUNDLE", null);
		trade.component(bundle, print, "0.333");
		trade.line(invoice, bundle, "0.333");
		assertEquals(new BigDecimal("0.111"), all().orders().get(0).details().get(0).quantity());
	}
}
