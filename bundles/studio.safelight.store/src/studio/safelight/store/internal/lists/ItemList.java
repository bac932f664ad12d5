package studio.safelight.store.internal.lists;

import studio.safelight.store.internal.lists.Selection.Place;
import studio.safelight.store.lists.ItemRow;

/** The items that are sold, by price list and identifier. */
final class ItemList {

	private static final Path PRICES = Path.to("PRICE_LIST_ID", "PRICE_LIST");
	private static final Path TYPE = Path.toOptional("TYPE_ID", "ITEM_TYPE");
	private static final Path VENDOR = Path.toOptional("PREFERRED_VENDOR_ID", "VENDOR");

	static final Listing<ItemRow> LISTING = new Listing<>("PRICE_LIST_ITEM",
			Order.by(SortKey.of(PRICES, "SORT_ORDER"), SortKey.of(PRICES, "NAME_KEY"), SortKey.of("IDENTIFIER_KEY")),
			r -> new ItemRow(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getBigDecimal(6), r.getString(7)),
			Listing.of("PRICE_LIST", "NAME", "PRICE_LIST_ID"), "x.IDENTIFIER", "x.DESCRIPTION", Listing.of("ITEM_TYPE", "NAME", "TYPE_ID"),
			"x.PRICE", Listing.of("VENDOR", "NAME", "PREFERRED_VENDOR_ID")).column("priceList", SortKey.of(PRICES, "NAME_KEY"))
			.column("identifier", SortKey.of("IDENTIFIER_KEY")).column("description", SortKey.of("DESCRIPTION"))
			.column("type", SortKey.of(TYPE, "NAME_KEY")).column("price", SortKey.of("PRICE")).column("vendor", SortKey.of(VENDOR, "NAME_KEY"));

	private ItemList() {
	}

	static Selection selection(String words) {
		return LISTING.select().whereWords(words, new Place("PriceListItem", Path.SELF)).where("x.INACTIVE = false").where("x.HIDDEN = false")
				.where(PRICES, "INACTIVE", Boolean.FALSE);
	}
}
