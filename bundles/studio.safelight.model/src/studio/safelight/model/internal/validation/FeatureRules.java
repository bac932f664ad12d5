package studio.safelight.model.internal.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.model.labels.Labels;

/** Rules about the value of one feature. No value breaks only {@link #required(EStructuralFeature)}. */
final class FeatureRules {

	private FeatureRules() {
	}

	private static final List<Rule.Violation> NONE = List.of();

	/** A rule on a value that is there, null where it holds. */
	private interface ValueRule {
		Rule.Violation check(EObject object, Object value);
	}

	private static Rule whereSet(EStructuralFeature feature, ValueRule rule) {
		return object -> {
			Object value = object.eGet(feature, false);
			Rule.Violation violation = value == null ? null : rule.check(object, value);
			return violation == null ? NONE : List.of(violation);
		};
	}

	static Rule required(EStructuralFeature feature) {
		return object -> {
			Object value = object.eGet(feature, false);
			boolean missing = value == null || value instanceof String text && text.isBlank();
			return missing ? List.of(Messages.violation(object, feature, "required")) : NONE;
		};
	}

	static Rule minimum(EStructuralFeature feature, BigDecimal minimum) {
		return whereSet(feature, (object, value) -> decimal(value).compareTo(minimum) >= 0 ? null
				: Messages.violation(object, feature, "minimum", minimum, value));
	}

	static Rule maximum(EStructuralFeature feature, BigDecimal maximum) {
		return whereSet(feature, (object, value) -> decimal(value).compareTo(maximum) <= 0 ? null
				: Messages.violation(object, feature, "maximum", maximum, value));
	}

	static Rule positive(EStructuralFeature feature) {
		return whereSet(feature,
				(object, value) -> decimal(value).signum() > 0 ? null : Messages.violation(object, feature, "positive", value));
	}

	static Rule multipleOf(EStructuralFeature feature, BigDecimal unit) {
		String key = unit.compareTo(BigDecimal.ONE) == 0 ? "whole" : "multipleOf";
		return whereSet(feature, (object, value) -> decimal(value).remainder(unit).signum() == 0 ? null
				: Messages.violation(object, feature, key, value, unit));
	}

	/** What the database has room for: a value with more would be cut off, or refused with a message that no user understands. */
	static Rule digits(EStructuralFeature feature, int precision, int scale) {
		return whereSet(feature, (object, value) -> {
			BigDecimal number = decimal(value).stripTrailingZeros();
			if (number.scale() > scale) {
				return Messages.violation(object, feature, "scale", scale, number.scale(), number);
			}
			int whole = number.precision() - number.scale();
			return whole <= precision - scale ? null : Messages.violation(object, feature, "precision", precision - scale, whole);
		});
	}

	static Rule length(EStructuralFeature feature, int length) {
		return whereSet(feature, (object, value) -> {
			int actual = ((String) value).length();
			return actual <= length ? null : Messages.violation(object, feature, "length", length, actual);
		});
	}

	/** PostgreSQL can't keep the character 0, and half a pair of surrogates is no text. */
	static Rule storable(EStructuralFeature feature) {
		return whereSet(feature, (object, value) -> {
			String text = (String) value;
			for (int index = 0; index < text.length();) {
				int character = text.codePointAt(index);
				if (character == 0 || Character.getType(character) == Character.SURROGATE) {
					return Messages.violation(object, feature, "character", index + 1);
				}
				index += Character.charCount(character);
			}
			return null;
		});
	}

	static Rule dateRange(EStructuralFeature feature) {
		return whereSet(feature, (object, value) -> {
			int year = ((Temporal) value).get(ChronoField.YEAR);
			return year >= 1 && year <= 9999 ? null : Messages.violation(object, feature, "dateRange", value);
		});
	}

	/** @param feature a date, like the earlier one; where one of them is not set, there is nothing to compare */
	static Rule notBefore(EStructuralFeature feature, EStructuralFeature earlier) {
		return whereSet(feature, (object, value) -> {
			Object start = object.eGet(earlier);
			if (start == null || ((LocalDate) value).compareTo((LocalDate) start) >= 0) {
				return null;
			}
			return Messages.violation(object, feature, "notBefore", Labels.inSentence(Labels.of(earlier)), value, start);
		});
	}

	private static BigDecimal decimal(Object value) {
		return value instanceof BigDecimal number ? number : BigDecimal.valueOf(((Number) value).longValue());
	}
}
