package studio.safelight.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.safelight.production.Trade.day;
import static studio.safelight.production.Trade.number;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.InvoiceType;
import studio.safelight.model.LineComponent;
import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderKind;
import studio.safelight.model.OrderType;
import studio.safelight.model.PlanningDirection;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.StatusKind;
import studio.safelight.model.Studio;
import studio.safelight.model.User;
import studio.safelight.model.Vendor;
import studio.safelight.production.ProductionOrders.Creation;
import studio.safelight.production.ProductionOrders.Details;
import studio.safelight.production.ProductionOrders.Edit;
import studio.safelight.production.ProductionOrders.Request;
import studio.safelight.production.proposal.NotOrdered;
import studio.safelight.production.proposal.Proposal;
import studio.safelight.production.proposal.VendorChoice;

class ProductionOrdersTest {

	/** Still the 22nd in Greenwich, already the 23rd in the studio, which is in Berlin. */
	private static final Instant NOW = Instant.parse("2015-07-22T23:30:00.123456Z");

	private final Trade trade = new Trade();
	private final MemoryRecords records = new MemoryRecords();
	private final Studio studio = SafelightFactory.eINSTANCE.createStudio();
	private final OrderType prints = trade.prints();
	private final OrderType goods = trade.type("Goods", OrderKind.GENERIC);
	private final User ada = trade.user("Ada");
	private final Vendor lab = trade.vendor("Pixel Lab");
	private final Vendor framer = trade.vendor("Oak Frames");
	private final PriceListItem print = trade.item("8X10", lab);
	private final PriceListItem frame = trade.item("FRAME", framer);
	private final PriceListItem mug = trade.item("MUG", null);
	private final Invoice invoice = trade.invoice("5012");
	private String user = "ada";
	private final ProductionOrders orders = ProductionOrders.of(records, InstantSource.fixed(NOW), () -> user);

	@BeforeEach
	void aStudioWithTwoVendors() {
		studio.setId(1);
		studio.setName("Northlight");
		studio.setTimeZone("Europe/Berlin");
		studio.setPreferences(SafelightFactory.eINSTANCE.createPreferences());
		trade.status(goods, "Ordered", StatusKind.INITIAL, 1);
		trade.status(goods, "Received", StatusKind.FINAL, 0);
		lab.setDefaultOrderType(prints);
		lab.setAssignsNumbers(true);
		framer.setDefaultOrderType(goods);
		records.put(studio, trade.calendar(), trade.priceList(), prints, goods, ada, lab, framer, print, frame, mug, invoice.getClient(),
				invoice);
	}

	private Creation createAll() throws IOException {
		return orders.create(new Request(invoice.getId(), VendorChoice.ALL_NECESSARY, Details.FROM_INVOICE, null));
	}

	private Creation create(Edit... edits) throws IOException {
		return orders.create(new Request(invoice.getId(), VendorChoice.ALL_NECESSARY, Details.FROM_INVOICE, List.of(edits)));
	}

	private static Edit edit(InvoiceLine line, Vendor vendor, String quantity, String available) {
		return new Edit(line.getId(), null, vendor.getId(), number(quantity), number(available), null);
	}

	private static Edit edit(LineComponent component, Vendor vendor, String quantity) {
		return new Edit(component.getLine().getId(), component.getId(), vendor.getId(), number(quantity), number(quantity), null);
	}

	private String saved() {
		return records.orders().stream().map(ProductionOrdersTest::describe).collect(Collectors.joining("; "));
	}

	private static String describe(ProductionOrder order) {
		return order.getVendor().getName() + ": " + order.getDetails().stream()
				.map(detail -> detail.getQuantity() + " " + detail.getDescription()).collect(Collectors.joining(", "));
	}

	private void assertNothingMade(String message, Callable<?> attempt) {
		RuleException refusal = assertThrows(RuleException.class, attempt::call);
		assertEquals(message, refusal.getMessage());
		assertEquals("", saved());
	}

