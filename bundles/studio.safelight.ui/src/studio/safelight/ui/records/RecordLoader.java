package studio.safelight.ui.records;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import studio.safelight.model.SafelightPackage;
import studio.safelight.store.StudioStore;

/**
 * Loads a record together with those that a form shows of it, so that no proxy is resolved, and no query made, on the UI thread. Each
 * level of references takes one query a type, however many records it has.
 */
final class RecordLoader {

	private final StudioStore store;
	private final ResourceSet resources;

	/** What need not be loaded, as somebody has it already. */
	private final Set<URI> known = new LinkedHashSet<>();

	RecordLoader(StudioStore store, Collection<URI> known) {
		this.store = store;
		this.known.addAll(known);
		this.resources = store.newResourceSet();
	}

	/** @param depth how many references away from the record is loaded: 0 for the record alone */
	@SuppressWarnings("unchecked")
	<T extends EObject> Loaded<T> load(URI uri, int depth) throws IOException {
		try {
			Resource resource = resources.getResource(uri, true);
			T root = (T) resource.getContents().get(0);
			loadReferences(List.of(root), depth);
			return new Loaded<>(root, resources);
		} catch (WrappedException e) {
			if (e.getCause() instanceof IOException cause) {
				throw cause;
			}
			throw e;
		}
	}

	/** Loads several records, those that don't exist left out, and what they refer to. */
	ResourceSet loadAll(EClass type, Collection<Long> ids, int depth) throws IOException {
		loadReferences(loadAll(Map.of(type, new TreeSet<>(ids))), depth);
		return resources;
	}

	/** Loads what new records refer to. */
	<T extends EObject> Loaded<T> complete(T root, int depth) throws IOException {
		loadReferences(List.of(root), depth);
		return new Loaded<>(root, resources);
	}

	ResourceSet resources() {
		return resources;
	}

	private void loadReferences(Collection<? extends EObject> roots, int depth) throws IOException {
		Collection<? extends EObject> level = roots;
		for (int i = 0; i < depth && !level.isEmpty(); i++) {
			level = loadAll(missing(level));
		}
	}

	private Map<EClass, Set<Long>> missing(Collection<? extends EObject> roots) {
		Map<EClass, Set<Long>> missing = new LinkedHashMap<>();
		for (EObject root : roots) {
			collect(root, missing);
			EcoreUtil.getAllContents(root, false).forEachRemaining(part -> collect((EObject) part, missing));
		}
		return missing;
	}

	private void collect(EObject object, Map<EClass, Set<Long>> missing) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer()) {
				Object value = object.eGet(reference, false);
				if (value instanceof InternalEList<?> list) {
					for (Iterator<?> targets = list.basicIterator(); targets.hasNext();) {
						collectTarget(targets.next(), missing);
					}
				} else {
					collectTarget(value, missing);
				}
			}
		}
	}

	private void collectTarget(Object target, Map<EClass, Set<Long>> missing) {
		if (target instanceof InternalEObject object && object.eIsProxy()) {
			URI uri = object.eProxyURI().trimFragment();
			if (uri.segmentCount() == 2 && !known.contains(uri) && resources.getResource(uri, false) == null) {
				EClass type = (EClass) SafelightPackage.eINSTANCE.getEClassifier(uri.segment(0));
				missing.computeIfAbsent(type, t -> new TreeSet<>()).add(Long.valueOf(uri.segment(1)));
			}
		}
	}

	private Collection<EObject> loadAll(Map<EClass, Set<Long>> missing) throws IOException {
		Collection<EObject> loaded = new LinkedHashSet<>();
		if (!missing.isEmpty()) {
			store.transaction(transaction -> {
				for (Map.Entry<EClass, Set<Long>> entry : missing.entrySet()) {
					loaded.addAll(transaction.loadAll(entry.getKey(), entry.getValue()));
				}
				return null;
			});
		}
		for (EObject root : loaded) {
			if (resources.getResource(root.eResource().getURI(), false) == null) {
				resources.getResources().add(root.eResource());
			}
		}
		return loaded;
	}
}
