package studio.safelight.model.labels;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.model.Closure;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.Vendor;

/** What people call a single record, in a message or a list. Nothing is loaded for it, except the vendor of an order without a number. */
public final class Names {

	/** The features that people know a record by; the first that a record has is taken. */
	private static final List<String> NAMING = List.of("number", "name", "identifier", "subject", "description");

	private Names() {
	}

	/**
	 * @return its number, name, identifier, subject or description; null if it has none of them
	 */
	public static String of(EObject object) {
		for (String name : NAMING) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
			if (feature != null && object.eGet(feature) instanceof String text && !text.isBlank()) {
				return text.strip();
			}
		}
		return null;
	}

	/**
	 * @return such as <em>Invoice 5012, line 3</em>: the kind of record and its name, and of a part first what it is a part of
	 */
	public static String describe(EObject object) {
		EObject owner = object.eContainer();
		if (owner == null) {
			return describeRoot(object);
		}
		String part = Labels.inSentence(object instanceof InvoiceLine ? Messages.line : Labels.of(object.eClass()));
		EReference reference = object.eContainmentFeature();
		if (!reference.isMany()) {
			part = Labels.inSentence(Labels.of(reference));
		} else if (isKnownByName(object)) {
			part += " " + of(object);
		} else {
			part += " " + (((List<?>) owner.eGet(reference)).indexOf(object) + 1);
		}
		return describe(owner) + ", " + part;
	}

	/** Lines and details are known by their place rather than by their text. */
	private static boolean isKnownByName(EObject object) {
		EStructuralFeature name = object.eClass().getEStructuralFeature("name");
		return name != null && of(object) != null || object instanceof Closure && of(object) != null;
	}

	private static String describeRoot(EObject object) {
		String kind = Labels.of(object.eClass());
		String name = of(object);
		if (name != null) {
			return kind + " " + name;
		}
		if (object instanceof ProductionOrder order && order.getVendor() instanceof Vendor vendor && vendor.getName() != null) {
			return Messages.format(Messages.orderFor, kind, vendor.getName());
		}
		EStructuralFeature number = object.eClass().getEStructuralFeature("number");
		return number == null ? kind : Messages.format(Messages.withoutNumber, kind);
	}
}