	@Test
	void nothingIsMadeWithoutTheDeliveryDateThatThePreferencesAskFor() throws IOException {
		trade.line(invoice, print, "2");
		studio.getPreferences().setDeliveryDateRequired(true);
		invoice.setDeliveryDate(null);
		assertNothingMade("Invoice 5012 needs an approximate delivery date: the preferences of the studio ask for one. Enter it in the invoice.",
				this::createAll);
		invoice.setDeliveryDate(Trade.day("2026-09-30"));
		assertEquals(1, createAll().orders().size());
	}

	@Test
	void oneOrderIsMadeForEachNecessaryVendor() throws IOException {
		trade.line(invoice, frame, "1");
		trade.line(invoice, print, "2");
		trade.line(invoice, frame, "3");
		Creation creation = createAll();
		assertEquals("Oak Frames: 1 The FRAME, 3 The FRAME; Pixel Lab: 2 The 8X10", saved());
		assertEquals(2, creation.orders().size());
		assertEquals(framer.getId(), creation.orders().get(0).vendorId());
		assertEquals(records.orders().stream().map(ProductionOrder::getId).toList(),
				creation.orders().stream().map(ProductionOrders.Created::id).toList());
		assertNotEquals(0, creation.orders().get(0).id());
	}

	@Test
	void anOrderIsDatedNumberedPlannedAndGivenToWhoeverBegins() throws IOException {
		prints.getStatuses().get(0).setDepartment(trade.department("Retouching"));
		prints.getStatuses().get(0).setUser(ada);
		records.put(prints.getStatuses().get(0).getDepartment());
		trade.line(invoice, print, "2");
		Creation creation = createAll();
		ProductionOrder order = records.orders().get(0);
		assertEquals("Prints", order.getType().getName());
		assertEquals(day("2015-07-23"), order.getOrderDate(), "today in the studio's zone");
		assertEquals("1042", order.getNumber());
		assertEquals("1042", creation.orders().get(0).number());
		assertEquals("Retouch", order.getStatus().getName());
		assertEquals(day("2015-07-28"), order.getStatusDueDate());
		assertEquals("Retouching", order.getDepartment().getName());
		assertEquals("Ada", order.getAssignedUser().getName());
		assertEquals("Ada", order.getEnteredBy().getName());
		assertEquals("Ada", order.getCompletedBy().getName());
		assertEquals("Retouch 2015-07-28, Printing 2015-07-30, QA 2015-07-31, Shipped null",
				order.getSteps().stream().map(step -> step.getStatus().getName() + " " + step.getDueDate()).collect(Collectors.joining(", ")));
		assertTrue(order.getSteps().stream().noneMatch(step -> step.isEdited() || step.getExplanation().isBlank()));
		assertEquals(1, order.getHistory().size());
		assertEquals("2015-07-23T01:30:00.123", order.getHistory().get(0).getChangedAt().toString());
		assertNull(order.getVendorAmount(), "blank is not zero");
	}

	@Test
	void onlyAVendorWhoAssignsNumbersGivesOne() throws IOException {
		trade.line(invoice, frame, "1");
		assertNull(createAll().orders().get(0).number());
	}

	@Test
	void datesAreCountedBackWhereTheStudioPrefersIt() throws IOException {
		studio.getPreferences().setPlanning(PlanningDirection.BACKWARD);
		invoice.setDeliveryDate(day("2015-07-30"));
		trade.line(invoice, print, "2");
		Creation creation = createAll();
		assertEquals(day("2015-07-27"), records.orders().get(0).getStatusDueDate());
		assertEquals(List.of("Pixel Lab: For the delivery date, Thursday 2015-07-30, the work would have had to start by Wednesday 2015-07-22."),
				creation.remarks());
	}

