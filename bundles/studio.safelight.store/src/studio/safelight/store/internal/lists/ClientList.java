package studio.safelight.store.internal.lists;

import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import studio.safelight.store.lists.ClientFilter;
import studio.safelight.store.lists.ClientRow;
import studio.safelight.store.lists.Page;

/** The clients, by name. */
final class ClientList {

	private static final String CITY = "(select a.city from Address a where a.id = c.address.id)";
	private static final String SELECT = String.join(", ", "c.number", "c.name", "c.company", CITY, "c.phone", "c.email", "c.inactive");
	private static final Map<String, String> COLUMNS = Map.of("id", "c.id", "number", "length(c.numberKey); c.numberKey", "name", "c.nameKey",
			"company", "upper(c.company)", "city", CITY, "phone", "c.phone", "email", "c.email", "inactive", "c.inactive");

	private final EntityManager em;

	ClientList(EntityManager em) {
		this.em = em;
	}

	List<ClientRow> page(ClientFilter filter, Page page) {
		return query(filter).page(em, SELECT, page, "c.nameKey").stream().map(r -> new ClientRow((Long) r[0], (String) r[1], (String) r[2],
				(String) r[3], (String) r[4], (String) r[5], (String) r[6], (Boolean) r[7])).toList();
	}

	int count(ClientFilter filter, int limit) {
		return query(filter).count(em, limit);
	}

	private static ListQuery query(ClientFilter filter) {
		ListQuery query = new ListQuery("Client c", List.of(), COLUMNS).whereWords(filter.words(), new ListQuery.Words("Client", "c.id"));
		return filter.activeOnly() ? query.where("c.inactive = false") : query;
	}
}
