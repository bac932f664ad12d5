package studio.safelight.production.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static studio.safelight.production.Trade.day;
import static studio.safelight.production.Trade.number;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.Payment;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.TaxRate;
import studio.safelight.production.Trade;

class InvoiceTotalsTest {

	private static final Currency EUR = Currency.getInstance("EUR");

	private final Trade trade = new Trade();
	private final Invoice invoice = trade.invoice("5012");
	private final TaxRate full = trade.taxRate("Full", "19");
	private final TaxRate reduced = trade.taxRate("Reduced", "7");

	private InvoiceLine line(String quantity, String price, TaxRate rate) {
		InvoiceLine line = trade.line(invoice, "Something", quantity);
		line.setUnitPrice(number(price));
		line.setTaxRate(rate);
		return line;
	}

	private void pay(String amount) {
		Payment payment = SafelightFactory.eINSTANCE.createPayment();
		payment.setPaidOn(day("2015-07-20"));
		payment.setAmount(number(amount));
		invoice.getPayments().add(payment);
	}

	@Test
	void anEmptyInvoiceComesToZeroInTheDigitsOfTheCurrency() {
		InvoiceTotals totals = InvoiceTotals.of(invoice, EUR);
		assertEquals(number("0.00"), totals.total());
		assertEquals(number("0.00"), totals.balance());
		assertEquals(number("0"), InvoiceTotals.of(invoice, Currency.getInstance("JPY")).total());
	}

	@Test
	void linesDiscountsTaxesAndPaymentsAddUp() {
		line("3", "19.99", full).setDiscount(number("9.97"));
		line("1", "50", reduced);
		line("2", "25.00", null);
		invoice.setDiscount(number("15.00"));
		pay("100");
		pay("25.50");
		InvoiceTotals totals = InvoiceTotals.of(invoice, EUR);
		assertEquals(number("59.97"), totals.lines().get(0).extended());
		assertEquals(number("50.00"), totals.lines().get(0).amount());
		assertEquals(number("150.00"), totals.subtotal());
		assertEquals(List.of(new InvoiceTotals.Tax("Full", number("19"), number("45.00"), number("8.55")),
				new InvoiceTotals.Tax("Reduced", number("7"), number("45.00"), number("3.15"))), totals.taxes());
		assertEquals(number("11.70"), totals.tax());
		assertEquals(number("146.70"), totals.total());
		assertEquals(number("125.50"), totals.paid());
		assertEquals(number("21.20"), totals.balance());
	}

	@Test
	void amountsAreExactAndRoundedHalfUpLineByLine() {
		line("0.5", "0.01", null);
		line("3", "0.3333", null);
		line("10", "0.1", null);
		InvoiceTotals totals = InvoiceTotals.of(invoice, EUR);
		assertEquals(List.of(number("0.01"), number("1.00"), number("1.00")),
				totals.lines().stream().map(InvoiceTotals.Line::extended).toList());
		assertEquals(number("2.01"), totals.total());
	}

	@Test
	void theTaxIsCountedOnTheSumOfARateNotLineByLine() {
		line("1", "0.30", full);
		line("1", "0.30", full);
		assertEquals(number("0.11"), InvoiceTotals.of(invoice, EUR).tax());
	}

	@Test
	void theTaxOfACreditIsNegativeToo() {
		line("-2", "10.00", full);
		InvoiceTotals totals = InvoiceTotals.of(invoice, EUR);
		assertEquals(number("-3.80"), totals.tax());
		assertEquals(number("-23.80"), totals.total());
	}

	@Test
	void moreThanOwedLeavesANegativeBalance() {
		line("1", "10.00", null);
		pay("12.00");
		assertEquals(number("-2.00"), InvoiceTotals.of(invoice, EUR).balance());
	}

	@Test
	void aDiscountOnASubtotalOfZeroIsTakenOffTheTotalAlone() {
		line("1", "10.00", full);
		line("-1", "10.00", reduced);
		invoice.setDiscount(number("1.00"));
		InvoiceTotals totals = InvoiceTotals.of(invoice, EUR);
		assertEquals(number("1.20"), totals.tax());
		assertEquals(number("0.20"), totals.total());
	}

	@RepeatedTest(200)
	void theSharesOfTheDiscountAddUpToTheLastCent(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		for (int count = 1 + random.nextInt(6); count > 0; count--) {
			TaxRate rate = trade.taxRate("Rate " + count, String.valueOf(random.nextInt(25)));
			line(String.valueOf(1 + random.nextInt(9)), BigDecimal.valueOf(1 + random.nextInt(99_999), 2).toString(), rate);
		}
		invoice.setDiscount(BigDecimal.valueOf(random.nextInt(5_000), 2));
		InvoiceTotals totals = InvoiceTotals.of(invoice, EUR);
		BigDecimal nets = totals.taxes().stream().map(InvoiceTotals.Tax::net).reduce(BigDecimal.ZERO, BigDecimal::add);
		assertEquals(totals.subtotal().subtract(totals.discount()), nets);
		BigDecimal cents = BigDecimal.ZERO;
		for (InvoiceLine line : invoice.getLines()) {
			cents = cents.add(line.getQuantity().multiply(line.getUnitPrice()));
		}
		assertEquals(cents.setScale(2), totals.subtotal());
		assertEquals(nets.add(totals.tax()), totals.total());
	}
}
