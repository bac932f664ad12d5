package studio.safelight.ui.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.model.Entity;
import studio.safelight.model.validation.ModelValidation;

/** What there is to say about single cells of a {@link DetailTable} at present. The first thing said of a cell is what it says. */
public final class CellRemarks {

	/**
	 * @param text for the user: what is the matter, and what to do
	 * @param wrong whether it has to be put right, rather than just known
	 */
	record Remark(String text, boolean wrong) {
	}

	private record Place(EObject part, EStructuralFeature feature) {
	}

	private final Map<Place, Remark> remarks = new HashMap<>();

	CellRemarks() {
	}

	/** Says that what is in a cell has to be put right. */
	public void wrong(EObject part, EStructuralFeature feature, String text) {
		remarks.putIfAbsent(new Place(part, feature), new Remark(text, true));
	}

	/** Says something about a cell that is worth knowing. */
	public void note(EObject part, EStructuralFeature feature, String text) {
		remarks.putIfAbsent(new Place(part, feature), new Remark(text, false));
	}

	/** Says what the model has against the parts; what is merely missing in a new one is not yet wrong. */
	void validate(List<? extends Entity> parts) {
		for (ModelValidation.Problem problem : ModelValidation.validate(parts)) {
			boolean unfinished = problem.object() instanceof Entity part && part.getId() == 0
					&& problem.object().eGet(problem.feature(), false) == null;
			if (!unfinished) {
				wrong(problem.object(), problem.feature(), problem.message());
			}
		}
	}

	/** @return what there is to say; null for nothing */
	Remark of(Object part, EStructuralFeature feature) {
		return part instanceof EObject object && feature != null ? remarks.get(new Place(object, feature)) : null;
	}
}
