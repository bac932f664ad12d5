package studio.safelight.exchange.internal.draft;

import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.model.SafelightPackage;

/** The names of fields in files and messages, all of them derived from the model. */
public final class Names {

	private Names() {
	}

	/** @return the name of a feature in small letters with hyphens, such as <code>postal-code</code> */
	public static String kebab(EStructuralFeature feature) {
		return feature.getName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
	}

	/** @return the name of a field of a record, such as <code>shipping-street</code>; an address of no other kind gives no prefix */
	public static String kebab(FieldPath path) {
		if (path.features().size() == 1) {
			return kebab(path.feature());
		}
		EStructuralFeature containment = path.features().getFirst();
		String prefix = containment.getEType() == SafelightPackage.Literals.ADDRESS
				? kebab(containment).replaceAll("-?address$", "")
				: kebab(containment);
		return prefix.isEmpty() ? kebab(path.feature()) : prefix + "-" + kebab(path.feature());
	}
}
