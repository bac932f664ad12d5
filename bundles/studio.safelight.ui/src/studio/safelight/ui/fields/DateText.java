package studio.safelight.ui.fields;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/**
 * Days as people type them: in the order of the locale with any separator, with a year of two digits or none, as ISO dates, or as a number
 * of days from today such as <code>+3</code>.
 */
final class DateText implements TextFormat<LocalDate> {

	private static final Pattern RELATIVE = Pattern.compile("([+-])\\s*(\\d{1,4})"); //$NON-NLS-1$
	private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}"); //$NON-NLS-1$
	private static final int CENTURY = 100;

	private final Supplier<LocalDate> today;
	private final DateTimeFormatter shown;

	/** The letters y, M and d in the order of the locale. */
	private final String order;

	DateText(Locale locale, Supplier<LocalDate> today) {
		this.today = today;
		String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
		this.order = pattern.replaceAll("[^yMd]", "").replaceAll("(.)\\1+", "$1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		this.shown = DateTimeFormatter.ofPattern(pattern.replaceAll("y+", "yyyy"), locale); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String format(LocalDate value) {
		return value == null ? "" : shown.format(value); //$NON-NLS-1$
	}

	@Override
	public LocalDate parse(String text) throws FormatException {
		String typed = text.strip();
		if (typed.isEmpty()) {
			return null;
		}
		try {
			Matcher relative = RELATIVE.matcher(typed);
			if (relative.matches()) {
				long days = Long.parseLong(relative.group(2));
				return today.get().plusDays("+".equals(relative.group(1)) ? days : -days); //$NON-NLS-1$
			}
			return ofParts(numbers(typed), ISO.matcher(typed).matches() ? "yMd" : order); //$NON-NLS-1$
		} catch (DateTimeException | NumberFormatException e) {
			throw new FormatException(NLS.bind(Messages.Formats_date, format(today.get())));
		}
	}

	private static List<Integer> numbers(String typed) {
		List<Integer> numbers = new ArrayList<>();
		for (String part : typed.split("[./\\- ]+")) { //$NON-NLS-1$
			if (!part.isEmpty()) {
				numbers.add(Integer.valueOf(part));
			}
		}
		return numbers;
	}

	private LocalDate ofParts(List<Integer> parts, String letters) {
		String present = parts.size() == 2 ? letters.replace("y", "") : letters; //$NON-NLS-1$ //$NON-NLS-2$
		if (parts.size() != present.length()) {
			throw new DateTimeParseException("wrong number of parts", parts.toString(), 0); //$NON-NLS-1$
		}
		int year = today.get().getYear();
		int typedYear = present.indexOf('y') < 0 ? year : parts.get(present.indexOf('y'));
		int fullYear = typedYear < CENTURY ? year / CENTURY * CENTURY + typedYear : typedYear;
		return LocalDate.of(fullYear, parts.get(present.indexOf('M')), parts.get(present.indexOf('d')));
	}
}