	@Test
	void aPrintOrderHasTheImagesOfItsLinesAndAGenericOneHasNone() throws IOException {
		trade.line(invoice, print, "2").setImage(" IMG_0007.jpg ");
		trade.line(invoice, frame, "1").setImage("IMG_0007.jpg");
		trade.line(invoice, print, "1");
		createAll();
		List<OrderDetail> printed = records.orders().get(0).getDetails();
		assertEquals("IMG_0007.jpg", printed.get(0).getImage());
		assertEquals("IMG_0007.jpg", printed.get(0).getImages().get(0).getFileName());
		assertEquals(0, printed.get(1).getImages().size());
		OrderDetail framed = records.orders().get(1).getDetails().get(0);
		assertEquals("IMG_0007.jpg", framed.getImage());
		assertEquals(0, framed.getImages().size());
	}

	@Test
	void aDetailSaysHowTheVendorsQuantityCameAbout() throws IOException {
		print.setVendorMultiplier(number("0.4"));
		trade.line(invoice, print, "2");
		createAll();
		OrderDetail detail = records.orders().get(0).getDetails().get(0);
		assertEquals(number("1"), detail.getVendorQuantity());
		assertEquals("2 × 0.4 = 0.8, rounded up to 1 of the vendor's units.", detail.getNotes());
	}

	@Test
	void runAgainOnlyTheRestIsOffered() throws IOException {
		InvoiceLine line = trade.line(invoice, print, "2");
		createAll();
		assertEquals(List.of(), orders.propose(invoice.getId(), VendorChoice.ALL_NECESSARY).orders());
		RuleException nothing = assertThrows(RuleException.class, this::createAll);
		assertEquals("Invoice 5012: there is nothing to order. Line 1, The 8X10: All of it is ordered already: 2 by order 1042.", nothing.getMessage());
		assertFalse(nothing instanceof OrderedMeanwhileException);
		records.saved(invoice).getLines().get(0).setQuantity(number("5"));
		createAll();
		assertEquals("Pixel Lab: 2 The 8X10; Pixel Lab: 3 The 8X10", saved());
		assertEquals(number("5"), orders.ordered(invoice.getId()).stream().filter(each -> each.invoiceLineId() == line.getId())
				.map(OrderedQuantity::quantity).reduce(BigDecimal.ZERO, BigDecimal::add));
	}

	@Test
	void cancellingGivesTheQuantityBackAndARemakeTakesNone() throws IOException {
		trade.line(invoice, print, "2");
		createAll();
		ProductionOrder order = records.orders().get(0);
		order.setStatus(order.getType().getStatuses().get(5));
		assertEquals(1, orders.propose(invoice.getId(), VendorChoice.ALL_NECESSARY).orders().size());
		order.setStatus(order.getType().getStatuses().get(0));
		order.setRemakeOf(order);
		assertEquals(1, orders.propose(invoice.getId(), VendorChoice.ALL_NECESSARY).orders().size());
	}

	@Test
	void proposingChangesNothing() throws IOException {
		trade.line(invoice, print, "2");
		Proposal proposal = orders.propose(invoice.getId(), VendorChoice.only(lab));
		assertEquals(number("2"), proposal.orders().get(0).details().get(0).quantity());
		assertEquals("", saved());
	}

	@Test
	void byHandEachNecessaryVendorGetsAnEmptyOrder() throws IOException {
		trade.line(invoice, print, "2");
		trade.line(invoice, frame, "1");
		orders.create(new Request(invoice.getId(), VendorChoice.ALL_NECESSARY, Details.MANUAL, null));
		assertEquals("Pixel Lab: ; Oak Frames: ", saved());
	}

	@Test
	void byHandTheOneVendorGetsAnEmptyOrderWhateverTheInvoiceHas() throws IOException {
		orders.create(new Request(invoice.getId(), VendorChoice.only(framer), Details.MANUAL, null));
		assertEquals("Oak Frames: ", saved());
	}

	@Test
	void anInvoiceWithoutLinesIsRefused() {
		assertNothingMade("Invoice 5012 has no lines: there is nothing to order.", this::createAll);
	}

