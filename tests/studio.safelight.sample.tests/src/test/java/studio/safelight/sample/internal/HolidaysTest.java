package studio.safelight.sample.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

	@ParameterizedTest
	@CsvSource({ "1961-04-02", "2000-04-23", "2008-03-23", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25" })
	void easterIsWhereTheChurchPutsIt(LocalDate sunday) {
		assertEquals(sunday, Holidays.easter(sunday.getYear()));
	}
}
