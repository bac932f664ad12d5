package studio.safelight.store.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jakarta.persistence.EntityManager;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Names;
import studio.safelight.store.StoreException;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.StudioStore;
import studio.safelight.store.internal.rows.Change;
import studio.safelight.store.internal.rows.References;
import studio.safelight.store.internal.rows.RowTypes;
import studio.safelight.store.internal.storage.StorageModel;

/** Finds out who still refers to what should be deleted, or what is referred to although it doesn't exist any more. */
final class BrokenReferences {

	private static final int SHOWN = 3;

	private final DatabaseStore store;
	private final StoreTransaction transaction;
	private final StorageModel model;

	BrokenReferences(DatabaseStore store, StoreTransaction transaction) {
		this.store = store;
		this.transaction = transaction;
		model = store.model();
	}

	StoreException explained(RuntimeException cause) {
		try (EntityManager em = store.session().entityManager()) {
			for (Change change : transaction.changes()) {
				List<String> users = change.isDeletion() ? users(em, change) : List.of();
				if (!users.isEmpty()) {
					String key = isOfInvoice(change.type()) ? "stillUsed.line" : "stillUsed";
					return new StoreException(Reason.STILL_USED, Messages.format(key, deleted(change), String.join(", ", users)), cause);
				}
			}
			for (StudioResource r : transaction.touched()) {
				String missing = missing(em, r.getContents().get(0));
				if (missing != null) {
					return new StoreException(Reason.MISSING_REFERENCE, missing, cause);
				}
			}
		}
		return new StoreException(Reason.MISSING_REFERENCE, Messages.format("missingReference.gone"), cause);
	}

	/** Orders go on referring to what they were made from, when they are cancelled as well. */
	private static boolean isOfInvoice(EClass type) {
		return type == Literals.INVOICE_LINE || type == Literals.LINE_COMPONENT;
	}

	/** It is still there: the transaction that deleted it was rolled back. */
	private String deleted(Change change) {
		EClass root = model.rootOf(change.type());
		if (root == change.type()) {
			return Names.describe(load(root, change.id()));
		}
		for (StudioResource r : transaction.touched()) {
			if (r.type() != root || r.isNew()) {
				continue;
			}
			EObject part = store.newResourceSet().getEObject(References.uri(change.type(), change.id(), root, r.id()), true);
			if (part != null) {
				String description = Names.of(part);
				return description == null ? Names.describe(part) : Messages.format("part", Names.describe(part), description);
			}
		}
		return Words.kind(change.type());
	}

	private EObject load(EClass type, long id) {
		return store.newResourceSet().getEObject(StudioStore.uri(type, id).appendFragment("/"), true);
	}

	private List<String> users(EntityManager em, Change deletion) {
		List<String> users = new ArrayList<>();
		for (EClass type : model.classes()) {
			for (EStructuralFeature f : model.features(type)) {
				if (f instanceof EReference r && !r.isContainment() && r.getEReferenceType() == deletion.type() && users.size() < SHOWN) {
					users.addAll(users(em, type, r, deletion.id()));
				}
			}
		}
		return users.stream().distinct().limit(SHOWN).toList();
	}

	/** Names the aggregates whose rows, or the rows of whose parts, refer to the key. */
	private List<String> users(EntityManager em, EClass type, EReference r, long id) {
		if (r.isMany() && !model.writes(r)) {
			return List.of();
		}
		List<EClass> path = new ArrayList<>();
		StringBuilder root = new StringBuilder("x");
		EClass owner = type;
		while (!model.isRoot(owner) && model.owners(owner).size() == 1) {
			StorageModel.Owner o = model.owners(owner).get(0);
			if (!o.containment().isMany()) {
				break;
			}
			root.append('.').append(StorageModel.ownerName(o));
			owner = o.type();
			path.add(owner);
		}
		String condition = r.isMany() ? " join x." + r.getName() + " t where t.id = :id" : " where x." + RowTypes.key(r) + " = :id";
		EClass rootType = owner;
		List<Long> ids = em.createQuery("select distinct " + root + ".id from " + type.getName() + " x" + condition, Long.class)
				.setParameter("id", id).setMaxResults(SHOWN).getResultList();
		if (!model.isRoot(rootType)) {
			return ids.isEmpty() ? List.of() : List.of(Words.kind(type));
		}
		return ids.stream().map(i -> HolderNames.of(load(rootType, i))).toList();
	}

	private String missing(EntityManager em, EObject root) {
		List<EObject> all = new ArrayList<>(List.of(root));
		root.eAllContents().forEachRemaining(all::add);
		for (EObject object : all) {
			for (EStructuralFeature f : model.features(object.eClass())) {
				if (f instanceof EReference r && !r.isContainment() && !r.isMany() && object.eGet(r, false) instanceof EObject target
						&& !isOfThisTransaction(target) && !exists(em, target)) {
					return Messages.format("missingReference", Names.describe(object), Words.field(r), Words.kind(target.eClass()));
				}
			}
		}
		return null;
	}

	private boolean isOfThisTransaction(EObject target) {
		return !target.eIsProxy() && EcoreUtil.getRootContainer(target).eResource() instanceof StudioResource r
				&& transaction.touched().contains(r);
	}

	private static boolean exists(EntityManager em, EObject target) {
		return em.createQuery("select count(x.id) from " + target.eClass().getName() + " x where x.id = :id", Long.class)
				.setParameter("id", References.id(target)).getSingleResult() > 0;
	}
}
