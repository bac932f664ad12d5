package studio.safelight.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.InvoiceType;
import studio.safelight.model.Payment;
import studio.safelight.model.SafelightFactory;
import studio.safelight.production.money.InvoiceTotals;

/** Invoices and credit notes in UBL 2.1. */
class UblImportTest extends ImportFixture {

	@BeforeEach
	void aStudioWithAnItem() throws IOException {
		addItem(addPriceList("Portraits"), "P1318", "Print 13x18", "20.00");
	}

	private static UblText invoice() {
		return new UblText().line("P1318", "Fine print", "2", "24.50", "49.00").line(null, "Frame by hand", "1", "51.00", "51.00");
	}

	@Test
	void anInvoiceIsMadeWithItsClientLinesAndTaxRate() throws IOException {
		FileResult result = imported("invoice.xml", invoice().text());

		assertEquals(FileKind.UBL_INVOICE, result.kind());
		assertEquals(List.of(1, 0, 0), List.of(result.created(), result.changed(), result.unchanged()));
		Invoice invoice = invoice("U-1");
		assertEquals(InvoiceType.GENERIC, invoice.getType());
		assertEquals(LocalDate.of(2026, 3, 2), invoice.getInvoiceDate());
		assertEquals("Anna Berg", invoice.getClient().getName());
		assertEquals("C-1", invoice.getClient().getNumber());
		assertEquals("10115", invoice.getClient().getAddress().getPostalCode());
		InvoiceLine first = invoice.getLines().getFirst();
		assertEquals("P1318", first.getItem().getIdentifier());
		assertEquals("Fine print", first.getDescription());
		assertEquals(0, first.getUnitPrice().compareTo(new BigDecimal("24.5")));
		assertEquals(0, first.getTaxRate().getPercent().compareTo(new BigDecimal(19)));
		assertNull(invoice.getLines().get(1).getItem());
		assertEquals(new BigDecimal("119.00"), InvoiceTotals.of(invoice, Currency.getInstance("EUR")).total());
	}

	@Test
	void theSameInvoiceTwiceChangesNothing() throws IOException {
		String text = invoice().allowance(false, "Loyalty", "10.00", "19").prepaid("20.00").text();
		imported("invoice.xml", text);

		FilePlan again = preview("invoice.xml", text);

		assertEquals(Change.UNCHANGED, again.records().getFirst().change(), again.records().toString());
		assertEquals(1, clients().size());
	}

	@Test
	void aClientIsFoundByTheCustomerNumber() throws IOException {
		Client anna = addClient("C-1", "Anna Berg");

		imported("invoice.xml", invoice().text());

		assertEquals(anna.getId(), invoice("U-1").getClient().getId());
		assertNull(client("Anna Berg").getAddress());
	}

	@Test
	void whatTheInvoiceKnowsOtherwiseOfAClientIsReportedAndNotTakenOver() throws IOException {
		addClient("C-1", "Anna Berg");

		FileResult result = imported("invoice.xml", invoice().text());

		assertTrue(result.ignored().stream().anyMatch(ignored -> ignored.field().endsWith("cac:PostalAddress/cbc:CityName")
				&& ignored.value().equals("Berlin")),
				result.ignored().toString());
	}

	@Test
	void aCustomerNumberOfSomebodyElseIsAProblem() throws IOException {
		addClient("C-1", "Bert Cohn");

		assertTrue(problem("invoice.xml", invoice().text()).message().contains("Bert Cohn"));
	}

	@Test
	void withoutANumberAClientIsFoundByNameAndAddress() throws IOException {
		Client anna = addClient("X-7", "Anna Berg");
		anna.setAddress(SafelightFactory.eINSTANCE.createAddress());
		anna.getAddress().setCity("Berlin");
		Client other = addClient("X-8", "Anna Berg");
		other.setAddress(SafelightFactory.eINSTANCE.createAddress());
		other.getAddress().setCity("Ulm");

		imported("invoice.xml", invoice().customer(UblText.customer(null, "Anna Berg", "Hauptstr. 1", "10115", "Berlin")).text());
		assertEquals(anna.getId(), invoice("U-1").getClient().getId());

		imported("invoice.xml", invoice().number("U-2").customer(UblText.customer(null, "Anna Berg", "Gasse 3", "50667", "Köln")).text());
		assertEquals(3, clients().size());
	}

