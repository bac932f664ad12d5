package studio.safelight.model.internal.validation;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.model.labels.Labels;
import studio.safelight.model.labels.Names;

/** The texts of this package. */
final class Messages {

	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", Locale.getDefault(),
			Messages.class.getClassLoader());

	private Messages() {
	}

	/** A violation whose message has the record as {0}, the field as {1}, and the details from {2} on. */
	static Rule.Violation violation(EObject object, EStructuralFeature feature, String key, Object... details) {
		Object[] arguments = new Object[details.length + 2];
		arguments[0] = Names.describe(object);
		arguments[1] = Labels.inSentence(Labels.of(feature));
		for (int index = 0; index < details.length; index++) {
			arguments[index + 2] = details[index] instanceof Number number ? number(number) : String.valueOf(details[index]);
		}
		String message = new MessageFormat(BUNDLE.getString(key), Labels.locale()).format(arguments);
		return new Rule.Violation(object, feature, message);
	}

	private static String number(Number number) {
		NumberFormat format = NumberFormat.getInstance(Labels.locale());
		format.setMaximumFractionDigits(20);
		return format.format(number);
	}
}