	@Test
	void anInvoiceWithoutAVendorOnAnyLineIsRefusedWithTheReasons() throws IOException {
		for (int line = 0; line < 7; line++) {
			trade.line(invoice, mug, "1");
		}
		RuleException refusal = assertThrows(RuleException.class, this::createAll);
		assertTrue(refusal.getMessage().startsWith("Invoice 5012: there is nothing to order. Line 1, The MUG: No vendor: neither the line nor the item"
				+ " MUG names one. Assign a vendor to order it. Line 2, The MUG: "), refusal::getMessage);
		assertTrue(refusal.getMessage().endsWith(" And 2 more."), refusal::getMessage);
	}

	@Test
	void estimatesAndCreditMemosCreateNothingNotEvenByHand() throws IOException {
		trade.line(invoice, print, "2");
		invoice.setType(InvoiceType.ESTIMATE);
		assertNothingMade("Invoice 5012 is of the type estimate: nothing is ordered from it.", this::createAll);
		invoice.setType(InvoiceType.CREDIT_MEMO);
		assertNothingMade("Invoice 5012 is of the type credit memo: nothing is ordered from it.",
				() -> orders.create(new Request(invoice.getId(), VendorChoice.only(lab), Details.MANUAL, null)));
	}

	@Test
	void anUnknownInvoiceIsRefused() {
		assertThrows(IOException.class, () -> orders.create(new Request(77, VendorChoice.ALL_NECESSARY, Details.FROM_INVOICE, null)));
		assertThrows(IOException.class, () -> orders.propose(77, VendorChoice.ALL_NECESSARY));
	}

	@Test
	void anInactiveVendorGetsNoOrder() throws IOException {
		InvoiceLine line = trade.line(invoice, print, "2");
		lab.setInactive(true);
		String message = "The vendor Pixel Lab is inactive. Choose another one, or make it active again.";
		assertNothingMade(message, () -> orders.create(new Request(invoice.getId(), VendorChoice.only(lab), Details.MANUAL, null)));
		assertNothingMade(message, () -> create(edit(line, lab, "2", "2")));
	}

	@Test
	void aVendorWithoutADefaultTypeIsRefusedWhereTheStudioHasSeveral() throws IOException {
		trade.line(invoice, frame, "1");
		trade.line(invoice, print, "2");
		lab.setDefaultOrderType(null);
		assertNothingMade("Pixel Lab has no default order type. Choose one of Prints, Goods in the vendor's record.", this::createAll);
		goods.setInactive(true);
		assertNothingMade("The default order type of Oak Frames, Goods, is inactive. Choose another one in the vendor's record.",
				this::createAll);
		framer.setDefaultOrderType(null);
		createAll();
		assertTrue(records.orders().stream().allMatch(order -> order.getType().getName().equals("Prints")), "the only one that is used");
	}

	@Test
	void aCycleWithoutAFinalStatusMakesNoOrderAtAll() throws IOException {
		trade.line(invoice, print, "2");
		trade.line(invoice, frame, "1");
		goods.getStatuses().get(1).setKind(StatusKind.IN_WORK);
		assertNothingMade("The order type Goods has no final status. Make at least one of its statuses final.", this::createAll);
		goods.getStatuses().get(1).setKind(StatusKind.FINAL);
		createAll();
		assertEquals("1042", records.orders().get(0).getNumber(), "the number of the refused order was not used up");
	}

	@Test
	void anAbsurdQuantityIsRefusedInWords() throws IOException {
		trade.line(invoice, print, "5000000");
		assertNothingMade("Production order 1042, order detail 1: the quantity must be at most 1,000,000, not 5,000,000.", this::createAll);
		print.setVendorMultiplier(number("5000"));
		records.saved(invoice).getLines().get(0).setQuantity(number("999999"));
		assertNothingMade("Production order 1042, order detail 1: the vendor quantity must be at most 1,000,000,000, not 4,999,995,000.",
				this::createAll);
	}

