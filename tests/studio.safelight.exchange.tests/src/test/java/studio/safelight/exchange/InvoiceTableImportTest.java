package studio.safelight.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.InvoiceType;
import studio.safelight.model.LineComponent;
import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderType;
import studio.safelight.model.PackageComponent;
import studio.safelight.model.PriceList;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.StatusKind;

/** Invoices from tables, a row for each line. */
class InvoiceTableImportTest extends ImportFixture {

	private static final String HEADER = "number,type,client,date,delivery date,line,item,description,image,quantity,price,vendor\n";
	private static final String INVOICE = HEADER + """
			2026-1,re-order,C-1,2026-03-02,2026-03-20,1,10x15,,IMG_1.jpg,4,,
			2026-1,,,,,2,PK-A,,,1,180.00,
			2026-1,,,,,3,,Frame by hand,,2,15.50,Framer
			""";

	@BeforeEach
	void aStudioWithAPriceList() throws IOException {
		addClient("C-1", "Anna Berg");
		addVendor("Framer");
		PriceList list = addPriceList("Portraits");
		PriceListItem print = addItem(list, "10x15", "Print 10x15", "12.50");
		PriceListItem bundle = addItem(list, "PK-A", "Package", "199.00");
		PackageComponent part = SafelightFactory.eINSTANCE.createPackageComponent();
		part.setItem(print);
		part.setQuantity(new BigDecimal(3));
		bundle.getComponents().add(part);
	}

	@Test
	void anInvoiceIsMadeOfItsRows() throws IOException {
		FileResult result = imported("invoices.csv", INVOICE);

		assertEquals(FileKind.INVOICES, result.kind());
		assertEquals(1, result.created());
		Invoice invoice = invoice("2026-1");
		assertEquals(InvoiceType.REORDER, invoice.getType());
		assertEquals("Anna Berg", invoice.getClient().getName());
		assertEquals(LocalDate.of(2026, 3, 20), invoice.getDeliveryDate());
		assertEquals(List.of("Print 10x15", "Package", "Frame by hand"), invoice.getLines().stream().map(InvoiceLine::getDescription).toList());
		assertEquals(0, invoice.getLines().get(0).getUnitPrice().compareTo(new BigDecimal("12.5")));
		assertEquals("IMG_1.jpg", invoice.getLines().get(0).getImage());
		assertEquals(0, invoice.getLines().get(1).getUnitPrice().compareTo(new BigDecimal("180")));
		assertNull(invoice.getLines().get(2).getItem());
		assertEquals("Framer", invoice.getLines().get(2).getVendorOverride().getName());
	}

	@Test
	void theComponentsOfAPackageAreCopiedToItsLine() throws IOException {
		imported("invoices.csv", INVOICE);

		InvoiceLine line = invoice("2026-1").getLines().get(1);
		assertEquals("10x15", only(line.getComponents().stream()).getItem().getIdentifier());
		assertEquals(0, line.getComponents().getFirst().getQuantity().compareTo(new BigDecimal(3)));
	}

	@Test
	void theSameInvoiceTwiceChangesNothing() throws IOException {
		imported("invoices.csv", INVOICE);

		FilePlan again = preview("invoices.csv", INVOICE);

		assertEquals(Change.UNCHANGED, again.records().getFirst().change(), again.records().toString());
	}

	@Test
	void clientsItemsAndInvoicesOfOneImportMayReferToEachOther() throws IOException {
		imported(file("invoices.csv", "number,client,date,item,quantity\n7,N-1,2026-01-05,NEW,2\n"),
				file("prices.csv", "price list,identifier,description,price\nPortraits,NEW,New print,9.00\n"),
				file("clients.csv", "number,name\nN-1,New Client\n"));

		assertEquals("New Client", invoice("7").getClient().getName());
		assertEquals("New print", invoice("7").getLines().getFirst().getDescription());
	}

	@Test
	void aChangedLineKeepsItsPlaceAndItsKey() throws IOException {
		imported("invoices.csv", INVOICE);
		List<Long> keys = invoice("2026-1").getLines().stream().map(InvoiceLine::getId).toList();

		PlannedRecord record = preview("invoices.csv", INVOICE.replace("IMG_1.jpg,4", "IMG_1.jpg,6")).records().getFirst();
		assertEquals(List.of(new FieldChange("line 1 quantity", "4", "6")), record.fields());

		imported("invoices.csv", INVOICE.replace("IMG_1.jpg,4", "IMG_1.jpg,6"));
		assertEquals(keys, invoice("2026-1").getLines().stream().map(InvoiceLine::getId).toList());
	}

