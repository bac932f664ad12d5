package studio.safelight.exchange.internal.plan;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.exchange.internal.Message;
import studio.safelight.model.labels.Labels;

/** Values and records as the user sees them in a preview. */
final class Display {

	private static final String[] KNOWN_BY = { "name", "number", "identifier", "description" };

	private Display() {
	}

	/** @return null for null */
	static String value(Object value) {
		return switch (value) {
		case null -> null;
		case BigDecimal number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
		case Boolean truth -> truth ? Message.YES.text() : Message.NO.text();
		case Enumerator literal -> Labels.of(literal);
		case EObject record -> record(record);
		default -> value.toString();
		};
	}

	/** @return what people know a record by; null where it has nothing of the kind yet */
	static String record(EObject record) {
		for (String name : KNOWN_BY) {
			EStructuralFeature feature = record.eClass().getEStructuralFeature(name);
			if (feature != null && record.eGet(feature) instanceof String text && !text.isEmpty()) {
				return text;
			}
		}
		return null;
	}

	static String type(EClass type) {
		return Labels.of(type);
	}
}
