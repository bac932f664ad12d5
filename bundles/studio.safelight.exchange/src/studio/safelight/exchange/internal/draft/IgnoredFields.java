package studio.safelight.exchange.internal.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import studio.safelight.exchange.Ignored;
import studio.safelight.exchange.internal.Message;

/** Collects what a file has that Safelight has no field for: however often something occurs, it takes the room of one. */
public final class IgnoredFields {

	private static final int LONGEST_VALUE = 100;
	private static final int MOST_FIELDS = 1000;

	private final Map<String, Ignored> byField = new LinkedHashMap<>();
	private Ignored others;

	public void add(long line, String field, String value) {
		String text = shorten(value.strip().replaceAll("\\s+", " "));
		Ignored known = byField.get(field);
		if (known != null) {
			byField.put(field, again(known));
		} else if (byField.size() < MOST_FIELDS) {
			byField.put(field, new Ignored(line, field, text, 1));
		} else {
			others = others == null ? new Ignored(line, Message.MORE_FIELDS.text(), text, 1) : again(others);
		}
	}

	private static Ignored again(Ignored known) {
		return new Ignored(known.line(), known.field(), known.value(), known.count() + 1);
	}

	/** @return in the order of their first appearance */
	public List<Ignored> list() {
		List<Ignored> list = new ArrayList<>(byField.values());
		if (others != null) {
			list.add(others);
		}
		return list;
	}

	private static String shorten(String text) {
		return text.length() <= LONGEST_VALUE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE / 2)) + "\u2026";
	}
}
