package studio.safelight.store.internal.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import studio.safelight.store.internal.storage.FoldedText;
import studio.safelight.store.lists.Page;

/**
 * A query for the rows of a list, put together from what is asked of the list. A page takes two queries, however many records there are:
 * one finds and orders the keys, and joins only what it needs for that; the other fetches what the rows of the page show. (In one query,
 * Derby would join and sort all records in full for the hundred that are shown.)
 * <p>
 * What a record may lack, such as the status of an invoice, is fetched by a query within the query: Derby would read whole tables for an
 * outer join.
 */
final class ListQuery {

	/**
	 * A place where words are looked for.
	 *
	 * @param type the class of the aggregates that have the words
	 * @param key  the path to the key of such an aggregate
	 */
	record Words(String type, String key) {
	}

	/** @param clause such as <code>join i.client c</code>, for which the alias is <code>c</code> */
	private record Join(String alias, String clause) {

		static Join of(String clause) {
			return new Join(clause.substring(clause.lastIndexOf(' ') + 1), clause);
		}

		boolean isUsedIn(String jpql) {
			return Pattern.compile("\\b" + alias + "\\.").matcher(jpql).find();
		}
	}

	private static final int LARGEST_PADDED = 200;
	private final String type;
	private final String id;
	private final List<Join> joins;
	private final Map<String, String> columns;
	private final List<String> conditions = new ArrayList<>();
	private final Map<String, Object> parameters = new LinkedHashMap<>();

	/**
	 * @param from    what is listed, such as <code>Invoice i</code>
	 * @param joins   what rows show beside it, each after those that it starts from
	 * @param columns by what rows can be ordered: the name of a component, and the expressions that it stands for, separated by semicolons;
	 *                a
	 *                query within the query is in brackets
	 */
	ListQuery(String from, List<String> joins, Map<String, String> columns) {
		this.type = from;
		this.id = from.substring(from.indexOf(' ') + 1) + ".id";
		this.joins = joins.stream().map(Join::of).toList();
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
				anywhere.add("exists (select w.word from SearchWord w where w.rootType = '%s' and w.rootId = %s and w.word like %s)"
						.formatted(place.type(), place.key(), parameter));
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
	 * @param select   what the rows consist of, after the key
	 * @param ownOrder by what they are ordered when the page doesn't say it
	 * @return the rows in order, each beginning with its key
	 */
	List<Object[]> page(EntityManager em, String select, Page page, String ownOrder) {
		List<Long> keys = keys(em, page, page.column() == null ? ownOrder : expressions(page));
		if (keys.isEmpty()) {
			return List.of();
		}
		String jpql = "select " + id + ", " + select + " from " + from(select) + " where " + id + " in :keys";
		Map<Long, Object[]> rows = new HashMap<>();
		em.createQuery(jpql, Object[].class).setParameter("keys", padded(keys, page.size())).getResultList()
				.forEach(row -> rows.put((Long) row[0], row));
		return keys.stream().map(rows::get).filter(Objects::nonNull).toList(); // what was deleted in between is left out
	}

	private List<Long> keys(EntityManager em, Page page, String order) {
		StringBuilder select = new StringBuilder(id);
		List<String> sorted = new ArrayList<>();
		for (String expression : order.split(" *; *")) {
			if (expression.startsWith("(")) { // databases order by the name of a query within the query, but not by the query
				String name = "sorted" + sorted.size();
				select.append(", ").append(expression).append(" as ").append(name);
				sorted.add(name);
			} else {
				sorted.add(expression);
			}
		}
		String direction = page.column() != null && page.descending() ? " desc nulls last" : ""; // ascending, nulls are last anyway
		String jpql = "select " + select + " from " + from(order) + condition() + " order by " + String.join(direction + ", ", sorted)
				+ direction + ", " + id;
		return query(em, jpql).setFirstResult(page.offset()).setMaxResults(page.size()).getResultList().stream()
				.map(row -> (Long) (row instanceof Object[] several ? several[0] : row)).toList();
	}

	private String expressions(Page page) {
		String expressions = columns.get(page.column());
		if (expressions == null) {
			throw new IllegalArgumentException("The list can't be ordered by " + page.column());
		}
		return expressions;
	}

	/** Pages of the same size so have the same statement, which the database keeps prepared. */
	private static List<Long> padded(List<Long> keys, int size) {
		List<Long> result = new ArrayList<>(keys);
		while (result.size() < Math.min(size, LARGEST_PADDED)) {
			result.add(keys.get(0));
		}
		return result;
	}

	int count(EntityManager em, int limit) {
		return query(em, "select " + id + " from " + from("") + condition()).setMaxResults(limit).getResultList().size();
	}

	/** @return what is listed, joined with what the expressions or the conditions use */
	private String from(String expressions) {
		String used = expressions + condition();
		List<String> clauses = new ArrayList<>();
		for (int i = joins.size() - 1; i >= 0; i--) { // what a join starts from stands before it
			Join join = joins.get(i);
			if (join.isUsedIn(used)) {
				clauses.add(0, join.clause());
				used += join.clause();
			}
		}
		clauses.add(0, type);
		return String.join(" ", clauses);
	}

	private String condition() {
		return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
	}

	private TypedQuery<Object> query(EntityManager em, String jpql) {
		TypedQuery<Object> query = em.createQuery(jpql, Object.class);
		parameters.forEach(query::setParameter);
		return query;
	}
}
