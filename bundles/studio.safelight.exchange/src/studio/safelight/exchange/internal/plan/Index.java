package studio.safelight.exchange.internal.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.exchange.internal.text.Folding;
import studio.safelight.production.Records;

/** Records by a text that people know them by, those included that the import makes. */
final class Index<T extends EObject> {

	private final EClass type;
	private final EStructuralFeature feature;
	private final Map<String, Set<T>> byText = new HashMap<>();

	Index(EClass type, EStructuralFeature feature) {
		this.type = type;
		this.feature = feature;
	}

	/** Loads the records that have one of the texts, with few queries. */
	void load(Records.Transaction transaction, Collection<String> texts) throws IOException {
		Map<String, String> distinct = new HashMap<>();
		texts.forEach(text -> distinct.putIfAbsent(Folding.fold(text), text));
		distinct.remove("");
		if (distinct.isEmpty()) {
			return;
		}
		Set<Long> ids = transaction.find(feature, distinct.values()).values().stream().flatMap(List::stream).collect(Collectors.toSet());
		if (!ids.isEmpty()) {
			transaction.<T>loadAll(type, ids).forEach(this::add);
		}
	}

	/** Takes in a record, also again when its text has changed. */
	void add(T record) {
		byText.computeIfAbsent(Folding.fold((String) record.eGet(feature)), unused -> new LinkedHashSet<>()).add(record);
	}

	/** @return the records that have the text now */
	List<T> find(String text) {
		String key = Folding.fold(text);
		List<T> found = new ArrayList<>();
		if (!key.isEmpty()) {
			for (T record : byText.getOrDefault(key, Set.of())) {
				if (Folding.fold((String) record.eGet(feature)).equals(key)) {
					found.add(record);
				}
			}
		}
		return found;
	}
}
