package studio.safelight.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import studio.safelight.model.labels.Names;
import studio.safelight.store.StoreException;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.StudioStore;
import studio.safelight.store.internal.rows.References;
import studio.safelight.store.internal.rows.RowTypes;
import studio.safelight.store.internal.storage.FoldedText;
import studio.safelight.store.internal.storage.StorageModel;

/** Finds out which value can't be used twice, and who has it already. The constraint of the database says neither. */
final class Duplicates {

	private final DatabaseStore store;
	private final StoreTransaction transaction;

	Duplicates(DatabaseStore store, StoreTransaction transaction) {
		this.store = store;
		this.transaction = transaction;
	}

	StoreException explained(RuntimeException cause) {
		Map<List<Object>, EObject> seen = new HashMap<>();
		try (EntityManager em = store.session().entityManager()) {
			for (StudioResource r : transaction.touched()) {
				EObject root = r.getContents().get(0);
				for (List<EStructuralFeature> group : store.model().uniqueGroups(root.eClass())) {
					List<Object> values = values(root, group);
					if (values.contains(null)) {
						continue;
					}
					List<Object> key = new ArrayList<>(values);
					key.add(group);
					EObject holder = seen.putIfAbsent(key, root);
					holder = holder != null ? holder : holder(em, root, group, values);
					if (holder != null) {
						return new StoreException(Reason.DUPLICATE, message(root, group, holder), cause);
					}
				}
			}
		}
		return new StoreException(Reason.DUPLICATE, Messages.format("duplicate.gone"), cause);
	}

	private static List<Object> values(EObject root, List<EStructuralFeature> group) {
		List<Object> values = new ArrayList<>();
		for (EStructuralFeature f : group) {
			Object value = root.eGet(f, false);
			values.add(value instanceof EObject target ? (Object) References.id(target)
					: StorageModel.isFolded(f) ? FoldedText.of((String) value)
							: value instanceof org.eclipse.emf.common.util.Enumerator e ? e.getName() : value);
		}
		return values;
	}

	private EObject holder(EntityManager em, EObject root, List<EStructuralFeature> group, List<Object> values) {
		EClass type = root.eClass();
		StringBuilder jpql = new StringBuilder("select x.id from " + type.getName() + " x where x.id <> :self");
		for (int i = 0; i < group.size(); i++) {
			jpql.append(" and x.").append(name(group.get(i))).append(" = :v").append(i);
		}
		TypedQuery<Long> query = em.createQuery(jpql.toString(), Long.class).setParameter("self", References.id(root));
		for (int i = 0; i < group.size(); i++) {
			query.setParameter("v" + i, values.get(i));
		}
		List<Long> ids = query.setMaxResults(1).getResultList();
		ResourceSet resources = store.newResourceSet();
		return ids.isEmpty() ? null : resources.getEObject(StudioStore.uri(type, ids.get(0)).appendFragment("/"), true);
	}

	private static String name(EStructuralFeature f) {
		return f instanceof EReference r ? RowTypes.key(r) : StorageModel.isFolded(f) ? RowTypes.foldedKey((EAttribute) f) : f.getName();
	}

	/** The last feature of a group is what people know the record by; those before it say within what. */
	private static String message(EObject root, List<EStructuralFeature> group, EObject holder) {
		EStructuralFeature last = group.get(group.size() - 1);
		String what = Messages.format("duplicate.value", Words.kind(root.eClass()), Words.field(last), root.eGet(last));
		List<String> within = new ArrayList<>();
		for (EStructuralFeature f : group.subList(0, group.size() - 1)) {
			Object value = root.eGet(f);
			within.add(value instanceof EObject target ? Names.of(target) : String.valueOf(value));
		}
		String where = within.isEmpty() ? "" : Messages.format("duplicate.within", String.join(", ", within));
		return Messages.format("duplicate", capital(what), where, HolderNames.of(holder));
	}

	private static String capital(String text) {
		return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
	}
}