	@Test
	void whoGivesUpWhileOrdersAreMadeHasMadeNone() throws IOException {
		trade.line(invoice, print, "2");
		trade.line(invoice, frame, "1");
		Request request = new Request(invoice.getId(), VendorChoice.ALL_NECESSARY, Details.FROM_INVOICE, null);
		int[] asked = new int[1];
		assertThrows(CancellationException.class, () -> orders.create(request, () -> ++asked[0] == 3));
		assertEquals("", saved(), "both were made up already, but not saved");
		orders.create(request, () -> false);
		assertEquals("Pixel Lab: 2 The 8X10; Oak Frames: 1 The FRAME", saved());
	}

	@Test
	void aFailedSaveLeavesNothing() throws IOException {
		trade.line(invoice, print, "2");
		records.failOnCommit();
		assertThrows(IOException.class, this::createAll);
		assertEquals("", saved());
	}

	@Test
	void aNameThatNoUserHasIsRemarkedOnAndLeftEmpty() throws IOException {
		trade.line(invoice, print, "2");
		user = "Nobody";
		assertEquals(List.of("No user of the studio is called \"Nobody\": entered by and completed by were left empty."),
				createAll().remarks());
		assertNull(records.orders().get(0).getEnteredBy());
	}

	@Test
	void anAddedOrderReArmsWhatFollowsOnCompletion() throws IOException {
		trade.line(invoice, print, "2");
		invoice.setCompletionFired(true);
		createAll();
		assertFalse(records.saved(invoice).isCompletionFired());
	}

	@Test
	void aVendorThatWasAssignedInThePreviewBecomesTheLinesOverride() throws IOException {
		InvoiceLine line = trade.line(invoice, mug, "2");
		InvoiceLine kept = trade.line(invoice, print, "1");
		create(edit(line, framer, "2", "2"), edit(kept, lab, "1", "1"));
		assertEquals("Oak Frames: 2 The MUG; Pixel Lab: 1 The 8X10", saved());
		assertEquals("Oak Frames", records.saved(invoice).getLines().get(0).getVendorOverride().getName());
		assertNull(records.saved(invoice).getLines().get(1).getVendorOverride());
	}

	@Test
	void aQuantityCanBeReducedAndALineLeftOut() throws IOException {
		InvoiceLine first = trade.line(invoice, print, "5");
		InvoiceLine second = trade.line(invoice, frame, "1");
		Creation creation = create(edit(first, lab, "2", "5"), edit(second, framer, "0", "1"));
		assertEquals("Pixel Lab: 2 The 8X10", saved());
		assertEquals(List.of(NotOrdered.Reason.LEFT_OUT), creation.proposal().notOrdered().stream().map(NotOrdered::reason).toList());
	}

	@Test
	void moreThanIsLeftLessThanNothingAndPartsOfAThousandthAreRefused() throws IOException {
		InvoiceLine line = trade.line(invoice, print, "5");
		assertNothingMade("Invoice 5012, line 1, The 8X10: 6 can't be ordered, as only 5 is left to order.",
				() -> create(edit(line, lab, "6", "5")));
		assertNothingMade("Invoice 5012, line 1, The 8X10: the quantity must not be less than 0, as -1 is.",
				() -> create(edit(line, lab, "-1", "5")));
		assertNothingMade("Invoice 5012, line 1, The 8X10: the quantity may have at most 3 decimal places, not as many as 0.0001 has.",
				() -> create(edit(line, lab, "0.0001", "5")));
		assertNothingMade("Invoice 5012, line 1, The 8X10: 8 can't be ordered, as only 5 is left to order.",
				() -> create(edit(line, lab, "4", "5"), edit(line, framer, "4", "5")));
	}

	@Test
	void everythingLeftOutIsNothingToOrder() throws IOException {
		InvoiceLine line = trade.line(invoice, print, "5");
		assertNothingMade("Invoice 5012: there is nothing to order. Line 1, The 8X10: It was left out.", () -> create(edit(line, lab, "0", "5")));
	}

