package studio.safelight.exchange.internal.ubl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.InvoiceDraft.Amount;
import studio.safelight.exchange.internal.draft.RecordDraft;
import studio.safelight.exchange.Problem;

/** Makes values of the texts of elements, as XML Schema writes them; what can't be read is a problem of the draft. */
final class Fields {

	private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:\\d{1,40}(?:\\.\\d{0,40})?|\\.\\d{1,40})");
	private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:Z|[+-]\\d{2}:\\d{2})?");

	private final String currency;
	private final int digits;

	/** @param currency of the document, which all amounts must be in; null where it is not known */
	Fields(String currency) {
		this.currency = currency;
		this.digits = digits(currency);
	}

	/** @return the amount in the digits of the currency */
	BigDecimal round(BigDecimal amount) {
		return amount.setScale(digits, RoundingMode.HALF_UP);
	}

	/** @return the number; empty where there is no element or it can't be read */
	Optional<BigDecimal> number(Optional<Element> element, RecordDraft draft) {
		return element.flatMap(there -> {
			if (!DECIMAL.matcher(there.text()).matches()) {
				problem(draft, there, Message.NOT_A_NUMBER.text(there.text()));
				return Optional.empty();
			}
			return Optional.of(new BigDecimal(there.text()));
		});
	}

	/** @return the amount; empty where there is no element, it can't be read, or is in another currency than the document */
	Optional<Amount> amount(Optional<Element> element, RecordDraft draft) {
		Optional<BigDecimal> value = number(element, draft);
		if (value.isEmpty()) {
			return Optional.empty();
		}
		Element there = element.get();
		String own = there.attribute("currencyID");
		if (own != null && currency != null && !own.equals(currency)) {
			problem(draft, there, Message.AMOUNT_IN_OTHER_CURRENCY.text(there.text(), own, currency));
			return Optional.empty();
		}
		return Optional.of(new Amount(there.line(), there.path(), value.get()));
	}

	/** @return the date; empty where there is no element or it can't be read */
	Optional<LocalDate> date(Optional<Element> element, RecordDraft draft) {
		return element.flatMap(there -> {
			var matcher = DATE.matcher(there.text());
			try {
				if (matcher.matches()) {
					return Optional.of(LocalDate.parse(matcher.group(1)));
				}
			} catch (DateTimeException e) {
				problem(draft, there, Message.NO_SUCH_DAY.text(there.text()));
				return Optional.empty();
			}
			problem(draft, there, Message.NOT_AN_XML_DATE.text(there.text()));
			return Optional.empty();
		});
	}

	/** An unknown currency is reported by whoever compares it with the studio's. */
	private static int digits(String currency) {
		return Currency.getAvailableCurrencies().stream().filter(known -> known.getCurrencyCode().equals(currency))
				.mapToInt(Currency::getDefaultFractionDigits).filter(digits -> digits >= 0).findFirst().orElse(2);
	}

	static void problem(RecordDraft draft, Element element, String message) {
		draft.problems().add(new Problem(element.line(), element.path(), message));
	}
}
