package studio.safelight.model.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.Diagnostician;

import studio.safelight.model.SafelightPackage;
import studio.safelight.model.internal.validation.ModelValidator;

/**
 * Checks records against the model: required features, the annotations <code>https://safelight.studio/constraint</code> and
 * <code>https://safelight.studio/storage</code>.
 * <p>
 * References are not resolved, except those that a constraint is about, such as the packages inside a package. Whoever has the objects may
 * call this; nothing is kept or changed.
 */
public final class ModelValidation {

	private ModelValidation() {
	}

	/**
	 * Something that is wrong with a record.
	 *
	 * @param object  what is wrong: a record or a part of one
	 * @param feature which field of it
	 * @param message for the user: which record, which field, what is wrong
	 */
	public record Problem(EObject object, EStructuralFeature feature, String message) {
	}

	/** Makes EMF's {@link Diagnostician} check the model in the same way. Doing it again changes nothing. */
	public static void register() {
		EValidator.Registry.INSTANCE.putIfAbsent(SafelightPackage.eINSTANCE, ModelValidator.INSTANCE);
	}

	/** @return what is wrong with the objects and all that they contain; empty when all is well */
	public static List<Problem> validate(EObject... objects) {
		return validate(List.of(objects));
	}

	/** @return what is wrong with the objects and all that they contain; empty when all is well */
	public static List<Problem> validate(Collection<? extends EObject> objects) {
		List<Problem> problems = new ArrayList<>();
		for (EObject object : objects) {
			collect(diagnose(object), problems);
		}
		return problems;
	}

	/**
	 * @return what is wrong with the object and all that it contains, as EMF has it: the data of each child are the object and the feature, for
	 *         the decoration of fields
	 */
	public static Diagnostic diagnose(EObject object) {
		register();
		BasicDiagnostic diagnostic = Diagnostician.INSTANCE.createDefaultDiagnostic(object);
		Diagnostician.INSTANCE.validate(object, diagnostic);
		return diagnostic;
	}

	private static void collect(Diagnostic diagnostic, List<Problem> problems) {
		for (Diagnostic child : diagnostic.getChildren()) {
			if (child.getData().size() > 1 && child.getData().get(0) instanceof EObject object
					&& child.getData().get(1) instanceof EStructuralFeature feature) {
				problems.add(new Problem(object, feature, child.getMessage()));
			}
			collect(child, problems);
		}
	}
}
