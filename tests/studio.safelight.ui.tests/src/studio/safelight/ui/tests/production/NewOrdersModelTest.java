package studio.safelight.ui.tests.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.safelight.production.ProductionOrders.Details;
import studio.safelight.production.ProductionOrders.Edit;
import studio.safelight.production.proposal.NotOrdered.Reason;
import studio.safelight.production.proposal.VendorChoice;
import studio.safelight.store.lists.Choice;
import studio.safelight.ui.production.internal.neworders.LineKey;
import studio.safelight.ui.production.internal.neworders.NewOrdersModel;
import studio.safelight.ui.production.internal.neworders.OpenOrder;
import studio.safelight.ui.production.internal.neworders.Preview;
import studio.safelight.ui.production.internal.neworders.PreviewLine;
import studio.safelight.ui.production.internal.neworders.ProposedLine;

/** What the wizard asks for, without the wizard. */
class NewOrdersModelTest {

	private static final long INVOICE = 1;
	private static final long LAB = 10;
	private static final long FRAMER = 20;
	private static final OpenOrder OPEN = new OpenOrder(77, "1042", LAB);

	private static final ProposedLine PRINTS = ordered(100, "Prints", 12, LAB);
	private static final ProposedLine FRAME = ordered(101, "Frame", 2, FRAMER);
	private static final ProposedLine LETTERING = left(102, "Lettering", 1, Reason.NO_VENDOR);
	private static final ProposedLine FEE = left(103, "Session fee", 1, Reason.NOTHING_TO_MAKE);

	private final NewOrdersModel model = new NewOrdersModel(INVOICE);

	@BeforeEach
	void showTheProposal() {
		model.show(preview(PRINTS, FRAME, LETTERING, FEE));
	}

	@Test
	void proposesAnOrderForEachVendorInTheOrderOfTheInvoice() {
		assertEquals(List.of("ProLab", "FrameCo"), model.orders().stream().map(order -> order.vendor()).toList());
		assertEquals(2, model.newOrders());
		assertEquals(2, model.orderedLines());
		assertEquals(3, model.orderableLines(), "a session fee is nothing to order");
		assertTrue(model.isComplete());
	}

	@Test
	void isIncompleteUntilTheProposalIsThere() {
		model.chooseVendors(new VendorChoice(FRAMER));
		assertTrue(model.isLoading());
		assertFalse(model.isComplete());
		model.show(preview(FRAME));
		assertTrue(model.isComplete());
		assertEquals(FRAMER, model.request().vendors().vendorId());
	}

	@Test
	void movesALineWithoutAVendorToTheVendorThatIsAssigned() {
		model.assign(line(LETTERING), FRAMER);
		assertEquals(List.of(FEE), model.notOrdered().stream().map(PreviewLine::proposed).toList());
		assertEquals(3, model.orderedLines());
		assertTrue(line(LETTERING).isReassigned());
		assertEquals(edit(LETTERING, FRAMER, "1", null), edits().get(2));
	}

	@Test
	void neverAssignsWhatIsNothingToMake() {
		model.assign(line(FEE), LAB);
		assertNull(line(FEE).vendorId());
	}

	@Test
	void asksForNothingOfALineThatIsLeftOut() {
		model.want(line(FRAME), false);
		assertEquals(1, model.newOrders());
		assertEquals(List.of(edit(PRINTS, LAB, "12", null), edit(FRAME, FRAMER, "0", null)), edits());
	}

	@Test
	void leavesOutAllLinesOfAVendorAtOnce() {
		model.want(model.orders().get(0), false);
		assertEquals(0, model.orders().get(0).ordered());
		assertEquals(1, model.newOrders());
	}

	@Test
	void ordersPartOfALineButNeverMoreThanIsLeft() {
		model.order(line(PRINTS), new BigDecimal("5"));
		assertEquals(edit(PRINTS, LAB, "5", null), edits().get(0));
		assertFalse(NewOrdersModel.canOrder(line(PRINTS), new BigDecimal("12.001")));
		assertFalse(NewOrdersModel.canOrder(line(PRINTS), BigDecimal.ZERO));
		assertFalse(NewOrdersModel.canOrder(line(PRINTS), null));
		assertThrows(IllegalArgumentException.class, () -> model.order(line(PRINTS), new BigDecimal("13")));
	}

	@Test
	void addsToAnOpenOrderOfTheSameVendor() {
		assertEquals(List.of(OPEN), model.orders().get(0).open());
		assertEquals(List.of(), model.orders().get(1).open());
		model.addInto(LAB, OPEN);
		assertEquals(1, model.newOrders());
		assertEquals(1, model.extendedOrders());
		assertEquals(edit(PRINTS, LAB, "12", OPEN.id()), edits().get(0));
	}

	@Test
	void makesEmptyOrdersByHand() {
		model.chooseDetails(Details.MANUAL);
		assertEquals(2, model.newOrders());
		assertEquals(0, model.orderedLines());
		assertNull(model.request().edits());
		assertEquals(Details.MANUAL, model.request().details());
	}

	@Test
	void keepsWhatTheUserChangedWhenOthersOrderedMeanwhile() {
		model.assign(line(LETTERING), FRAMER);
		model.want(line(FRAME), false);
		model.order(line(PRINTS), new BigDecimal("10"));
		model.show(preview(ordered(100, "Prints", 4, LAB), FRAME, LETTERING, FEE));
		assertEquals(new BigDecimal("4"), line(PRINTS).quantity());
		assertFalse(line(FRAME).isWanted());
		assertEquals(FRAMER, line(LETTERING).vendorId());
	}

	@Test
	void forgetsALineThatOthersOrderedMeanwhile() {
		model.show(preview(left(100, "Prints", 12, Reason.ALREADY_ORDERED), FRAME));
		assertEquals(1, model.newOrders());
		assertEquals(1, model.orderableLines());
		assertFalse(line(PRINTS).proposed().isOrderable());
	}

	@Test
	void tellsItsListenersOfEachChange() {
		int[] changes = new int[1];
		model.onChange(() -> changes[0]++);
		model.want(line(PRINTS), false);
		model.chooseDetails(Details.MANUAL);
		assertEquals(2, changes[0]);
	}

	private List<Edit> edits() {
		return model.request().edits();
	}

	private PreviewLine line(ProposedLine proposed) {
		return java.util.stream.Stream.concat(model.orders().stream().flatMap(order -> order.lines().stream()), model.notOrdered().stream())
				.filter(line -> line.proposed().key().equals(proposed.key())).findFirst().orElseThrow();
	}

	private static Edit edit(ProposedLine line, long vendor, String quantity, Long into) {
		return new Edit(line.key().lineId(), null, vendor, new BigDecimal(quantity), line.available(), into);
	}

	private static Preview preview(ProposedLine... lines) {
		List<ProposedLine> all = List.of(lines);
		List<Long> needed = all.stream().filter(line -> line.reason() == null).map(ProposedLine::vendorId).distinct().toList();
		return new Preview(List.of(new Choice(LAB, "ProLab"), new Choice(FRAMER, "FrameCo")), needed, all, List.of(OPEN));
	}

	private static ProposedLine ordered(long id, String description, int available, Long vendor) {
		return new ProposedLine(new LineKey(id, null), description, null, BigDecimal.valueOf(available), vendor, null, null, null);
	}

	private static ProposedLine left(long id, String description, int quantity, Reason reason) {
		return new ProposedLine(new LineKey(id, null), description, null, BigDecimal.valueOf(quantity), null, null, reason, "Because.");
	}
}
