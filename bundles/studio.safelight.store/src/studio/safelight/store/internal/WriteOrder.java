package studio.safelight.store.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The order in which the aggregates of one transaction are written: by type and key, so that two transactions that save the same aggregates
 * wait for each other and never lock each other out; but a new aggregate comes after the new ones of its own type that it refers to, such
 * as
 * a remake after the order that it remakes.
 */
final class WriteOrder {

	private final Map<StudioResource, Integer> levels = new HashMap<>();
	private final List<StudioResource> sorted;

	WriteOrder(Collection<StudioResource> resources) {
		Set<StudioResource> fresh = new LinkedHashSet<>();
		resources.stream().filter(StudioResource::isNew).forEach(fresh::add);
		for (StudioResource r : fresh) {
			findLevel(r, fresh, new LinkedHashSet<>());
		}
		sorted = resources.stream()
				.sorted(Comparator.comparing(this::level).thenComparing(r -> r.type().getClassifierID()).thenComparing(StudioResource::id))
				.toList();
	}

	List<StudioResource> sorted() {
		return sorted;
	}

	/** @return 0, or one more than the highest level of those that have to be written before */
	int level(StudioResource r) {
		return levels.getOrDefault(r, 0);
	}

	private int findLevel(StudioResource r, Set<StudioResource> fresh, Set<StudioResource> path) {
		Integer known = levels.get(r);
		if (known != null || !path.add(r)) {
			return known == null ? 0 : known;
		}
		int level = 0;
		EObject root = r.getContents().get(0);
		for (EReference f : root.eClass().getEAllReferences()) {
			boolean toOwnType = !f.isContainment() && !f.isMany() && f.getEReferenceType() == root.eClass();
			if (toOwnType && root.eGet(f, false) instanceof EObject target && target.eResource() instanceof StudioResource other
					&& fresh.contains(other)) {
				level = Math.max(level, 1 + findLevel(other, fresh, path));
			}
		}
		path.remove(r);
		levels.put(r, level);
		return level;
	}
}
