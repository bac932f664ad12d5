package studio.safelight.production.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;

/**
 * What an invoice comes to, exact, in the digits of the currency.
 *
 * @param lines    in the order of the invoice's lines
 * @param subtotal the sum of the lines' amounts, their discounts taken off
 * @param discount of the whole invoice
 * @param taxes    for each rate, in the order of first appearance
 * @param tax      the sum of the taxes
 * @param total    subtotal less discount plus tax
 * @param paid     the sum of the payments
 * @param balance  total less paid; negative when more was paid than owed
 */
public record InvoiceTotals(List<Line> lines, BigDecimal subtotal, BigDecimal discount, List<Tax> taxes, BigDecimal tax, BigDecimal total,
		BigDecimal paid, BigDecimal balance) {

	public InvoiceTotals {
		lines = List.copyOf(lines);
		taxes = List.copyOf(taxes);
	}

	/**
	 * @param extended quantity × unit price, rounded to the currency's digits
	 * @param amount   extended less the line's discount
	 */
	public record Line(InvoiceLine line, BigDecimal extended, BigDecimal discount, BigDecimal amount) {
	}

	/**
	 * @param percent the rate
	 * @param net     what it is counted on, the lines' shares of the invoice's discount taken off
	 */
	public record Tax(String name, BigDecimal percent, BigDecimal net, BigDecimal tax) {
	}

	/** Adds up an invoice as it is now. */
	public static InvoiceTotals of(Invoice invoice, Currency currency) {
		throw new UnsupportedOperationException();
	}
}
