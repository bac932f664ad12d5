package studio.safelight.exchange.internal.draft;

import java.math.BigDecimal;
import java.util.List;

/**
 * An item of a price list as a file has it.
 *
 * @param components     what a package is made of; empty for an item that is none, null where the file has no such field
 * @param componentField what the file calls the components
 */
public record ItemDraft(RecordDraft record, List<Component> components, String componentField) {

	/** @param identifier of an item of the same price list */
	public record Component(BigDecimal quantity, String identifier) {
	}
}
