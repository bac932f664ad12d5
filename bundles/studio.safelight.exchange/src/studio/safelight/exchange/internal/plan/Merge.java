package studio.safelight.exchange.internal.plan;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.exchange.FieldChange;
import studio.safelight.exchange.Problem;
import studio.safelight.exchange.internal.draft.Cell;
import studio.safelight.exchange.internal.draft.FieldPath;
import studio.safelight.exchange.internal.draft.Names;
import studio.safelight.exchange.internal.draft.RecordDraft;
import studio.safelight.exchange.internal.draft.Reference;
import studio.safelight.exchange.internal.text.FieldException;
import studio.safelight.exchange.internal.text.Folding;
import studio.safelight.model.Entity;
import studio.safelight.model.validation.ModelValidation;

/** Puts the values of a draft into a record, and tells what that changes. */
final class Merge {

	private final References references;
	private final List<FieldChange> changes = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private final Set<FieldPath> failed = new HashSet<>();

	Merge(References references) {
		this.references = references;
	}

	List<FieldChange> changes() {
		return changes;
	}

	List<Problem> problems() {
		return problems;
	}

	/**
	 * Puts in the values of a record of its own, but for the text that it was found by: the file may spell that with other blanks or in other
	 * case.
	 *
	 * @param foundBy the feature by which it was found, if it was
	 */
	void values(EObject record, RecordDraft draft, EStructuralFeature foundBy) throws IOException {
		String known = Folding.fold((String) record.eGet(foundBy));
		values(record, !known.isEmpty() && known.equals(Folding.fold(draft.text(foundBy))) ? draft.without(foundBy) : draft, "");
	}

	/** @param prefix of the names of changed fields, for a part of a record; empty for the record itself */
	void values(EObject record, RecordDraft draft, String prefix) throws IOException {
		problems.addAll(draft.problems());
		for (Map.Entry<FieldPath, Cell> entry : draft.values().entrySet()) {
			Cell cell = entry.getValue();
			try {
				Object value = cell.value() instanceof Reference reference ? references.resolve(reference) : cell.value();
				set(record, entry.getKey(), value, prefix);
			} catch (FieldException e) {
				problem(draft.line(), cell.field(), e.getMessage());
			}
		}
	}

	/** Sets one value; null sets the default of the feature. */
	void set(EObject record, FieldPath path, Object value, String prefix) {
		Object old = path.get(record);
		Object wanted = value == null ? path.feature().getDefaultValue() : value;
		if (!same(old, wanted)) {
			path.set(record, wanted);
			changed(prefix + Names.kebab(path), old, wanted);
		}
	}

	/** Notes that a field of the record itself has no value because of a problem. */
	void fail(FieldPath path) {
		failed.add(path);
	}

	void changed(String field, Object from, Object to) {
		changes.add(new FieldChange(field, Display.value(from), Display.value(to)));
	}

	void problem(long line, String field, String message) {
		problems.add(new Problem(line, field, message));
	}

	/**
	 * Checks the record against the model. A field that has a problem already gets no second one.
	 *
	 * @param drafts what the record and its parts were made of
	 */
	void validate(EObject record, Map<EObject, RecordDraft> drafts) {
		for (ModelValidation.Problem found : ModelValidation.validate(record)) {
			LinkedList<EStructuralFeature> path = new LinkedList<>(List.of(found.feature()));
			EObject object = found.object();
			while (!drafts.containsKey(object) && object != record && object.eContainer() != null) {
				path.addFirst(object.eContainmentFeature());
				object = object.eContainer();
			}
			RecordDraft draft = drafts.getOrDefault(object, drafts.get(record));
			FieldPath fieldPath = new FieldPath(path);
			String field = draft.field(fieldPath);
			boolean isExplained = draft.failed().contains(fieldPath) || failed.contains(fieldPath);
			if (!isExplained && problems.stream().noneMatch(problem -> problem.line() == draft.line() && field.equals(problem.field()))) {
				problem(draft.line(), field, found.message());
			}
		}
	}

	/** Whether two values mean the same: 12.5 and 12.50, a text and no text, a record and itself. */
	static boolean same(Object one, Object other) {
		if (one instanceof BigDecimal left && other instanceof BigDecimal right) {
			return left.compareTo(right) == 0;
		}
		if (one instanceof Entity left && other instanceof Entity right) {
			return sameRecord(left, right);
		}
		return Objects.equals(emptyToNull(one), emptyToNull(other));
	}

	/** Whether two objects are the same record, though they may have been loaded apart. */
	static boolean sameRecord(Entity one, Entity other) {
		return one == other || one != null && other != null && one.getId() != 0 && one.getId() == other.getId() && one.eClass() == other.eClass();
	}

	private static Object emptyToNull(Object value) {
		return value instanceof String text && text.isEmpty() ? null : value;
	}
}
