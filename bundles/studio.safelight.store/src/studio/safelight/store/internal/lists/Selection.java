package studio.safelight.store.internal.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import studio.safelight.store.internal.storage.FoldedText;

/** Which rows of a table are wanted, as conditions that SQL understands. The table itself has the alias <code>x</code>. */
final class Selection {

	/** A place where words are looked for: the records of a type, and the way from the listed rows to them. */
	record Place(String type, Path path) {
	}

	/** A condition: the key at the end of a path is one that a query finds. */
	record Among(Path path, String query, List<Object> values) {
	}

	/** In the place of the index by words, where a database doesn't find it by itself. */
	static final String BY_WORD = "{by word}";
	private static final String WORDS = "select w.ROOT_ID from SEARCH_WORD w {by word} where w.ROOT_TYPE = ? and w.WORD >= ? and w.WORD < ?";

	private final String table;
	private final List<Path> joins = new ArrayList<>();
	private final List<String> conditions = new ArrayList<>();
	private final List<Object> values = new ArrayList<>();
	private final List<Among> amongMany = new ArrayList<>();
	private final List<List<Among>> words = new ArrayList<>();

	Selection(String table) {
		this.table = table;
	}

	/** Adds a condition with one question mark for the value, unless that is null. */
	Selection where(String condition, Object value) {
		if (value != null) {
			conditions.add(condition);
			values.add(value);
		}
		return this;
	}

	Selection where(String condition) {
		conditions.add(condition);
		return this;
	}

	/** Adds a condition on a column of another table, unless the value is null. */
	Selection where(Path path, String column, Object value) {
		if (value != null) {
			joins.add(path);
			where(path.alias() + "." + column + " = ?", value);
		}
		return this;
	}

	/** The key at the end of the path must be one of the few that the query finds. Nothing is added for a value of null. */
	Selection among(Path path, String query, Object value) {
		if (value != null) {
			amongMany.add(new Among(path, query, List.of(value)));
		}
		return this;
	}

	/** Each word typed must begin a word at one of the places. */
	Selection whereWords(String typed, Place... places) {
		Set<String> all = new TreeSet<>((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length()); // the rarest first
		all.addAll(FoldedText.words(typed));
		for (String word : all) {
			List<Among> anywhere = new ArrayList<>();
			for (Place place : places) {
				anywhere.add(new Among(place.path(), WORDS, List.of(place.type(), word, after(word))));
			}
			words.add(anywhere);
		}
		return this;
	}

	/** @return the least text that is greater than all that begin with the word */
	private static String after(String word) {
		int last = word.codePointBefore(word.length());
		int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
		return word.substring(0, word.length() - Character.charCount(last)) + Character.toString(next);
	}

	/** @return what tells it from other selections */
	List<Object> identity() {
		return List.of(table, List.copyOf(joins), List.copyOf(conditions), List.copyOf(values), List.copyOf(amongMany), List.copyOf(words));
	}

	String table() {
		return table;
	}

	List<Path> joins() {
		return joins;
	}

	List<String> conditions() {
		return conditions;
	}

	/** @return the values for the conditions */
	List<Object> values() {
		return values;
	}

	List<Among> amongMany() {
		return amongMany;
	}

	/** @return for each word the places where it may be */
	List<List<Among>> words() {
		return words;
	}
}
