package studio.safelight.store.internal.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import studio.safelight.store.lists.Page;
import studio.safelight.store.lists.SessionFilter;
import studio.safelight.store.lists.SessionRow;

/** The sessions, the newest first. */
final class SessionList {

	private static final List<String> JOINS = List.of("join s.client c");
	private static final String TYPE = "(select t.%s from SessionType t where t.id = s.typeId)";
	private static final String PHOTOGRAPHER = "(select u.%s from User u where u.id = s.photographerId)";
	private static final String SELECT = String.join(", ", "s.number", "s.name", "s.clientId", "c.name", TYPE.formatted("name"),
			"s.sessionDate", PHOTOGRAPHER.formatted("name"));
	private static final Map<String, String> COLUMNS = Map.of("id", "s.id", "number", "length(s.numberKey); s.numberKey", "name",
			"upper(s.name)", "clientId", "s.clientId", "client", "c.nameKey", "type", TYPE.formatted("nameKey"), "sessionDate",
			"s.sessionDate", "photographer", PHOTOGRAPHER.formatted("nameKey"));

	private final EntityManager em;

	SessionList(EntityManager em) {
		this.em = em;
	}

	List<SessionRow> page(SessionFilter filter, Page page) {
		return query(filter).page(em, SELECT, page, "s.sessionDate desc nulls last; s.id desc").stream()
				.map(r -> new SessionRow((Long) r[0], (String) r[1], (String) r[2], (Long) r[3], (String) r[4], (String) r[5],
						(LocalDate) r[6], (String) r[7]))
				.toList();
	}

	int count(SessionFilter filter, int limit) {
		return query(filter).count(em, limit);
	}

	private static ListQuery query(SessionFilter filter) {
		return new ListQuery("Session s", JOINS, COLUMNS)
				.whereWords(filter.words(), new ListQuery.Words("Session", "s.id"), new ListQuery.Words("Client", "s.clientId"))
				.where("s.clientId = :?", filter.client()).where("s.typeId = :?", filter.type());
	}
}
