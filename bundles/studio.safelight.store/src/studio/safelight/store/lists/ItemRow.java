package studio.safelight.store.lists;

import java.math.BigDecimal;

/** An item of a price list, as it is chosen from a list. */
public record ItemRow(long id, String priceList, String identifier, String description, String type, BigDecimal price, String vendor) {
}
