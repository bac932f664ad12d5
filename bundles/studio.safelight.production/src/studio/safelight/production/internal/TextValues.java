package studio.safelight.production.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.model.labels.Labels;
import studio.safelight.production.RuleException;

/** Values that are given as text, in the forms that mean the same everywhere: ISO dates, decimal points. */
public final class TextValues {

	private TextValues() {
	}

	/** @return what can be given for the feature, in words */
	public static String describe(EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			return Messages.text("value.reference", Labels.inSentence(Labels.of(reference.getEReferenceType())));
		}
		Class<?> type = feature.getEType().getInstanceClass();
		if (type == LocalDate.class) {
			return Messages.text("value.date");
		}
		return Messages.text(type == BigDecimal.class ? "value.amount" : "value.text");
	}

	/**
	 * @param name what the user calls the field
	 * @param text not empty
	 * @throws RuleException if the text is no value of the feature's type
	 */
	public static Object parse(EStructuralFeature feature, String name, String text) throws RuleException {
		Class<?> type = feature.getEType().getInstanceClass();
		if (type == String.class) {
			return text;
		}
		if (type == LocalDate.class) {
			return date(name, text);
		}
		if (type == BigDecimal.class) {
			return amount(name, text);
		}
		throw new IllegalArgumentException(feature.getName() + " can't be set from a text");
	}

	private static LocalDate date(String name, String text) throws RuleException {
		try {
			return LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			throw Messages.refusal("value.noDate", name, text);
		}
	}

	private static BigDecimal amount(String name, String text) throws RuleException {
		// no exponents: 1e9 is a slip of the finger rather than an amount
		if (!text.matches("[+-]?\\d{1,30}(\\.\\d{1,20})?")) {
			throw Messages.refusal("value.noAmount", name, text);
		}
		return new BigDecimal(text);
	}
}
