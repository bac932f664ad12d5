package studio.safelight.ui.tests.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.fields.TextFormat;
import studio.safelight.ui.fields.TextFormat.FormatException;

/** What people type, and how it is shown. */
class FormatsTest {

	private static final StudioInfo EURO = new StudioInfo("Test", Currency.getInstance("EUR"), ZoneOffset.UTC);
	private static final StudioInfo YEN = new StudioInfo("Test", Currency.getInstance("JPY"), ZoneOffset.UTC);

	private final Formats german = new Formats(EURO, Locale.GERMANY);
	private final Formats american = new Formats(EURO, Locale.US);

	@Test
	void writesAmountsWithTheDigitsOfTheCurrency() {
		assertEquals("1,234.50", american.money().format(new BigDecimal("1234.5")));
		assertEquals("1.234,50", german.money().format(new BigDecimal("1234.5")));
		assertEquals("1,235", new Formats(YEN, Locale.US).money().format(new BigDecimal("1235")));
	}

	@Test
	void neverRoundsAnAmountAway() {
		assertEquals("0.1234", american.money().format(new BigDecimal("0.1234")));
	}

	@Test
	void readsWhatItWrites() throws FormatException {
		for (Formats formats : new Formats[] { german, american }) {
			BigDecimal amount = new BigDecimal("-98765.43");
			assertEquals(0, amount.compareTo(formats.money().parse(formats.money().format(amount))));
		}
	}

	@Test
	void refusesAPointThatIsMeantAsADecimalOneWhereItIsNone() {
		assertThrows(FormatException.class, () -> german.money().parse("12.5"));
		assertThrows(FormatException.class, () -> american.money().parse("12,5"));
	}

	@Test
	void saysWhatAnAmountLooksLike() {
		FormatException refused = assertThrows(FormatException.class, () -> german.money().parse("zwölf"));
		assertTrue(refused.getMessage().contains("1.234,50"), refused.getMessage());
	}

	@Test
	void takesBlankForNone() throws FormatException {
		assertNull(german.money().parse("  "));
		assertNull(german.date().parse(""));
		assertNull(Formats.text().parse(" "));
	}

	@Test
	void readsDaysInTheOrderOfTheLocaleOrAsIso() throws FormatException {
		LocalDate day = LocalDate.of(2026, 7, 28);
		assertEquals(day, german.date().parse("28.7.26"));
		assertEquals(day, german.date().parse("28.07.2026"));
		assertEquals(day, american.date().parse("7/28/2026"));
		assertEquals(day, american.date().parse("2026-07-28"));
	}

	@Test
	void takesADayWithoutAYearAsOneOfThisYear() throws FormatException {
		assertEquals(LocalDate.of(EURO.today().getYear(), 7, 28), german.date().parse("28.7."));
	}

	@Test
	void countsDaysFromToday() throws FormatException {
		assertEquals(EURO.today().plusDays(3), german.date().parse("+3"));
	}

	@Test
	void refusesDaysThatDoNotExist() {
		for (String nonsense : new String[] { "31.2.2026", "1.2.3.4", "tomorrow", "99999999999.1.2026" }) {
			TextFormat<LocalDate> date = german.date();
			assertThrows(FormatException.class, () -> date.parse(nonsense), nonsense);
		}
	}
}
