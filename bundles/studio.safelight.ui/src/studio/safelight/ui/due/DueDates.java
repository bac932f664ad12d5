package studio.safelight.ui.due;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import studio.safelight.ui.fields.Formats;

/** Due dates with the word that says what they mean today: colour alone would not do. */
public final class DueDates {

	/** How urgent a due date is. */
	public enum Urgency {
		NONE, LATER, TODAY, LATE
	}

	private static final int LONG_LATE = 30;

	private DueDates() {
	}

	/** @return how urgent it is on that day */
	public static Urgency urgency(LocalDate due, LocalDate today) {
		if (due == null) {
			return Urgency.NONE;
		}
		return due.isBefore(today) ? Urgency.LATE : due.isEqual(today) ? Urgency.TODAY : Urgency.LATER;
	}

	/** @return such as <em>today</em> or <em>2 late</em>, in days; an empty text where there is nothing to say */
	public static String word(LocalDate due, LocalDate today) {
		return switch (urgency(due, today)) {
			case LATE -> MessageFormat.format(Messages.DueDates_late, ChronoUnit.DAYS.between(due, today));
			case TODAY -> Messages.DueDates_today;
			case LATER, NONE -> "";
		};
	}

	/** @return such as <em>Tue 28/07/2026, today</em>; an empty text for null */
	public static String text(LocalDate due, LocalDate today, Formats formats) {
		String word = word(due, today);
		return word.isEmpty() ? formats.weekdayAndDate(due) : formats.weekdayAndDate(due) + "  " + word;
	}

	/** @return how many characters a column takes that shows dates of which some have been late for weeks */
	public static int characters(LocalDate today, Formats formats) {
		return text(today.minusDays(LONG_LATE), today, formats).length();
	}
}