	@Test
	void severalInvoicesOfANewClientMakeHimOnce() throws IOException {
		imported(file("a.xml", invoice().text()), file("b.xml", invoice().number("U-2").text()));

		assertEquals(1, clients().size());
		assertEquals(invoice("U-1").getClient().getId(), invoice("U-2").getClient().getId());
	}

	@Test
	void anItemThatIsInNoPriceListBecomesFreeTextWithARemark() throws IOException {
		FileResult result = imported("invoice.xml", new UblText().line("ZZ9", "Canvas", "1", "80.00", "80.00").text());

		assertNull(invoice("U-1").getLines().getFirst().getItem());
		assertEquals("Canvas", invoice("U-1").getLines().getFirst().getDescription());
		assertTrue(result.remarks().stream().anyMatch(remark -> remark.contains("ZZ9")), result.remarks().toString());
	}

	@Test
	void creditNotesAndCreditCodesBecomeCreditMemos() throws IOException {
		imported("note.xml", new UblText().creditNote().number("G-1").typeCode("381").line("P1318", "Print", "2", "24.50", "49.00").text());
		imported("invoice.xml", invoice().number("G-2").typeCode("381").text());
		imported("estimate.xml", invoice().number("E-1").typeCode("325").text());

		assertEquals(InvoiceType.CREDIT_MEMO, invoice("G-1").getType());
		assertEquals(1, invoice("G-1").getLines().size());
		assertEquals(InvoiceType.CREDIT_MEMO, invoice("G-2").getType());
		assertEquals(InvoiceType.ESTIMATE, invoice("E-1").getType());
	}

	@Test
	void anotherCurrencyThanTheStudiosIsAProblem() throws IOException {
		Problem problem = problem("invoice.xml", invoice().currency("USD").text().replace("currencyID=\"EUR\"", "currencyID=\"USD\""));

		assertEquals("cbc:DocumentCurrencyCode", problem.field());
		assertTrue(problem.message().contains("USD") && problem.message().contains("EUR"), problem.message());
	}

	@Test
	void aSumThatTheLinesDontComeToIsAProblemWithBothFigures() throws IOException {
		Problem problem = problem("invoice.xml", invoice().text("101.00"));

		assertEquals("cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount", problem.field());
		assertTrue(problem.message().contains("101 ") && problem.message().contains("100."), problem.message());
	}

	@Test
	void allowancesOfALineAreItsDiscountAndAChargeThatIsMoreIsALineOfItsOwn() throws IOException {
		imported("invoice.xml", new UblText()
				.line(null, "Print", "1", "50.00", "45.00", UblText.allowanceElement(false, "Test", "6.00", "") + UblText.allowanceElement(true, "Rush", "1.00", ""), "19")
				.line(null, "Frame", "1", "50.00", "55.00", UblText.allowanceElement(true, "Glass", "5.00", ""), "19").text());

		List<InvoiceLine> lines = invoice("U-1").getLines();
		assertEquals(List.of("Print", "Frame", "Glass"), lines.stream().map(InvoiceLine::getDescription).toList());
		assertEquals(0, lines.get(0).getDiscount().compareTo(new BigDecimal(5)));
		assertEquals(0, lines.get(2).getUnitPrice().compareTo(new BigDecimal(5)));
	}

	@Test
	void anAllowanceOnOneRateIsTheDiscountOfTheInvoice() throws IOException {
		imported("invoice.xml", invoice().allowance(false, "Loyalty", "10.00", "19").allowance(true, "Shipping", "5.00", "19").text());

		Invoice invoice = invoice("U-1");
		assertEquals(0, invoice.getDiscount().compareTo(BigDecimal.TEN));
		assertEquals("Shipping", invoice.getLines().getLast().getDescription());
		assertEquals(new BigDecimal("113.05"), InvoiceTotals.of(invoice, Currency.getInstance("EUR")).total());
	}

	@Test
	void anAllowanceOnOneOfSeveralRatesIsALineThatKeepsTheTaxRight() throws IOException {
		imported("invoice.xml", invoice().line(null, "Book", "1", "100.00", "100.00", "", "7").allowance(false, "Loyalty", "10.00", "7").text());

		Invoice invoice = invoice("U-1");
		assertNull(invoice.getDiscount());
		assertEquals(0, invoice.getLines().getLast().getUnitPrice().compareTo(new BigDecimal(-10)));
		assertEquals(new BigDecimal("215.30"), InvoiceTotals.of(invoice, Currency.getInstance("EUR")).total());
	}

