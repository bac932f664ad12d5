package studio.safelight.store.internal.lists;

import java.sql.ResultSet;
import java.sql.SQLException;

import studio.safelight.store.internal.lists.Selection.Place;
import studio.safelight.store.lists.SessionFilter;
import studio.safelight.store.lists.SessionRow;

/** The sessions, the newest first. */
final class SessionList {

	private static final Path CLIENT = Path.to("CLIENT_ID", "CLIENT");
	private static final Path TYPE = Path.toOptional("TYPE_ID", "SESSION_TYPE");
	private static final Path PHOTOGRAPHER = Path.toOptional("PHOTOGRAPHER_ID", "STUDIO_USER");

	static final Listing<SessionRow> LISTING = new Listing<>("SHOOT", Order.newest(SortKey.of("SESSION_DATE").down()), SessionList::row,
			"x.NUMBER", "x.NAME", "x.CLIENT_ID", Listing.of("CLIENT", "NAME", "CLIENT_ID"), Listing.of("SESSION_TYPE", "NAME", "TYPE_ID"),
			"x.SESSION_DATE", Listing.of("STUDIO_USER", "NAME", "PHOTOGRAPHER_ID"))
			.column("number", SortKey.number(Path.SELF)).column("name", SortKey.expression(Path.SELF, "upper({}.NAME)"))
			.column("clientId", SortKey.of("CLIENT_ID")).column("client", SortKey.of(CLIENT, "NAME_KEY"))
			.column("type", SortKey.of(TYPE, "NAME_KEY")).column("sessionDate", SortKey.of("SESSION_DATE"))
			.column("photographer", SortKey.of(PHOTOGRAPHER, "NAME_KEY"));

	private SessionList() {
	}

	private static SessionRow row(ResultSet r) throws SQLException {
		return new SessionRow(r.getLong(1), r.getString(2), r.getString(3), r.getLong(4), r.getString(5), r.getString(6), Values.day(r, 7),
				r.getString(8));
	}

	static Selection selection(SessionFilter filter) {
		return LISTING.select().whereWords(filter.words(), new Place("Session", Path.SELF), new Place("Client", CLIENT))
				.where("x.CLIENT_ID = ?", filter.client()).where("x.TYPE_ID = ?", filter.type());
	}
}
