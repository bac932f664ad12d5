package studio.safelight.cli.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a JSON object, in their order. */
public final class Fields {

	private final Map<String, Object> values = new LinkedHashMap<>();

	/** Adds a text, a whole number, a truth value, a list or other fields; null is kept as null. */
	public Fields with(String name, Object value) {
		values.put(name, value);
		return this;
	}

	/** Adds a date as ISO 8601. */
	public Fields with(String name, LocalDate day) {
		return with(name, day == null ? (Object) null : day.toString());
	}

	/** Adds a quantity as a number without needless zeros. */
	public Fields quantity(String name, BigDecimal quantity) {
		return with(name, plain(quantity));
	}

	/** Adds an amount as a text with at least the digits of the currency. */
	public Fields amount(String name, BigDecimal amount, Currency currency) {
		return with(name, amount == null ? null : amount(amount, currency));
	}

	public Map<String, Object> values() {
		return values;
	}

	/** @return the amount with at least the digits of the currency */
	public static String amount(BigDecimal amount, Currency currency) {
		BigDecimal stripped = amount.stripTrailingZeros();
		return stripped.setScale(Math.max(stripped.scale(), Math.max(0, currency.getDefaultFractionDigits()))).toPlainString();
	}

	private static BigDecimal plain(BigDecimal number) {
		if (number == null) {
			return null;
		}
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
