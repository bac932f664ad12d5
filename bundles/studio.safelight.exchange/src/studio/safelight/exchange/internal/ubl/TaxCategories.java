package studio.safelight.exchange.internal.ubl;

import java.math.BigDecimal;
import java.util.Set;

import studio.safelight.exchange.internal.draft.RecordDraft;

/** Tax rates of lines, by their percentage. */
final class TaxCategories {

	/** Standard and zero rate say no more than the percentage does; any other category is reported. */
	private static final Set<String> PLAIN = Set.of("S", "Z");

	private TaxCategories() {
	}

	/** @return the percentage; null where the category has none */
	static BigDecimal percent(Element category, Fields fields, RecordDraft draft) {
		category.cbc("ID").filter(id -> !PLAIN.contains(id.text())).ifPresent(Element::release);
		Parties.taxScheme(category);
		return fields.number(category.cbc("Percent"), draft).orElse(null);
	}
}
