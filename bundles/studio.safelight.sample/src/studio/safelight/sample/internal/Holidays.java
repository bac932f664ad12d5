package studio.safelight.sample.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The public holidays of Hamburg. */
final class Holidays {

	private Holidays() {
	}

	/** @return the holidays of a year by their days, in no particular order */
	static Map<LocalDate, String> of(int year) {
		Map<LocalDate, String> days = new LinkedHashMap<>();
		LocalDate easter = easter(year);
		days.put(LocalDate.of(year, 1, 1), "New Year's Day");
		days.put(easter.minusDays(2), "Good Friday");
		days.put(easter.plusDays(1), "Easter Monday");
		days.put(LocalDate.of(year, 5, 1), "Labour Day");
		// Ascension falls on Labour Day in some years; the first name stays.
		days.putIfAbsent(easter.plusDays(39), "Ascension Day");
		days.put(easter.plusDays(50), "Whit Monday");
		days.put(LocalDate.of(year, 10, 3), "German Unity Day");
		days.put(LocalDate.of(year, 10, 31), "Reformation Day");
		days.put(LocalDate.of(year, 12, 25), "Christmas Day");
		days.put(LocalDate.of(year, 12, 26), "Boxing Day");
		return days;
	}

	/** Easter Sunday by the rule of Meeus, Jones and Butcher. */
	static LocalDate easter(int year) {
		int a = year % 19;
		int b = year / 100;
		int c = year % 100;
		int d = b / 4;
		int e = b % 4;
		int g = (8 * b + 13) / 25;
		int h = (19 * a + b - d - g + 15) % 30;
		int i = c / 4;
		int k = c % 4;
		int l = (32 + 2 * e + 2 * i - h - k) % 7;
		int m = (a + 11 * h + 22 * l) / 451;
		int month = (h + l - 7 * m + 114) / 31;
		int day = (h + l - 7 * m + 114) % 31 + 1;
		return LocalDate.of(year, month, day);
	}
}
