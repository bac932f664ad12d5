package studio.safelight.exchange.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import studio.safelight.exchange.internal.Message;

/**
 * Reads dates: ISO, and the local forms with the year at the end. <code>03/04/2026</code> is in March or in April: it is read only where
 * another date of the same file tells which comes first, and is a problem otherwise. With points the day always comes first.
 */
public final class Dates {

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");
	private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?: 00:00(?::00)?)?");
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2199;
	private static final int MONTHS = 12;

	private enum Order {
		DAY_FIRST, MONTH_FIRST, UNKNOWN
	}

	private final Order order;

	private Dates(Order order) {
		this.order = order;
	}

	/** Without knowing anything of the file. */
	public static Dates unknown() {
		return new Dates(Order.UNKNOWN);
	}

	/** @param texts all texts of a file that should be dates; those that aren't don't matter */
	public static Dates ofFile(Stream<String> texts) {
		boolean[] seen = new boolean[2];
		texts.map(text -> YEAR_LAST.matcher(text.strip())).filter(Matcher::matches).filter(date -> !date.group(2).equals(".")).forEach(date -> {
			int first = Integer.parseInt(date.group(1));
			int second = Integer.parseInt(date.group(3));
			seen[0] |= first > MONTHS && second <= MONTHS;
			seen[1] |= second > MONTHS && first <= MONTHS;
		});
		if (seen[0] == seen[1]) {
			return unknown();
		}
		return new Dates(seen[0] ? Order.DAY_FIRST : Order.MONTH_FIRST);
	}

	/** @throws FieldException if it is no date, or could be two, or is in no year that anybody can mean */
	public LocalDate parse(String text) throws FieldException {
		String date = text.strip();
		Matcher iso = YEAR_FIRST.matcher(date);
		if (iso.matches()) {
			return date(date, iso.group(1), iso.group(3), iso.group(4));
		}
		Matcher local = YEAR_LAST.matcher(date);
		if (!local.matches()) {
			throw new FieldException(Message.NOT_A_DATE.text(shorten(date)));
		}
		String first = local.group(1);
		String second = local.group(3);
		String year = local.group(4);
		return switch (orderOf(date, local)) {
		case DAY_FIRST -> date(date, year, second, first);
		case MONTH_FIRST -> date(date, year, first, second);
		case UNKNOWN -> throw new FieldException(
				Message.AMBIGUOUS_DATE.text(date, date(date, year, first, second), date(date, year, second, first)));
		};
	}

	private Order orderOf(String date, Matcher local) {
		int first = Integer.parseInt(local.group(1));
		int second = Integer.parseInt(local.group(3));
		if (local.group(2).equals(".") || first == second) {
			return Order.DAY_FIRST;
		}
		if (order != Order.UNKNOWN) {
			return order;
		}
		if (first > MONTHS) {
			return Order.DAY_FIRST;
		}
		return second > MONTHS ? Order.MONTH_FIRST : Order.UNKNOWN;
	}

	private static LocalDate date(String text, String year, String month, String day) throws FieldException {
		try {
			LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
			if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
				throw new FieldException(Message.ABSURD_DATE.text(text));
			}
			return date;
		} catch (DateTimeException e) {
			throw new FieldException(Message.NO_SUCH_DAY.text(text));
		}
	}

	private static String shorten(String text) {
		return text.length() <= 40 ? text : text.substring(0, 40) + "\u2026";
	}
}
