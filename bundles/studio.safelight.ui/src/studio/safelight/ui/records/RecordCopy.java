package studio.safelight.ui.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import studio.safelight.model.Entity;

/**
 * Makes a record as it was loaded anew the same as one that was edited: so that edits can be saved over what somebody else saved meanwhile.
 * Keys and versions stay those of the record that is changed, parts are matched by their keys.
 */
public final class RecordCopy {

	private final Entity edited;
	private final Entity target;

	/** The objects of the target by those of the edited record. */
	private final Map<EObject, EObject> counterparts = new HashMap<>();

	private RecordCopy(Entity edited, Entity target) {
		this.edited = edited;
		this.target = target;
	}

	/** Gives the target all values of the edited record. */
	public static void apply(Entity edited, Entity target) {
		RecordCopy copy = new RecordCopy(edited, target);
		copy.copyParts(edited, target);
		copy.counterparts.forEach(copy::copyValues);
	}

	@SuppressWarnings("unchecked")
	private void copyParts(EObject from, EObject to) {
		counterparts.put(from, to);
		for (EReference reference : from.eClass().getEAllContainments()) {
			if (reference.isMany()) {
				copyList((List<Entity>) from.eGet(reference), (List<Entity>) to.eGet(reference));
			} else if (from.eGet(reference) == null) {
				to.eSet(reference, null);
			} else {
				if (to.eGet(reference) == null) {
					to.eSet(reference, EcoreUtil.create(((EObject) from.eGet(reference)).eClass()));
				}
				copyParts((EObject) from.eGet(reference), (EObject) to.eGet(reference));
			}
		}
	}

	private void copyList(List<Entity> from, List<Entity> to) {
		Map<Long, Entity> present = new HashMap<>();
		to.forEach(part -> present.put(part.getId(), part));
		List<Entity> wanted = new ArrayList<>();
		for (Entity part : from) {
			Entity found = part.getId() == 0 ? null : present.get(part.getId());
			wanted.add(found != null ? found : (Entity) EcoreUtil.create(part.eClass()));
		}
		to.removeIf(part -> !wanted.contains(part));
		for (int i = 0; i < wanted.size(); i++) {
			if (!to.contains(wanted.get(i))) {
				to.add(i, wanted.get(i));
			}
			((EList<Entity>) to).move(i, wanted.get(i));
			copyParts(from.get(i), wanted.get(i));
		}
	}

	private void copyValues(EObject from, EObject to) {
		for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures()) {
			boolean technical = feature.getEContainingClass().getName().equals("Entity"); //$NON-NLS-1$
			boolean structural = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
			if (!technical && !structural && !feature.isMany()) {
				Object value = from.eGet(feature, false);
				to.eSet(feature, value instanceof EObject object ? reference(object) : value);
			}
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