	@Test
	void aLinePutInBetweenLeavesTheOthersWhatTheyAre() throws IOException {
		imported("invoices.csv", INVOICE);
		List<Long> keys = invoice("2026-1").getLines().stream().map(InvoiceLine::getId).toList();

		imported("invoices.csv", HEADER + """
				2026-1,re-order,C-1,2026-03-02,2026-03-20,1,10x15,,IMG_1.jpg,4,,
				2026-1,,,,,2,10x15,,IMG_9.jpg,1,,
				2026-1,,,,,3,PK-A,,,1,180.00,
				2026-1,,,,,4,,Frame by hand,,2,15.50,Framer
				""");

		List<Long> after = invoice("2026-1").getLines().stream().map(InvoiceLine::getId).toList();
		assertEquals(4, after.size());
		assertEquals(keys, List.of(after.get(0), after.get(2), after.get(3)));
	}

	@Test
	void aLineThatIsNotInTheFileIsRemovedIfNothingOfItIsOrdered() throws IOException {
		imported("invoices.csv", INVOICE);

		imported("invoices.csv", INVOICE.substring(0, INVOICE.indexOf("2026-1,,,,,3")));

		assertEquals(2, invoice("2026-1").getLines().size());
	}

	@Test
	void aRowWithoutALineLeavesTheLinesAlone() throws IOException {
		imported("invoices.csv", INVOICE);

		imported("invoices.csv", "number,client,date,notes\n2026-1,C-1,2026-03-02,urgent\n");

		assertEquals("urgent", invoice("2026-1").getNotes());
		assertEquals(3, invoice("2026-1").getLines().size());
	}

	@Test
	void aLineThatIsOrderedCantBeReducedBelowThat() throws IOException {
		imported("invoices.csv", INVOICE);
		order("4711", invoice("2026-1").getLines().get(0), null, 3);

		Problem problem = problem("invoices.csv", INVOICE.replace("IMG_1.jpg,4", "IMG_1.jpg,2"));

		assertEquals(2, problem.line());
		assertEquals("quantity", problem.field());
		assertTrue(problem.message().contains("4711") && problem.message().contains("reduced to 2"), problem.message());
		imported("invoices.csv", INVOICE.replace("IMG_1.jpg,4", "IMG_1.jpg,3"));
	}

	@Test
	void aPackageThatIsOrderedCantBeReducedBelowItsComponents() throws IOException {
		imported("invoices.csv", INVOICE.replace("PK-A,,,1", "PK-A,,,2"));
		InvoiceLine line = invoice("2026-1").getLines().get(1);
		order("4711", line, line.getComponents().getFirst(), 4);

		assertTrue(problem("invoices.csv", INVOICE).message().contains("reduced to 3"));
	}

	@Test
	void aLineThatIsOrderedCantBeRemovedOrGetAnotherItem() throws IOException {
		imported("invoices.csv", INVOICE);
		order(null, invoice("2026-1").getLines().get(2), null, 1);

		assertTrue(problem("invoices.csv", INVOICE.substring(0, INVOICE.indexOf("2026-1,,,,,3"))).message().contains("Line 3"));
		assertTrue(problem("invoices.csv", INVOICE.replace("3,,Frame by hand", "3,10x15,")).message().contains("another one"));
	}

	@Test
	void anOrderKeepsItsLineWhenTheLineIsChanged() throws IOException {
		imported("invoices.csv", INVOICE);
		order("4711", invoice("2026-1").getLines().get(0), null, 3);

		imported("invoices.csv", INVOICE.replace("IMG_1.jpg,4", "IMG_1.jpg,9"));

		InvoiceLine line = only(studio.<ProductionOrder>all(SafelightPackage.Literals.PRODUCTION_ORDER).stream()).getDetails().getFirst().getInvoiceLine();
		assertEquals(0, line.getQuantity().compareTo(new BigDecimal(9)));
		assertEquals(invoice("2026-1").getLines().getFirst().getId(), line.getId());
	}

	@Test
	void unknownClientsItemsVendorsAndStatusesAreProblems() throws IOException {
		FilePlan plan = preview("invoices.csv", """
				number,client,date,status,item,quantity,vendor
				1,C-9,2026-01-05,,10x15,1,
				2,C-1,2026-01-05,Nowhere,10x15,1,
				3,C-1,2026-01-05,,XXX,1,
				4,C-1,2026-01-05,,10x15,1,Nobody
				""");

		assertEquals(List.of("client", "status", "item", "vendor"), plan.allProblems().stream().map(Problem::field).toList());
		assertEquals(List.of(2L, 3L, 4L, 5L), plan.allProblems().stream().map(Problem::line).toList());
		assertTrue(plan.records().stream().allMatch(record -> record.change() == Change.WRONG));
	}

