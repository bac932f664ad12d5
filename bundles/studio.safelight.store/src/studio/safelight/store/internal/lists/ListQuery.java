package studio.safelight.store.internal.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import studio.safelight.store.internal.storage.FoldedText;
import studio.safelight.store.lists.Page;

/** A query for the rows of a list, put together from what is asked of the list. */
final class ListQuery {

	/**
	 * A place where words are looked for.
	 *
	 * @param type the class of the aggregates that have the words
	 * @param key  the path to the key of such an aggregate
	 */
	record Words(String type, String key) {
	}

	private final String from;
	private final Map<String, String> columns;
	private final List<String> conditions = new ArrayList<>();
	private final Map<String, Object> parameters = new LinkedHashMap<>();

	/**
	 * @param from    what is listed, with the joins
	 * @param columns by what rows can be ordered: the name of a component and the expressions, comma-separated, that it stands for
	 */
	ListQuery(String from, Map<String, String> columns) {
		this.from = from;
		this.columns = columns;
	}

	/** Adds a condition, unless the value is null. The condition has <code>:?</code> in the place of the value. */
	ListQuery where(String condition, Object value) {
		if (value != null) {
			conditions.add(condition.replace(":?", parameter(value)));
		}
		return this;
	}

	ListQuery where(String condition) {
		conditions.add(condition);
		return this;
	}

	/** Each word typed must begin a word at one of the places. */
	ListQuery whereWords(String typed, Words... places) {
		for (String word : FoldedText.words(typed)) {
			String parameter = parameter(word + "%"); // a word consists of letters and digits: it holds no wild cards
			List<String> anywhere = new ArrayList<>();
			for (Words place : places) {
				anywhere.add("%s in (select w.rootId from SearchWord w where w.rootType = '%s' and w.word like %s)".formatted(place.key(), place.type(), parameter));
			}
			conditions.add("(" + String.join(" or ", anywhere) + ")");
		}
		return this;
	}

	private String parameter(Object value) {
		String name = "p" + parameters.size();
		parameters.put(name, value);
		return ":" + name;
	}

	/**
	 * @param select   what the rows consist of
	 * @param ownOrder by what they are ordered when the page doesn't say it
	 * @param id       what decides between rows that are equal otherwise
	 */
	List<Object[]> page(EntityManager em, String select, Page page, String ownOrder, String id) {
		String order = page.column() == null ? ownOrder + (page.descending() ? " desc" : "") : order(page);
		return query(em, "select " + select + " from " + from + condition() + " order by " + order + ", " + id, Object[].class) //
				.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
	}

	private String order(Page page) {
		String expressions = columns.get(page.column());
		if (expressions == null) {
			throw new IllegalArgumentException("The list can't be ordered by " + page.column());
		}
		List<String> parts = new ArrayList<>();
		for (String expression : expressions.split(" *; *")) {
			parts.add(expression + (page.descending() ? " desc nulls last" : "")); // ascending, both databases have nulls last anyway
		}
		return String.join(", ", parts);
	}

	int count(EntityManager em, String id, int limit) {
		return query(em, "select " + id + " from " + from + condition(), Long.class).setMaxResults(limit).getResultList().size();
	}

	private String condition() {
		return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
	}

	private <T> TypedQuery<T> query(EntityManager em, String jpql, Class<T> type) {
		TypedQuery<T> query = em.createQuery(jpql, type);
		parameters.forEach(query::setParameter);
		return query;
	}
}
