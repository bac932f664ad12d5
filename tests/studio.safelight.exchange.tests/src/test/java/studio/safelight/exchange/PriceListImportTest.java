package studio.safelight.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.safelight.model.ItemKind;
import studio.safelight.model.PackageComponent;
import studio.safelight.model.PriceListItem;

/** Items and packages of price lists. */
class PriceListImportTest extends ImportFixture {

	private static final String ITEMS = """
			price list,identifier,description,type,group,price,cost,tax rate,preferred vendor,vendor multiplier,width,height,components
			Portraits 2026,PK-A,Family package,Package,Packages,199.00,,19 %,,,,,2 x P1318 | 10x15
			Portraits 2026,P1318,Print 13x18,Print,Prints,24.50,3.10,19 %,Fine Lab,1,13,18,
			Portraits 2026,10x15,Print 10x15,Print,Prints,12.50,1.05,19 %,Fine Lab,2,10,15,
			Portraits 2026,SF,Session fee,Session fee,Fees,80.00,,19 %,,,,,
			""";

	@BeforeEach
	void aVendor() throws IOException {
		addVendor("Fine Lab");
	}

	@Test
	void itemsAreMadeWithTheListTypesGroupsAndTaxRateThatTheyNeed() throws IOException {
		FileResult result = imported("prices.csv", ITEMS);

		assertEquals(FileKind.PRICE_LIST, result.kind());
		assertEquals(4, result.created());
		PriceListItem print = item("10x15");
		assertEquals("Portraits 2026", print.getPriceList().getName());
		assertEquals(0, print.getPrice().compareTo(new BigDecimal("12.5")));
		assertEquals("Fine Lab", print.getPreferredVendor().getName());
		assertEquals(0, print.getTaxRate().getPercent().compareTo(new BigDecimal(19)));
		assertEquals(ItemKind.PRODUCT, print.getType().getKind());
		assertEquals(ItemKind.PACKAGE, item("PK-A").getType().getKind());
		assertEquals(ItemKind.SESSION_FEE, item("SF").getType().getKind());
		assertNull(item("SF").getCost());
		assertTrue(result.remarks().stream().anyMatch(remark -> remark.contains("\"Portraits 2026\" is new")), result.remarks().toString());
	}

	@Test
	void aPackageMayStandBeforeWhatItIsMadeOf() throws IOException {
		imported("prices.csv", ITEMS);

		List<PackageComponent> components = item("PK-A").getComponents();
		assertEquals(List.of("P1318", "10x15"), components.stream().map(part -> part.getItem().getIdentifier()).toList());
		assertEquals(0, components.get(0).getQuantity().compareTo(new BigDecimal(2)));
		assertEquals(0, components.get(1).getQuantity().compareTo(BigDecimal.ONE));
	}

	@Test
	void theSamePriceListTwiceChangesNothing() throws IOException {
		imported("prices.csv", ITEMS);

		FileResult again = imported("prices.csv", ITEMS);

		assertEquals(List.of(0, 0, 4), List.of(again.created(), again.changed(), again.unchanged()));
		assertTrue(again.remarks().isEmpty(), again.remarks().toString());
	}

	@Test
	void changedComponentsAreShownAndTakenIn() throws IOException {
		imported("prices.csv", ITEMS);
		String changed = ITEMS.replace("2 x P1318 | 10x15", "3 x P1318");

		PlannedRecord record = preview("prices.csv", changed).records().getFirst();
		assertEquals(List.of(new FieldChange("components", "2 x P1318 | 1 x 10x15", "3 x P1318")), record.fields());

		imported("prices.csv", changed);
		assertEquals(1, item("PK-A").getComponents().size());
	}

	@Test
	void aPackageThatContainsItselfIsAProblem() throws IOException {
		FilePlan plan = preview("prices.csv", """
				price list,identifier,description,components
				List,A,Package A,B
				List,B,Package B,A
				""");

		assertTrue(plan.allProblems().getFirst().message().contains("contains itself"), plan.allProblems().toString());
	}

	@Test
	void anUnknownComponentIsAProblem() throws IOException {
		Problem problem = problem("prices.csv", "price list,identifier,description,components\nList,A,Package A,2 x NONE\n");

		assertEquals("components", problem.field());
		assertTrue(problem.message().contains("NONE"), problem.message());
	}

	@Test
	void anUnknownVendorIsAProblemThatNamesThoseThereAre() throws IOException {
		Problem problem = problem("prices.csv", "price list,identifier,description,vendor\nList,A,Print,Fine Lap\n");

		assertEquals("vendor", problem.field());
		assertTrue(problem.message().contains("There is: Fine Lab"), problem.message());
	}

	@Test
	void theSameIdentifierMayStandInTwoLists() throws IOException {
		FileResult result = imported("prices.csv", "price list,identifier,description\nOne,A,Print\nTwo,A,Print\n");

		assertEquals(2, result.created());
	}

	@Test
	void theSameIdentifierTwiceInAListIsAProblem() throws IOException {
		assertTrue(problem("prices.csv", "price list,identifier,description\nOne,A,Print\nOne,a,Print\n").message().contains("line 2"));
	}

	@Test
	void withoutANameTheOnlyPriceListIsMeant() throws IOException {
		addPriceList("Only one");
		imported("prices.csv", "identifier,description,price\nA,Print,1.00\n");
		assertEquals("Only one", item("A").getPriceList().getName());

		addPriceList("Another");
		assertTrue(problem("prices.csv", "identifier,description,price\nA,Print,1.00\n").message().contains("has 2"));
	}

	@Test
	void decimalCommasAreReadWhereTheyAreCertain() throws IOException {
		imported("prices.csv", "price list;identifier;description;price\nL;A;Print;12,50\nL;B;Album;1.234,00\nL;C;Wall;1.234\n");

		assertEquals(0, item("A").getPrice().compareTo(new BigDecimal("12.50")));
		assertEquals(0, item("B").getPrice().compareTo(new BigDecimal("1234")));
		assertEquals(0, item("C").getPrice().compareTo(new BigDecimal("1234")));
	}

	@Test
	void aNumberThatCouldBeTwoIsAProblem() throws IOException {
		Problem problem = problem("prices.csv", "price list;identifier;description;price\nL;A;Print;1.234\n");

		assertEquals("price", problem.field());
		assertTrue(problem.message().contains("1.234 or 1234"), problem.message());
	}

	@Test
	void aMultiplierOfZeroAndANegativeCostAreProblems() throws IOException {
		FilePlan plan = preview("prices.csv", "price list,identifier,description,vendor multiplier,cost\nL,A,Print,0,1\nL,B,Print,1,-5\n");

		assertEquals(List.of("vendor multiplier", "cost"), plan.allProblems().stream().map(Problem::field).toList());
	}

	@Test
	void moreDecimalPlacesThanAreKeptAreAProblemAndNotRounded() throws IOException {
		assertTrue(problem("prices.csv", "price list,identifier,description,price\nL,A,Print,0.00001\n").message().contains("decimal places"));
	}

	@Test
	void anIdentifierOfMoreThanTwelveCharactersIsAProblem() throws IOException {
		assertEquals("identifier", problem("prices.csv", "price list,identifier,description\nL,ABCDEFGHIJKLM,Print\n").field());
	}
}
