package studio.safelight.print.pdf.internal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import studio.safelight.model.Address;
import studio.safelight.model.User;

/** Puts dates, numbers, names and addresses into words, in the language of a document. */
final class Wording {

	private static final Set<String> PLACE_FIRST = Set.of("US", "USA", "UNITED STATES", "UNITED STATES OF AMERICA", "CA", "CANADA", "AU",
			"AUSTRALIA", "GB", "UK", "UNITED KINGDOM", "IE", "IRELAND", "NZ", "NEW ZEALAND");

	private final Locale locale;
	private final Messages messages;
	private final DateTimeFormatter dates;
	private final NumberFormat numbers;
	private final NumberFormat percents;

	Wording(Locale locale) {
		this.locale = locale;
		messages = new Messages(locale);
		dates = DateTimeFormatter.ofLocalizedPattern("yMMMEd").withLocale(locale);
		numbers = NumberFormat.getNumberInstance(locale);
		numbers.setMaximumFractionDigits(4);
		percents = NumberFormat.getPercentInstance(locale);
		percents.setMaximumFractionDigits(1);
	}

	String text(Messages.Key key, Object... values) {
		return messages.get(key, values);
	}

	/** @return with the day of the week; an empty text for no date */
	String date(LocalDate date) {
		return date == null ? "" : dates.format(date);
	}

	/** @return without zeros at its end; an empty text for none */
	String number(BigDecimal number) {
		return number == null ? "" : numbers.format(number);
	}

	/** @return a share as a percentage; none is 0 */
	String percent(BigDecimal share) {
		return percents.format(share == null ? BigDecimal.ZERO : share);
	}

	/** @return such as 20 × 30, or one of the two; an empty text for neither */
	String size(BigDecimal width, BigDecimal height) {
		return joined("\u00A0×\u00A0", number(width), number(height));
	}

	/** @return the full name where there is one; an empty text for nobody */
	static String name(User user) {
		return user == null ? "" : blank(user.getFullName()) ? user.getName() : user.getFullName();
	}

	/** @return the lines of an address that are not empty, without the addressee; the place as its country writes it */
	List<String> lines(Address address) {
		if (address == null) {
			return List.of();
		}
		List<String> lines = present(address.getStreet(), address.getStreet2());
		if (isPlaceFirst(address.getCountry())) {
			String place = joined(", ", address.getCity(), joined(" ", address.getRegion(), address.getPostalCode()));
			lines.addAll(present(place, address.getCountry()));
		} else {
			lines.addAll(present(joined(" ", address.getPostalCode(), address.getCity()), address.getRegion(), address.getCountry()));
		}
		return lines;
	}

	/** Portland, OR 97201 and not 97201 Portland. */
	private boolean isPlaceFirst(String country) {
		String place = blank(country) ? locale.getCountry() : country.strip().toUpperCase(Locale.ROOT);
		return PLACE_FIRST.contains(place);
	}

	/** @return those texts that say something */
	static List<String> present(String... texts) {
		return new ArrayList<>(Stream.of(texts).filter(text -> !blank(text)).map(String::strip).toList());
	}

	static String joined(String separator, String... texts) {
		return String.join(separator, present(texts));
	}

	static boolean blank(String text) {
		return text == null || text.isBlank();
	}
}