	@Test
	void whatWasPaidBeforeIsAPaymentAndIsNotPaidTwice() throws IOException {
		imported("invoice.xml", invoice().prepaid("30.00").text());
		FileResult again = imported("invoice.xml", invoice().prepaid("30.00").text());

		assertEquals(1, again.unchanged());
		Payment payment = only(invoice("U-1").getPayments().stream());
		assertEquals(0, payment.getAmount().compareTo(new BigDecimal(30)));
		assertEquals(LocalDate.of(2026, 3, 2), payment.getPaidOn());
	}

	@Test
	void aDeliveryAfterTheInvoiceIsPlannedAndOneBeforeWasMade() throws IOException {
		imported("a.xml", invoice().with("<cac:Delivery><cbc:ActualDeliveryDate>2026-03-20</cbc:ActualDeliveryDate></cac:Delivery>").text());
		imported("b.xml", invoice().number("U-2").with("<cac:Delivery><cbc:ActualDeliveryDate>2026-02-20</cbc:ActualDeliveryDate></cac:Delivery>").text());

		assertEquals(LocalDate.of(2026, 3, 20), invoice("U-1").getDeliveryDate());
		assertNull(invoice("U-1").getDeliveredDate());
		assertEquals(LocalDate.of(2026, 2, 20), invoice("U-2").getDeliveredDate());
		assertNull(invoice("U-2").getDeliveryDate());
	}

	@Test
	void aReturnWrittenAsANegativeAmountGetsANegativeQuantity() throws IOException {
		FileResult result = imported("invoice.xml", invoice().line(null, "Frame, returned", "2", "5.00", "-10.00").text());

		assertEquals(0, invoice("U-1").getLines().getLast().getQuantity().compareTo(new BigDecimal(-2)));
		assertTrue(result.remarks().stream().anyMatch(remark -> remark.contains("returned")), result.remarks().toString());
	}

	@Test
	void theAmountOfALineCountsWhereThePriceContradictsIt() throws IOException {
		FileResult result = imported("invoice.xml", new UblText().line(null, "Prints", "4", "100.00", "100.00").text());

		assertEquals(0, invoice("U-1").getLines().getFirst().getUnitPrice().compareTo(new BigDecimal(25)));
		assertTrue(result.remarks().stream().anyMatch(remark -> remark.contains("price is taken as 25")), result.remarks().toString());
	}

	@Test
	void whatSafelightHasNoFieldForIsReportedWithItsPath() throws IOException {
		FileResult result = imported("invoice.xml", invoice().with("""
				<cac:PaymentMeans><cbc:PaymentMeansCode name="SEPA">58</cbc:PaymentMeansCode><cac:PayeeFinancialAccount><cbc:ID>DE99</cbc:ID>
				</cac:PayeeFinancialAccount></cac:PaymentMeans><Own xmlns="urn:own">secret</Own>
				""").text());

		List<String> fields = result.ignored().stream().map(Ignored::field).toList();
		assertTrue(fields.containsAll(List.of("cac:PaymentMeans/cbc:PaymentMeansCode", "cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID", "Own")), fields.toString());
	}

	@Test
	void aMissingNumberDateOrCustomerIsAProblemThatNamesTheElement() throws IOException {
		String text = invoice().text().replace("<cbc:ID>U-1</cbc:ID>", "").replace("<cbc:IssueDate>2026-03-02</cbc:IssueDate>", "")
				.replaceAll("(?s)<cac:AccountingCustomerParty>.*</cac:AccountingCustomerParty>", "");

		List<String> fields = preview("invoice.xml", text).allProblems().stream().map(Problem::field).toList();

		assertTrue(fields.containsAll(List.of("cbc:ID", "cbc:IssueDate", "cac:AccountingCustomerParty")), fields.toString());
	}

	@Test
	void aNumberOrDateThatIsNoneIsAProblemWithItsLine() throws IOException {
		Problem problem = problem("invoice.xml", invoice().text().replace("2026-03-02", "2026-02-30"));

		assertEquals("cbc:IssueDate", problem.field());
		assertEquals(4, problem.line());
	}
}
