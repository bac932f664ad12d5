package studio.safelight.production.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.TaxRate;
import studio.safelight.production.internal.Same;

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

	private static final Object UNTAXED = new Object();

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

	/**
	 * Adds up an invoice as it is now. Amounts are rounded half up to the digits of the currency: each line's, and the tax of each rate, which is
	 * counted on the sum of its lines. The invoice's discount is taken off the lines in proportion to their amounts.
	 */
	public static InvoiceTotals of(Invoice invoice, Currency currency) {
		int digits = Math.max(currency.getDefaultFractionDigits(), 0);
		List<Line> lines = invoice.getLines().stream().map(line -> line(line, digits)).toList();
		BigDecimal subtotal = sum(lines, Line::amount, digits);
		BigDecimal discount = rounded(invoice.getDiscount(), digits);
		List<Tax> taxes = taxes(lines, subtotal, discount, digits);
		BigDecimal tax = sum(taxes, Tax::tax, digits);
		BigDecimal total = subtotal.subtract(discount).add(tax);
		BigDecimal paid = sum(invoice.getPayments(), payment -> rounded(payment.getAmount(), digits), digits);
		return new InvoiceTotals(lines, subtotal, discount, taxes, tax, total, paid, total.subtract(paid));
	}

	private static Line line(InvoiceLine line, int digits) {
		BigDecimal quantity = line.getQuantity() == null ? BigDecimal.ZERO : line.getQuantity();
		BigDecimal price = line.getUnitPrice() == null ? BigDecimal.ZERO : line.getUnitPrice();
		BigDecimal extended = rounded(quantity.multiply(price), digits);
		BigDecimal discount = rounded(line.getDiscount(), digits);
		return new Line(line, extended, discount, extended.subtract(discount));
	}

	private static List<Tax> taxes(List<Line> lines, BigDecimal subtotal, BigDecimal discount, int digits) {
		Map<Object, TaxRate> rates = new LinkedHashMap<>();
		Map<Object, BigDecimal> amounts = new LinkedHashMap<>();
		for (Line line : lines) {
			TaxRate rate = line.line().getTaxRate();
			Object key = rate == null ? UNTAXED : Same.key(rate);
			rates.putIfAbsent(key, rate);
			amounts.merge(key, line.amount(), BigDecimal::add);
		}
		List<Tax> taxes = new ArrayList<>();
		BigDecimal counted = BigDecimal.ZERO;
		BigDecimal allocated = BigDecimal.ZERO;
		for (Map.Entry<Object, BigDecimal> entry : amounts.entrySet()) {
			counted = counted.add(entry.getValue());
			// what is allocated up to here, less what was before: so the shares add up to the discount to the last cent
			BigDecimal upToHere = subtotal.signum() == 0 ? BigDecimal.ZERO
					: discount.multiply(counted).divide(subtotal, digits, RoundingMode.HALF_UP);
			BigDecimal net = entry.getValue().subtract(upToHere.subtract(allocated));
			allocated = upToHere;
			TaxRate rate = rates.get(entry.getKey());
			if (rate != null) {
				BigDecimal percent = rate.getPercent() == null ? BigDecimal.ZERO : rate.getPercent();
				taxes.add(new Tax(rate.getName(), percent, net, rounded(net.multiply(percent).movePointLeft(2), digits)));
			}
		}
		return taxes;
	}

	private static <T> BigDecimal sum(List<T> parts, Function<T, BigDecimal> amount, int digits) {
		return parts.stream().map(amount).reduce(BigDecimal.ZERO.setScale(digits), BigDecimal::add);
	}

	private static BigDecimal rounded(BigDecimal amount, int digits) {
		return amount == null ? BigDecimal.ZERO.setScale(digits) : amount.setScale(digits, RoundingMode.HALF_UP);
	}
}
