package studio.safelight.model.labels;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.model.SafelightPackage;

/**
 * The labels of the model's classes, features and literals, in the language of the user: sentence case, without a colon. Every one has its
 * label in <code>labels.properties</code>; a missing one is a fault of the program.
 */
public final class Labels {

	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Labels.class.getPackageName() + ".labels", Locale.getDefault(),
			Labels.class.getClassLoader());

	private Labels() {
	}

	/**
	 * @param classifier a class or an enumeration of the model
	 * @return such as <em>Production order</em>
	 * @throws MissingResourceException if it has none
	 */
	public static String of(EClassifier classifier) {
		return BUNDLE.getString(classifier.getName());
	}

	/**
	 * @return such as <em>Delivery date</em>
	 * @throws MissingResourceException if it has none
	 */
	public static String of(EStructuralFeature feature) {
		return BUNDLE.getString(feature.getEContainingClass().getName() + "." + feature.getName());
	}

	/**
	 * @param literal of an enumeration of the model
	 * @return such as <em>Credit memo</em>
	 * @throws MissingResourceException if it has none
	 */
	public static String of(Enumerator literal) {
		String name = literal.getClass().getSimpleName();
		EEnum type = (EEnum) SafelightPackage.eINSTANCE.getEClassifier(name);
		return BUNDLE.getString(name + "." + type.getEEnumLiteral(literal.getValue()).getName());
	}

	/** @return the label as it stands inside a sentence: with a small letter first, where the language has it so */
	public static String inSentence(String label) {
		if (locale().getLanguage().equals("de") || label.length() > 1 && !Character.isLowerCase(label.charAt(1)) && label.charAt(1) != '-') {
			return label;
		}
		return label.substring(0, 1).toLowerCase(locale()) + label.substring(1);
	}

	/** @return the language that the labels are in */
	public static Locale locale() {
		return BUNDLE.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : BUNDLE.getLocale();
	}
}
