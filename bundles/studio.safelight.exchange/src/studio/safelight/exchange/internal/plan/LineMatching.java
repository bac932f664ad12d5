package studio.safelight.exchange.internal.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import studio.safelight.exchange.internal.text.Folding;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.PriceListItem;

/**
 * Finds for each line of a file the line of the stored invoice that it continues, so that orders made from a line stay with it: first the
 * line with the same content at the same place, then the next one with the same content, then whatever is left at the same place.
 */
final class LineMatching {

	private LineMatching() {
	}

	/**
	 * What a line of a file is about.
	 *
	 * @param item        null for a free text
	 * @param description of a free text; null where the file has none
	 * @param image       null where the file has none
	 */
	record Content(PriceListItem item, String description, String image) {
	}

	/** @return for each line of the file the stored line, or null where it is a new one */
	static InvoiceLine[] match(List<InvoiceLine> stored, List<Content> lines) {
		InvoiceLine[] matches = new InvoiceLine[lines.size()];
		List<InvoiceLine> left = new ArrayList<>(stored);
		for (int i = 0; i < Math.min(stored.size(), matches.length); i++) {
			if (isSame(stored.get(i), lines.get(i))) {
				take(matches, i, left, i);
			}
		}
		Map<Object, Deque<Integer>> byKey = new HashMap<>();
		for (int i = 0; i < left.size(); i++) {
			if (left.get(i) != null) {
				byKey.computeIfAbsent(key(left.get(i).getItem(), left.get(i).getDescription()), unused -> new ArrayDeque<>()).add(i);
			}
		}
		for (int i = 0; i < matches.length; i++) {
			if (matches[i] == null) {
				Deque<Integer> candidates = byKey.getOrDefault(key(lines.get(i).item(), lines.get(i).description()), new ArrayDeque<>());
				Content line = lines.get(i);
				Integer found = candidates.stream().filter(index -> isSame(left.get(index), line)).findFirst().orElse(null);
				if (found != null) {
					candidates.remove(found);
					take(matches, i, left, found);
				}
			}
		}
		for (int i = 0; i < Math.min(stored.size(), matches.length); i++) {
			if (matches[i] == null && left.get(i) != null) {
				take(matches, i, left, i);
			}
		}
		return matches;
	}

	/** @return the stored lines that no line of the file continues */
	static List<InvoiceLine> unmatched(List<InvoiceLine> stored, InvoiceLine[] matches) {
		List<InvoiceLine> rest = new ArrayList<>(stored);
		rest.removeAll(new HashSet<>(Arrays.asList(matches)));
		return rest;
	}

	private static void take(InvoiceLine[] matches, int line, List<InvoiceLine> left, int index) {
		matches[line] = left.set(index, null);
	}

	private static boolean isSame(InvoiceLine stored, Content line) {
		return key(stored.getItem(), stored.getDescription()).equals(key(line.item(), line.description()))
				&& (line.image() == null || Objects.equals(line.image(), stored.getImage()));
	}

	private static Object key(PriceListItem item, String description) {
		if (item == null) {
			return Folding.fold(description);
		}
		return item.getId() == 0 ? item : item.getId();
	}
}
