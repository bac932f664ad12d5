package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import studio.safelight.model.Master;
import studio.safelight.model.Preferences;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Studio;
import studio.safelight.production.Records.Transaction;

/** The preferences by their names, which are those of the model's features in lower case with hyphens. */
final class PreferenceNames {

	private static final String NONE = "none";

	private PreferenceNames() {
	}

	/** @return the features that are preferences, in the model's order */
	static List<EStructuralFeature> features() {
		return Literals.PREFERENCES.getEStructuralFeatures();
	}

	static String key(EStructuralFeature feature) {
		return feature.getName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
	}

	/**
	 * @return the feature
	 * @throws IOException with all keys, where there is none
	 */
	static EStructuralFeature feature(String key) throws IOException {
		return features().stream().filter(feature -> key(feature).equalsIgnoreCase(key)).findAny().orElseThrow(
				() -> new IOException(Messages.bind(Messages.noPreference, key, String.join(", ", features().stream().map(PreferenceNames::key).toList()))));
	}

	/** @return the value for people and machines: a truth value, a number or a text; null for none */
	static Object value(Preferences preferences, EStructuralFeature feature) {
		return switch (preferences.eGet(feature)) {
			case Enumerator literal -> literal.getLiteral();
			case Master master -> master.getName();
			case null -> null;
			case Object other -> other;
		};
	}

	/** @return what can be given, in words */
	static String allowed(EStructuralFeature feature) {
		if (feature.getEType() instanceof EEnum literals) {
			return String.join(", ", literals.getELiterals().stream().map(EEnumLiteral::getLiteral).toList());
		}
		if (feature instanceof EReference) {
			return Messages.bind(Messages.allowedName, NONE);
		}
		return switch (feature.getEType().getInstanceClassName()) {
			case "boolean" -> "true, false";
			case "int" -> Messages.allowedNumber;
			default -> Messages.allowedText;
		};
	}

	/** Sets a preference from a text. */
	static void set(Transaction transaction, Preferences preferences, EStructuralFeature feature, String text) throws IOException {
		preferences.eSet(feature, parse(transaction, feature, text.strip()));
	}

	private static Object parse(Transaction transaction, EStructuralFeature feature, String text) throws IOException {
		if (feature instanceof EReference reference) {
			return text.isEmpty() || text.equalsIgnoreCase(NONE) ? null : Lookup.master(transaction, reference.getEReferenceType(), text);
		}
		if (feature.getEType() instanceof EEnum literals) {
			return literals.getELiterals().stream().filter(literal -> Lookup.same(literal.getLiteral(), text) || Lookup.same(literal.getName(), text))
					.findAny().orElseThrow(() -> wrong(feature, text)).getInstance();
		}
		boolean truth = feature.getEType().getInstanceClass() == boolean.class;
		if (truth && !text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
			throw wrong(feature, text);
		}
		try {
			return EcoreUtil.createFromString((EDataType) feature.getEType(), truth ? text.toLowerCase(Locale.ROOT) : text);
		} catch (NumberFormatException e) {
			throw wrong(feature, text);
		}
	}

	private static IOException wrong(EStructuralFeature feature, String text) {
		return new IOException(Messages.bind(Messages.noPreferenceValue, new Object[] { text, key(feature), allowed(feature) }));
	}

	/** @return the studio, with its preferences */
	static Studio studio(Transaction transaction) throws IOException {
		return transaction.<Studio>loadAll(Literals.STUDIO).getFirst();
	}
}
