package studio.safelight.model.internal.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Something that must hold of every object of a class. */
@FunctionalInterface
interface Rule {

	/** @return how the object breaks it; empty where it holds */
	List<Violation> check(EObject object);

	/** Where and how a rule is broken. */
	record Violation(EObject object, EStructuralFeature feature, String message) {
	}
}