	@Test
	void aLineThatIsGoneIsSaidToBe() throws IOException {
		InvoiceLine line = trade.line(invoice, print, "5");
		Edit edit = edit(line, lab, "5", "5");
		invoice.getLines().remove(line);
		assertNothingMade("Invoice 5012 was changed in the meantime: a line that was to be ordered is gone. Nothing was ordered."
				+ " Look at what is left, and try again.", () -> create(edit));
	}

	@Test
	void theSecondOfTwoIsToldWhatTheFirstOrderedAndOfferedTheRest() throws IOException {
		InvoiceLine line = trade.line(invoice, print, "5");
		create(edit(line, lab, "3", "5"));
		OrderedMeanwhileException refusal = assertThrows(OrderedMeanwhileException.class, () -> create(edit(line, lab, "5", "5")));
		assertEquals("Invoice 5012 was changed in the meantime, and nothing was ordered now. Of line 1, The 8X10: 3 by order 1042;"
				+ " 2 left to order. Look at what is left, and try again.", refusal.getMessage());
		assertEquals("1042", refusal.ordered().get(0).orderNumber());
		assertEquals("Pixel Lab: 3 The 8X10", saved());
		Proposal rest = orders.propose(invoice.getId(), VendorChoice.ALL_NECESSARY);
		assertEquals(number("2"), rest.orders().get(0).details().get(0).quantity());
	}

	@Test
	void aLineThatWasReducedInTheMeantimeIsNoMatterOfOrders() throws IOException {
		InvoiceLine line = trade.line(invoice, print, "3");
		assertNothingMade("Invoice 5012 was changed in the meantime, and nothing was ordered now. Of line 1, The 8X10: only 3 left"
				+ " to order. Look at what is left, and try again.", () -> create(edit(line, lab, "5", "5")));
	}

	@Test
	void ofManyAtOnceExactlyOneOrdersTheLine() throws Exception {
		InvoiceLine line = trade.line(invoice, print, "5");
		List<Callable<Boolean>> seats = new ArrayList<>();
		for (int seat = 0; seat < 8; seat++) {
			seats.add(() -> {
				try {
					create(edit(line, lab, "5", "5"));
					return true;
				} catch (OrderedMeanwhileException refused) {
					return false;
				}
			});
		}
		int made = 0;
		try (ExecutorService executor = Executors.newFixedThreadPool(seats.size())) {
			for (Future<Boolean> each : executor.invokeAll(seats)) {
				made += each.get() ? 1 : 0;
			}
		}
		assertEquals(1, made);
		assertEquals("Pixel Lab: 5 The 8X10", saved());
	}

	@RepeatedTest(20)
	void orderedInPiecesItAddsUpToWhatWasNeededAndNoMore(RepetitionInfo repetition) throws IOException {
		Random random = new Random(repetition.getCurrentRepetition());
		InvoiceLine packed = trade.line(invoice, bundle(), String.valueOf(1 + random.nextInt(4)));
		InvoiceLine single = trade.line(invoice, frame, String.valueOf(1 + random.nextInt(9)));
		packed.setVendorOverride(random.nextBoolean() ? lab : framer);
		Proposal rest = orders.propose(invoice.getId(), VendorChoice.ALL_NECESSARY);
		while (!rest.orders().isEmpty()) {
			List<Edit> edits = new ArrayList<>();
			rest.orders().forEach(order -> order.details().forEach(detail -> edits.add(new Edit(detail.line().getId(),
					detail.component() == null ? null : detail.component().getId(), order.vendor().getId(),
					number(String.valueOf(1 + random.nextInt(detail.quantity().intValueExact()))), detail.quantity(), null))));
			create(edits.toArray(Edit[]::new));
			rest = orders.propose(invoice.getId(), VendorChoice.ALL_NECESSARY);
		}
		Map<Long, BigDecimal> sums = orders.ordered(invoice.getId()).stream()
				.collect(Collectors.toMap(each -> each.componentId() == null ? each.invoiceLineId() : each.componentId(),
						OrderedQuantity::quantity, BigDecimal::add));
		assertEquals(Map.of(packed.getComponents().get(0).getId(), packed.getQuantity().multiply(number("4")),
				packed.getComponents().get(1).getId(), packed.getQuantity(), single.getId(), single.getQuantity()), sums);
	}

