package studio.safelight.exchange.internal.ubl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import studio.safelight.exchange.internal.draft.IgnoredFields;

/**
 * An element with what it contains. Whoever uses it takes what he needs; what nobody has taken in the end is reported as ignored. So nothing
 * is dropped because somebody forgot to think of it.
 */
final class Element {

	private static final Map<String, String> PREFIXES = Map.of(Ubl.CBC, "cbc:", Ubl.CAC, "cac:", Ubl.EXT, "ext:");

	private final Element parent;
	private final String namespace;
	private final String name;
	private final long line;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<Element> children = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private boolean taken;

	/** @param parent null for the root */
	Element(Element parent, String namespace, String name, long line) {
		this.parent = parent;
		this.namespace = namespace == null ? "" : namespace;
		this.name = name;
		this.line = line;
	}

	Element parent() {
		return parent;
	}

	String namespace() {
		return namespace;
	}

	String name() {
		return name;
	}

	long line() {
		return line;
	}

	Map<String, String> attributes() {
		return attributes;
	}

	List<Element> children() {
		return children;
	}

	/** Adds text as far as there is room for the longest field; more of it is of no use to anybody. */
	void append(String part) {
		int room = Ubl.LONGEST_TEXT - text.length();
		text.append(part, 0, Math.min(part.length(), Math.max(room, 0)));
	}

	/** @return its text without blanks around */
	String text() {
		return text.toString().strip();
	}

	/** @return the way to it from below the root, such as <code>cac:InvoiceLine/cbc:ID</code> */
	String path() {
		String own = PREFIXES.getOrDefault(namespace, "") + name;
		return parent == null || parent.parent == null ? own : parent.path() + "/" + own;
	}

	/** Takes the first aggregate of a name that nobody has taken. */
	Optional<Element> cac(String wanted) {
		return take(Ubl.CAC, wanted);
	}

	/** Takes the first value of a name that nobody has taken; one without a text counts as missing. */
	Optional<Element> cbc(String wanted) {
		return take(Ubl.CBC, wanted).filter(element -> !element.text().isEmpty());
	}

	/** Takes all aggregates of a name. */
	List<Element> allCac(String wanted) {
		List<Element> all = new ArrayList<>();
		for (Optional<Element> next = cac(wanted); next.isPresent(); next = cac(wanted)) {
			all.add(next.get());
		}
		return all;
	}

	/** @return the text of the first value of a name, which is taken; null where there is none */
	String cbcText(String wanted) {
		return cbc(wanted).map(Element::text).orElse(null);
	}

	/** @return an attribute, which is taken; null where there is none */
	String attribute(String wanted) {
		return attributes.remove(wanted);
	}

	/** Marks it as taken. */
	void take() {
		taken = true;
	}

	/** Gives it back: it is reported as ignored after all. */
	void release() {
		taken = false;
	}

	private Optional<Element> take(String wantedNamespace, String wanted) {
		for (Element child : children) {
			if (!child.taken && child.name.equals(wanted) && child.namespace.equals(wantedNamespace)) {
				child.taken = true;
				return Optional.of(child);
			}
		}
		return Optional.empty();
	}

	/** Reports all values and attributes below that nobody has taken. */
	void reportIgnored(IgnoredFields ignored) {
		if (parent != null && !taken && !text().isEmpty()) {
			ignored.add(line, path(), text());
		}
		attributes.forEach((attribute, value) -> {
			if (taken) {
				ignored.add(line, path() + "/@" + attribute, value);
			}
		});
		children.forEach(child -> child.reportIgnored(ignored));
	}
}
