package studio.safelight.exchange.internal.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.Reference;
import studio.safelight.exchange.internal.text.Dates;
import studio.safelight.exchange.internal.text.FieldException;
import studio.safelight.exchange.internal.text.Numbers;

/** Makes the values of features from the texts of cells. */
final class Values {

	private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "ja");
	private static final Set<String> NO = Set.of("no", "n", "false", "0", "nein");

	private final Numbers numbers;
	private final Dates dates;

	Values(Numbers numbers, Dates dates) {
		this.numbers = numbers;
		this.dates = dates;
	}

	/**
	 * @param text without blanks around; empty for a cell that has nothing
	 * @return the value, a {@link Reference} for a reference; of an empty cell null, or false for a truth value
	 * @throws FieldException if the text doesn't fit the feature
	 */
	Object parse(EStructuralFeature feature, String text) throws FieldException {
		refuseControlCharacters(text);
		Class<?> type = feature.getEType().getInstanceClass();
		if (text.isEmpty()) {
			return type == boolean.class ? Boolean.FALSE : null;
		}
		if (feature instanceof EReference reference) {
			return new Reference(reference.getEReferenceType(), text);
		}
		if (feature.getEType() instanceof EEnum values) {
			return literal(values, text);
		}
		if (type == BigDecimal.class) {
			return numbers.parse(text);
		}
		if (type == LocalDate.class) {
			return dates.parse(text);
		}
		if (type == boolean.class) {
			return truth(text);
		}
		if (type == int.class) {
			return whole(text);
		}
		if (type == String.class) {
			return text;
		}
		throw new IllegalStateException("No column can hold " + ((EAttribute) feature).getEAttributeType().getName());
	}

	/** @throws FieldException if it is no number, or could be two */
	BigDecimal number(String text) throws FieldException {
		return numbers.parse(text);
	}

	/** @throws FieldException if it is no whole number of a usual size */
	int whole(String text) throws FieldException {
		try {
			return numbers.parse(text).intValueExact();
		} catch (ArithmeticException e) {
			throw new FieldException(Message.NOT_WHOLE.text(text));
		}
	}

	private static Boolean truth(String text) throws FieldException {
		String word = text.toLowerCase(Locale.ROOT);
		if (!YES.contains(word) && !NO.contains(word)) {
			throw new FieldException(Message.NOT_YES_OR_NO.text(text));
		}
		return YES.contains(word);
	}

	private static Enumerator literal(EEnum values, String text) throws FieldException {
		List<Enumerator> all = values.getELiterals().stream().map(literal -> literal.getInstance()).toList();
		for (Enumerator value : all) {
			if (Columns.fold(value.getLiteral()).equals(Columns.fold(text)) || Columns.fold(value.getName()).equals(Columns.fold(text))) {
				return value;
			}
		}
		throw new FieldException(Message.NOT_ONE_OF.text(text, all.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", "))));
	}

	/** They are never meant: the file is damaged, or was read in a wrong encoding by whoever wrote it. */
	private static void refuseControlCharacters(String text) throws FieldException {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character == '\ufffd' || Character.isISOControl(character) && character != '\n' && character != '\t') {
				throw new FieldException(Message.CONTROL_CHARACTER.text(String.format("U+%04X", (int) character)));
			}
		}
	}
}