	@Test
	void theOverrideOfAPackageIsSetWhereAllOfItGoesToOneVendor() throws IOException {
		InvoiceLine line = trade.line(invoice, bundle(), "1");
		create(edit(line.getComponents().get(0), framer, "4"), edit(line.getComponents().get(1), framer, "1"));
		assertEquals("Oak Frames: 4 The 8X10, 1 The MUG", saved());
		assertEquals("Oak Frames", records.saved(invoice).getLines().get(0).getVendorOverride().getName());
	}

	@Test
	void theOverrideOfAPackageIsLeftAloneWhereItsPartsGoToDifferentVendors() throws IOException {
		InvoiceLine line = trade.line(invoice, bundle(), "1");
		Creation creation = create(edit(line.getComponents().get(0), lab, "4"), edit(line.getComponents().get(1), framer, "1"));
		assertEquals("Pixel Lab: 4 The 8X10; Oak Frames: 1 The MUG", saved());
		assertNull(records.saved(invoice).getLines().get(0).getVendorOverride());
		assertEquals(List.of("Invoice 5012, line 1: the vendor override was left alone, as not all of the line goes to one vendor."),
				creation.remarks());
	}

	@Test
	void theOverrideOfAPackageIsLeftAloneWhereAPartOfItIsLeftOutForAnotherVendor() throws IOException {
		InvoiceLine line = trade.line(invoice, bundle(), "1");
		create(edit(line.getComponents().get(1), framer, "1"));
		assertEquals("Oak Frames: 1 The MUG", saved());
		assertNull(records.saved(invoice).getLines().get(0).getVendorOverride());
		assertEquals("Pixel Lab", orders.propose(invoice.getId(), VendorChoice.ALL_NECESSARY).orders().get(0).vendor().getName(),
				"who still makes the prints");
	}

	private PriceListItem bundle() {
		PriceListItem bundle = trade.item("BUNDLE", null);
		trade.component(bundle, print, "4");
		trade.component(bundle, mug, "1");
		records.put(bundle);
		return bundle;
	}

	@Test
	void detailsCanGoIntoAnOpenOrderOfTheSameVendor() throws IOException {
		InvoiceLine line = trade.line(invoice, print, "5");
		long first = create(edit(line, lab, "2", "5")).orders().get(0).id();
		Creation second = create(new Edit(line.getId(), null, lab.getId(), number("3"), number("3"), first));
		assertEquals("Pixel Lab: 2 The 8X10, 3 The 8X10", saved());
		assertEquals(List.of(new ProductionOrders.Created(first, "1042", lab.getId())), second.orders());
	}

	@Test
	void nothingIsAddedToAnOrderThatWasSentIsFinalOrIsAnotherVendors() throws IOException {
		InvoiceLine line = trade.line(invoice, print, "5");
		long first = create(edit(line, lab, "2", "5")).orders().get(0).id();
		Edit more = new Edit(line.getId(), null, lab.getId(), number("3"), number("3"), first);
		ProductionOrder order = records.orders().get(0);
		order.setSentOn(day("2015-07-23").atStartOfDay());
		assertEquals("Production order 1042 was sent, or is final or cancelled: nothing can be added to it.",
				assertThrows(RuleException.class, () -> create(more)).getMessage());
		records.orders().get(0).setSentOn(null);
		records.orders().get(0).setStatus(records.orders().get(0).getType().getStatuses().get(3));
		assertThrows(RuleException.class, () -> create(more));
		Edit stray = new Edit(line.getId(), null, framer.getId(), number("3"), number("3"), first);
		assertEquals("Production order 1042 is no order to Oak Frames for Invoice 5012: nothing can be added to it.",
				assertThrows(RuleException.class, () -> create(stray)).getMessage());
		assertEquals("Pixel Lab: 2 The 8X10", saved());
	}
}
