package studio.safelight.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

import org.junit.jupiter.api.Test;

class OutputTest {

	private static final Currency EURO = Currency.getInstance("EUR");
	private static final Currency YEN = Currency.getInstance("JPY");

	@Test
	void amountsAreTextsWithAtLeastTheDigitsOfTheCurrency() {
		assertEquals("12.50", Fields.amount(new BigDecimal("12.5000"), EURO));
		assertEquals("0.125", Fields.amount(new BigDecimal("0.1250"), EURO));
		assertEquals("1000.00", Fields.amount(new BigDecimal("1E+3"), EURO));
		assertEquals("1200", Fields.amount(new BigDecimal("1200.0000"), YEN));
		assertEquals("-0.50", Fields.amount(new BigDecimal("-0.5"), EURO));
	}

	@Test
	void jsonKeepsTheOrderOfTheFieldsAndSaysNullWhereThereIsNothing() {
		Fields fields = new Fields().with("number", "1042").with("due", LocalDate.of(2026, 7, 28)).with("user", (String) null)
				.quantity("quantity", new BigDecimal("20.000")).quantity("hours", new BigDecimal("1.500")).amount("amount", null, EURO).with("ok", true)
				.with("id", 42L).with("details", List.of(new Fields().with("item", "P\"1318"))).with("none", List.of());
		assertEquals("{\"number\":\"1042\",\"due\":\"2026-07-28\",\"user\":null,\"quantity\":20,\"hours\":1.5,\"amount\":null,\"ok\":true,\"id\":42,"
				+ "\"details\":[{\"item\":\"P\\\"1318\"}],\"none\":[]}", Json.text(fields));
	}

	@Test
	void peopleSeeColumnsWithNumbersToTheRight() {
		List<Fields> rows = List.of(row("1042", "Åsa", "9.50"), row("7", "佐藤", "120.00"), row(null, "Chidi Okafor", "1.00"));
		assertEquals("""
				Number  Client         Price
				  1042  Åsa             9.50
				     7  佐藤          120.00
				        Chidi Okafor    1.00
				""", TextTables.of(rows));
	}

	private static Fields row(String number, String client, String price) {
		return new Fields().with("number", number).with("client", client).with("price", price);
	}

	@Test
	void peopleSeeASingleThingAsLabelsWithItsPartsBelow() {
		Fields order = new Fields().with("number", "1042").with("orderDate", LocalDate.of(2026, 7, 28)).with("atVendor", false)
				.with("details", List.of(new Fields().with("item", "P1318").with("quantity", BigDecimal.TEN)));
		assertEquals("""
				Number      1042
				Order date  2026-07-28
				At vendor   no

				Details
				  Item   Quantity
				  P1318        10
				""", TextTables.of(order));
	}

	@Test
	void anEmptyListSaysSo() {
		assertEquals("None.\n", TextTables.of(List.of()));
	}
}
