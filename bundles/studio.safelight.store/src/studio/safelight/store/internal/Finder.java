package studio.safelight.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

import jakarta.persistence.EntityManager;
import studio.safelight.store.internal.rows.RowTypes;
import studio.safelight.store.internal.storage.FoldedText;
import studio.safelight.store.internal.storage.StorageModel;

/** Looks up records by the text that people know them by. */
public final class Finder {

	private static final int MANY = 500;

	private final EntityManager em;

	public Finder(EntityManager em) {
		this.em = em;
	}

	/**
	 * @param type a class that has a table and the attribute
	 * @return the keys of the records that have a value, ascending, by the value as it was given
	 */
	public Map<String, List<Long>> find(EClass type, EAttribute attribute, Collection<String> values) {
		if (type.isAbstract()) {
			throw new IllegalArgumentException("Records of several classes have " + attribute.getName() + ": say which are wanted");
		}
		if (!StorageModel.isFolded(attribute)) {
			throw new IllegalArgumentException(type.getName() + " is not found by " + attribute.getName());
		}
		Map<String, List<String>> given = new LinkedHashMap<>();
		for (String value : values) {
			String folded = FoldedText.of(value);
			if (folded != null) {
				given.computeIfAbsent(folded, k -> new ArrayList<>()).add(value);
			}
		}
		Map<String, List<Long>> result = new LinkedHashMap<>();
		List<String> keys = List.copyOf(given.keySet());
		for (int from = 0; from < keys.size(); from += MANY) {
			for (Object[] row : query(type, attribute, keys.subList(from, Math.min(from + MANY, keys.size())))) {
				given.get(row[0]).forEach(value -> result.computeIfAbsent(value, k -> new ArrayList<>()).add((Long) row[1]));
			}
		}
		return result;
	}

	private List<Object[]> query(EClass type, EAttribute attribute, List<String> keys) {
		String name = RowTypes.foldedKey(attribute);
		return em
				.createQuery("select x.%1$s, x.id from %2$s x where x.%1$s in :keys order by x.id".formatted(name, type.getName()),
						Object[].class)
				.setParameter("keys", keys)
				.getResultList();
	}
}
