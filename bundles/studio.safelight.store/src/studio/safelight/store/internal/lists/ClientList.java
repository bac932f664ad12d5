package studio.safelight.store.internal.lists;

import java.sql.ResultSet;
import java.sql.SQLException;

import studio.safelight.store.internal.lists.Selection.Place;
import studio.safelight.store.lists.ClientFilter;
import studio.safelight.store.lists.ClientRow;

/** The clients, by name. */
final class ClientList {

	private static final Path ADDRESS = Path.toOptional("ADDRESS_ID", "ADDRESS");

	static final Listing<ClientRow> LISTING = new Listing<>("CLIENT", Order.by(SortKey.of("NAME_KEY")), ClientList::row, "x.NUMBER", "x.NAME",
			"x.COMPANY", Listing.of("ADDRESS", "CITY", "ADDRESS_ID"), "x.PHONE", "x.EMAIL", "x.INACTIVE")
			.column("number", SortKey.number(Path.SELF)).column("name", SortKey.of("NAME_KEY"))
			.column("company", SortKey.expression(Path.SELF, "upper({}.COMPANY)")).column("city", SortKey.expression(ADDRESS, "upper({}.CITY)"))
			.column("phone", SortKey.of("PHONE")).column("email", SortKey.of("EMAIL")).column("inactive", SortKey.of("INACTIVE"));

	private ClientList() {
	}

	private static ClientRow row(ResultSet r) throws SQLException {
		return new ClientRow(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getString(6), r.getString(7),
				r.getBoolean(8));
	}

	static Selection selection(ClientFilter filter) {
		Selection selection = LISTING.select().whereWords(filter.words(), new Place("Client", Path.SELF));
		return filter.activeOnly() ? selection.where("x.INACTIVE = false") : selection;
	}
}