	@Test
	void anInvoiceNeverGoesToAnotherClient() throws IOException {
		imported("invoices.csv", INVOICE);
		addClient("C-2", "Bert Cohn");

		assertTrue(problem("invoices.csv", INVOICE.replace("C-1", "C-2")).message().contains("Anna Berg"));
	}

	@Test
	void rowsOfOneInvoiceThatContradictEachOtherAreAProblem() throws IOException {
		Problem problem = problem("invoices.csv", INVOICE.replace("2026-1,,,,,2", "2026-1,,,2026-03-03,,2"));

		assertEquals(3, problem.line());
		assertEquals("date", problem.field());
	}

	@Test
	void aDeliveryBeforeTheInvoiceIsAProblem() throws IOException {
		assertEquals("delivery date", problem("invoices.csv", INVOICE.replace("2026-03-20", "2026-02-20")).field());
	}

	@Test
	void absurdQuantitiesAreProblemsAndNegativeOnesAreReturns() throws IOException {
		assertEquals("quantity", problem("invoices.csv", INVOICE.replace("IMG_1.jpg,4", "IMG_1.jpg,99999999")).field());
		assertEquals("quantity", problem("invoices.csv", INVOICE.replace("IMG_1.jpg,4", "IMG_1.jpg,1.2345")).field());
		assertTrue(preview("invoices.csv", INVOICE.replace("IMG_1.jpg,4", "IMG_1.jpg,-4")).allProblems().isEmpty());
	}

	@Test
	void aLineWithoutItemAndDescriptionIsAProblem() throws IOException {
		assertEquals("description", problem("invoices.csv", "number,client,date,item,description,quantity\n1,C-1,2026-01-05,,,2\n").field());
	}

	@Test
	void aLineNumberTwiceIsAProblem() throws IOException {
		assertEquals("line", problem("invoices.csv", INVOICE.replace("2026-1,,,,,3", "2026-1,,,,,2")).field());
	}

	@Test
	void aDateThatCouldBeTwoIsAProblemUnlessTheFileTellsElsewhere() throws IOException {
		String table = "number,client,date\n1,C-1,03/04/2026\n";

		assertEquals("date", problem("invoices.csv", table).field());

		imported("invoices.csv", table + "2,C-1,25/04/2026\n");
		assertEquals(LocalDate.of(2026, 4, 3), invoice("1").getInvoiceDate());
	}

	@Test
	void dateWithPointsHaveTheDayFirst() throws IOException {
		imported("invoices.csv", "number,client,date\n1,C-1,03.04.2026\n");

		assertEquals(LocalDate.of(2026, 4, 3), invoice("1").getInvoiceDate());
	}

	@Test
	void anItemOfSeveralPriceListsNeedsTheListsName() throws IOException {
		addItem(addPriceList("Weddings"), "10x15", "Print 10x15", "14.00");

		assertTrue(problem("invoices.csv", "number,client,date,item,quantity\n1,C-1,2026-01-05,10x15,1\n").message().contains("Portraits, Weddings"));

		imported("invoices.csv", "number,client,date,item,price list,quantity\n1,C-1,2026-01-05,10x15,Weddings,1\n");
		assertEquals(0, invoice("1").getLines().getFirst().getUnitPrice().compareTo(new BigDecimal("14")));
	}

	private ProductionOrder order(String number, InvoiceLine line, LineComponent component, int quantity) throws IOException {
		ProductionStatus first = status("Ordered", StatusKind.INITIAL);
		OrderType type = SafelightFactory.eINSTANCE.createOrderType();
		type.setName("Prints");
		type.getStatuses().addAll(List.of(first, status("Done", StatusKind.FINAL)));
		studio.add(type);
		ProductionOrder order = SafelightFactory.eINSTANCE.createProductionOrder();
		order.setNumber(number);
		order.setInvoice(line.getInvoice());
		order.setVendor(line.getInvoice().getLines().get(2).getVendorOverride());
		order.setType(type);
		order.setStatus(first);
		order.setOrderDate(LocalDate.of(2026, 3, 3));
		OrderDetail detail = SafelightFactory.eINSTANCE.createOrderDetail();
		detail.setInvoiceLine(line);
		detail.setComponent(component);
		detail.setDescription(line.getDescription());
		detail.setQuantity(new BigDecimal(quantity));
		order.getDetails().add(detail);
		return studio.add(order);
	}

	private static ProductionStatus status(String name, StatusKind kind) {
		ProductionStatus status = SafelightFactory.eINSTANCE.createProductionStatus();
		status.setName(name);
		status.setKind(kind);
		return status;
	}
}
