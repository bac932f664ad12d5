package studio.safelight.exchange.internal.csv;

import java.util.Set;

import studio.safelight.exchange.internal.draft.FieldPath;

/**
 * A column that a kind of table may have.
 *
 * @param name     in small letters with hyphens, such as <code>postal-code</code>
 * @param path     the field that it fills; null for one with a {@link Role role} of its own
 * @param role     what it is there for
 * @param required whether no record can be without it
 * @param synonyms other names; like the name they are compared by letters and digits only
 */
public record Column(String name, FieldPath path, Role role, boolean required, Set<String> synonyms) {

	/** What a column is there for. */
	public enum Role {
		/** A field of the record. */
		FIELD,
		/** A field of a line of an invoice. */
		LINE_FIELD,
		/** The item of a line. */
		ITEM,
		/** The price list that the item of a line is looked up in. */
		ITEM_PRICE_LIST,
		/** The place of a line on its invoice. */
		LINE_NUMBER,
		/** What a package is made of. */
		COMPONENTS
	}

	/** @return whether it belongs to a line of an invoice, not to the invoice */
	public boolean isOfLine() {
		return role != Role.FIELD && role != Role.COMPONENTS;
	}
}
