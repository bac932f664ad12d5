package studio.safelight.ui.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import studio.safelight.model.Entity;
import studio.safelight.ui.records.Difference.Place;

/**
 * Makes a record as it was loaded anew the same as one that was edited: so that edits can be saved over what somebody else saved meanwhile.
 * Keys and versions stay those of the record that is changed, parts are matched by their keys. Some differences may be left as they are.
 */
public final class RecordCopy {

	private final Entity edited;
	private final Entity target;
	private final Set<Place> kept;

	/** The objects of the target by those of the edited record. */
	private final Map<EObject, EObject> counterparts = new HashMap<>();

	private RecordCopy(Entity edited, Entity target, Set<Place> kept) {
		this.edited = edited;
		this.target = target;
		this.kept = kept;
	}

	/** Gives the target all values of the edited record. */
	public static void apply(Entity edited, Entity target) {
		apply(edited, target, Set.of());
	}

	/**
	 * Gives the target the values of the edited record.
	 *
	 * @param kept the places of those differences between the two that are left as the target has them
	 */
	public static void apply(Entity edited, Entity target, Set<Place> kept) {
		RecordCopy copy = new RecordCopy(edited, target, kept);
		copy.copyParts(edited, target);
		copy.counterparts.forEach(copy::copyValues);
	}

	@SuppressWarnings("unchecked")
	private void copyParts(EObject from, EObject to) {
		counterparts.put(from, to);
		for (EReference reference : from.eClass().getEAllContainments()) {
			if (reference.isMany()) {
				copyList((List<Entity>) from.eGet(reference), (List<Entity>) to.eGet(reference));
			} else {
				copySingle((Entity) from.eGet(reference), to, reference);
			}
		}
	}

	private void copySingle(Entity part, EObject to, EReference reference) {
		Entity present = (Entity) to.eGet(reference);
		if (part == null) {
			if (present != null && !isKept(present)) {
				to.eSet(reference, null);
			}
		} else if (present != null) {
			copyParts(part, present);
		} else if (!isKept(part)) {
			Entity created = (Entity) EcoreUtil.create(part.eClass());
			to.eSet(reference, created);
			copyParts(part, created);
		}
	}

	/** @return whether it stays that only one of the two has the part */
	private boolean isKept(Entity part) {
		return kept.contains(new Place(part, null));
	}

	private void copyList(List<Entity> from, List<Entity> to) {
		Map<Long, Entity> present = new HashMap<>();
		to.forEach(part -> present.put(part.getId(), part));
		Map<Entity, Entity> wanted = new HashMap<>();
		List<Entity> order = new ArrayList<>();
		for (Entity part : from) {
			Entity found = part.getId() == 0 ? null : present.get(part.getId());
			if (found != null || !isKept(part)) {
				Entity counterpart = found != null ? found : (Entity) EcoreUtil.create(part.eClass());
				wanted.put(part, counterpart);
				order.add(counterpart);
			}
		}
		to.removeIf(part -> !order.contains(part) && !isKept(part));
		for (int i = 0; i < order.size(); i++) {
			if (!to.contains(order.get(i))) {
				to.add(Math.min(i, to.size()), order.get(i));
			}
			((EList<Entity>) to).move(i, order.get(i));
		}
		wanted.forEach(this::copyParts);
	}

	@SuppressWarnings("unchecked")
	private void copyValues(EObject from, EObject to) {
		for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures()) {
			boolean technical = feature.getEContainingClass().getName().equals("Entity"); //$NON-NLS-1$
			boolean structural = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
			if (!technical && !structural && feature.isMany() && feature instanceof EReference) {
				copyReferences((InternalEList<EObject>) from.eGet(feature), (List<EObject>) to.eGet(feature));
			} else if (!technical && !structural && !feature.isMany() && !kept.contains(new Place((Entity) from, feature))) {
				Object value = from.eGet(feature, false);
				to.eSet(feature, value instanceof EObject object ? reference(object) : value);
			}
		}
	}

	private void copyReferences(InternalEList<EObject> from, List<EObject> to) {
		List<EObject> wanted = from.basicList().stream().map(this::reference).toList();
		if (!wanted.equals(to)) {
			to.clear();
			to.addAll(wanted);
		}
	}

	private EObject reference(EObject object) {
		if (EcoreUtil.isAncestor(edited, object)) {
			return counterparts.get(object);
		}
		EObject proxy = EcoreUtil.create(object.eClass());
		((InternalEObject) proxy).eSetProxyURI(EcoreUtil.getURI(object));
		return EcoreUtil.resolve(proxy, target);
	}
}
