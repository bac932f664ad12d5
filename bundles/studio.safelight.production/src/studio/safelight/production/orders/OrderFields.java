package studio.safelight.production.orders;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.model.OrderType;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.model.labels.Names;
import studio.safelight.model.validation.ModelValidation;
import studio.safelight.production.OrderContext;
import studio.safelight.production.RuleException;
import studio.safelight.production.internal.Messages;
import studio.safelight.production.internal.Same;
import studio.safelight.production.internal.TextValues;

/**
 * The fields of a production order that can be changed by name, such as <code>vendor-amount=12.50</code>. The names are those of the model's
 * features, in lower case with hyphens.
 */
public final class OrderFields {

	/** What is decided when an order is made, or follows from what is done with it. */
	private static final Set<EStructuralFeature> FIXED = Set.of(Literals.ENTITY__ID, Literals.ENTITY__VERSION,
			Literals.PRODUCTION_ORDER__INVOICE, Literals.PRODUCTION_ORDER__VENDOR, Literals.PRODUCTION_ORDER__STATUS,
			Literals.PRODUCTION_ORDER__REMAKE_OF, Literals.PRODUCTION_ORDER__SENT_ON, Literals.PRODUCTION_ORDER__COMPLETED_ON);

	/** Short names, as lists and JSON have them. */
	private static final Map<String, String> SHORT = Map.of("due", "status-due-date", "user", "assigned-user");

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
		List<Field> fields = new ArrayList<>();
		for (EStructuralFeature feature : Literals.PRODUCTION_ORDER.getEAllStructuralFeatures()) {
			if (!feature.isMany() && !FIXED.contains(feature)) {
				fields.add(new Field(name(feature), feature, Labels.of(feature), TextValues.describe(feature)));
			}
		}
		return fields;
	}

	/** <code>vendorAmount</code> becomes <code>vendor-amount</code>. */
	private static String name(EStructuralFeature feature) {
		return feature.getName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
	}

	/**
	 * Sets a field from a text; an empty text takes the value away. The rules of {@link OrderChanges} are followed for the type, the number
	 * and the due date.
	 *
	 * @param name as in {@link Field#name()}; case doesn't count, and <code>due</code> and <code>user</code> are understood
	 * @return remarks for the user; mostly none
	 * @throws RuleException if there is no such field, the text is no such value, or a rule forbids it; nothing was changed
	 * @throws IOException   what the look-up throws
	 */
	public static List<String> set(ProductionOrder order, String name, String text, Lookup lookup, OrderContext context) throws IOException {
		Field field = field(name);
		EStructuralFeature feature = field.feature();
		Object value = value(field, text.strip(), lookup);
		if (feature == Literals.PRODUCTION_ORDER__TYPE) {
			OrderType type = (OrderType) value;
			return Same.record(type, order.getType()) ? List.of() : OrderChanges.changeType(order, type, context).remarks();
		}
		if (feature == Literals.PRODUCTION_ORDER__STATUS_DUE_DATE) {
			OrderChanges.setStatusDueDate(order, (LocalDate) value);
			return List.of();
		}
		setChecked(order, feature, value);
		if (feature == Literals.PRODUCTION_ORDER__ORDER_DATE) {
			return List.of(Messages.text("field.planStays"));
		}
		return List.of();
	}

	private static Field field(String name) throws RuleException {
		String wanted = name.strip().toLowerCase(Locale.ROOT);
		String full = SHORT.getOrDefault(wanted, wanted);
		Optional<Field> field = all().stream().filter(each -> each.name().equals(full)).findFirst();
		if (field.isEmpty()) {
			String names = all().stream().map(Field::name).collect(Collectors.joining(", "));
			boolean fixed = FIXED.stream().anyMatch(feature -> name(feature).equals(full));
			throw Messages.refusal(fixed ? "field.fixed" : "field.unknown", wanted, names);
		}
		return field.get();
	}

	private static Object value(Field field, String text, Lookup lookup) throws IOException {
		EStructuralFeature feature = field.feature();
		if (text.isEmpty()) {
			if (feature.isRequired()) {
				throw Messages.refusal("field.required", field.name());
			}
			return null;
		}
		if (!(feature instanceof EReference reference)) {
			return TextValues.parse(feature, field.name(), text);
		}
		EObject found = lookup.find(reference, text);
		String kind = Labels.inSentence(Labels.of(reference.getEReferenceType()));
		if (found == null) {
			throw Messages.refusal("field.notFound", field.name(), kind, text);
		}
		EStructuralFeature inactive = found.eClass().getEStructuralFeature("inactive");
		if (inactive != null && Boolean.TRUE.equals(found.eGet(inactive))) {
			throw Messages.refusal("field.inactive", field.name(), kind, Names.of(found));
		}
		return found;
	}

	/** Sets it, and takes it back where the model forbids it. */
	private static void setChecked(ProductionOrder order, EStructuralFeature feature, Object value) throws RuleException {
		Object before = order.eGet(feature);
		order.eSet(feature, value);
		for (ModelValidation.Problem problem : ModelValidation.validate(order)) {
			if (problem.object() == order && problem.feature() == feature) {
				order.eSet(feature, before);
				throw new RuleException(problem.message());
			}
		}
	}
}
