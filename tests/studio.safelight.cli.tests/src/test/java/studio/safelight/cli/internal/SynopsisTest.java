package studio.safelight.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class SynopsisTest {

	private static final String CREATE = "INVOICE (--vendor V | --all) [--manual]";
	private static final String PRINT = "work-order|purchase-order N --out FILE [--paper a4|letter]";

	@Test
	void optionsStandAnywhereAndTakeTheirValuesBehindThemOrBehindAnEqualsSign() throws UsageException {
		for (List<String> words : List.of(List.of("--vendor", "Colora Prolab", "5060"), List.of("5060", "--vendor=Colora Prolab"))) {
			Synopsis.Given given = read(CREATE, words);
			assertEquals("Colora Prolab", given.options().get("--vendor"));
			assertEquals(List.of("5060"), given.parameters().get("INVOICE"));
			assertTrue(!given.options().containsKey("--manual"));
		}
	}

	@Test
	void ofAlternativesExactlyOneIsNeeded() {
		refused("--all, --vendor", CREATE, "5060");
		refused("--all, --vendor", CREATE, "5060", "--all", "--vendor", "V");
	}

	@Test
	void whatMustBeGivenIsMissedByName() {
		refused("INVOICE", CREATE, "--all");
		refused("--vendor", CREATE, "5060", "--vendor");
	}

	@Test
	void whatIsUnknownOrTooMuchIsNamed() {
		refused("--al", CREATE, "5060", "--al");
		refused("\"5061\"", CREATE, "5060", "5061", "--all");
		refused("--all", CREATE, "5060", "--all", "--all");
		refused("--manual", CREATE, "5060", "--all", "--manual=yes");
	}

	@Test
	void someWordsAreOneOfAFew() throws UsageException {
		Synopsis.Given given = read(PRINT, List.of("work-order", "1042", "--out", "a.pdf", "--paper", "letter"));
		assertEquals(List.of("work-order"), given.parameters().get("work-order|purchase-order"));
		assertEquals("letter", given.options().get("--paper"));
		refused("work-order, purchase-order", PRINT, "receipt", "1042", "--out", "a.pdf");
		refused("a4, letter", PRINT, "work-order", "1042", "--out", "a.pdf", "--paper", "a3");
	}

	@Test
	void aNumberCanBeLeftOutWhereItIsInBrackets() throws UsageException {
		assertEquals(List.of(), read("N [NEW]", List.of("1042")).parameters().get("NEW"));
		assertEquals(List.of("7"), read("N [NEW]", List.of("1042", "7")).parameters().get("NEW"));
	}

	@Test
	void aListHasOneOrMoreAndBehindTwoDashesEverythingBelongsToIt() throws UsageException {
		Synopsis.Given given = read("[--dry-run] FILE…", List.of("a.csv", "--", "--dry-run", "b.csv"));
		assertEquals(List.of("a.csv", "--dry-run", "b.csv"), given.parameters().get("FILE"));
		assertNull(given.options().get("--dry-run"));
		refused("FILE", "[--dry-run] FILE…", "--dry-run");
	}

	private static Synopsis.Given read(String synopsis, List<String> words) throws UsageException {
		return new Synopsis(synopsis).read(null, words);
	}

	private static void refused(String named, String synopsis, String... words) {
		UsageException refused = assertThrows(UsageException.class, () -> read(synopsis, List.of(words)));
		assertTrue(refused.getMessage().contains(named), refused::getMessage);
	}
}
