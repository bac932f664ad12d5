package studio.safelight.production.orders;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.model.ProductionOrder;
import studio.safelight.production.OrderContext;
import studio.safelight.production.RuleException;

/**
 * The fields of a production order that can be changed by name, such as <code>vendor-amount=12.50</code>. The names are those of the model's
 * features, in lower case with hyphens.
 */
public final class OrderFields {

	private OrderFields() {
	}

	/** Finds a record by the name that people know it by. */
	@FunctionalInterface
	public interface Lookup {

		/**
		 * @param reference what the record is wanted for; its type says what kind of record
		 * @param name      without blanks at its ends, never empty
		 * @return the record, or null if there is none
		 * @throws IOException if it can't be read, or several have the name
		 */
		EObject find(EReference reference, String name) throws IOException;
	}

	/**
	 * A field.
	 *
	 * @param name  such as <code>vendor-amount</code>
	 * @param label such as <em>Vendor amount</em>
	 * @param value what can be given, in words, such as <em>an amount, such as 12.50</em>
	 */
	public record Field(String name, EStructuralFeature feature, String label, String value) {
	}

	/** @return all fields that can be changed, in the model's order */
	public static List<Field> all() {
		throw new UnsupportedOperationException();
	}

	/**
	 * Sets a field from a text; an empty text takes the value away. The rules of {@link OrderChanges} are followed for the type, the number
	 * and the due date.
	 *
	 * @return remarks for the user; mostly none
	 * @throws RuleException if there is no such field, the text is no such value, or a rule forbids it; nothing was changed
	 * @throws IOException   what the look-up throws
	 */
	public static List<String> set(ProductionOrder order, String name, String text, Lookup lookup, OrderContext context) throws IOException {
		throw new UnsupportedOperationException();
	}
}
