package studio.safelight.exchange.internal.draft;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Where in a record a value stands: a feature of its own, or one of an object that it contains, such as the street of its address. */
public record FieldPath(List<EStructuralFeature> features) {

	public FieldPath {
		features = List.copyOf(features);
	}

	public static FieldPath of(EStructuralFeature... features) {
		return new FieldPath(List.of(features));
	}

	/** @return the feature that holds the value itself */
	public EStructuralFeature feature() {
		return features.getLast();
	}

	/** @return the value, or null, also where the containing object is missing */
	public Object get(EObject record) {
		EObject holder = record;
		for (EStructuralFeature step : features.subList(0, features.size() - 1)) {
			holder = (EObject) holder.eGet(step);
			if (holder == null) {
				return null;
			}
		}
		return holder.eGet(feature());
	}

	/** Sets the value. A containing object is made when it gets its first value, and dropped when it loses its last one. */
	public void set(EObject record, Object value) {
		if (features.size() == 1) {
			record.eSet(feature(), value);
			return;
		}
		EReference containment = (EReference) features.getFirst();
		EObject part = (EObject) record.eGet(containment);
		if (part == null) {
			if (value == null) {
				return;
			}
			part = EcoreUtil.create((EClass) containment.getEType());
			record.eSet(containment, part);
		}
		part.eSet(feature(), value);
		if (value == null && isEmpty(part)) {
			record.eSet(containment, null);
		}
	}

	private static boolean isEmpty(EObject part) {
		return part.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> !feature.getName().equals("id") && !feature.getName().equals("version"))
				.noneMatch(part::eIsSet);
	}
}
