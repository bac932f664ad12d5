package studio.safelight.exchange.internal.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.exchange.Problem;

/** A record as a file has it, before it is compared with the studio. A field that the file doesn't have is missing in the values. */
public final class RecordDraft {

	private final EClass type;
	private final long line;
	private final Map<FieldPath, Cell> values = new LinkedHashMap<>();
	private final Map<FieldPath, String> fields = new HashMap<>();
	private final Set<FieldPath> failed = new HashSet<>();
	private final List<Problem> problems = new ArrayList<>();

	public RecordDraft(EClass type, long line) {
		this.type = type;
		this.line = line;
	}

	public EClass type() {
		return type;
	}

	/** @return where it begins in the file, counted from 1 */
	public long line() {
		return line;
	}

	public Map<FieldPath, Cell> values() {
		return values;
	}

	/** @return what is wrong with it by itself */
	public List<Problem> problems() {
		return problems;
	}

	public void put(FieldPath path, String field, Object value) {
		fields.put(path, field);
		values.put(path, new Cell(field, value));
	}

	/** @return a copy that leaves out some fields of the record itself */
	public RecordDraft without(EStructuralFeature... features) {
		RecordDraft copy = new RecordDraft(type, line);
		copy.values.putAll(values);
		copy.fields.putAll(fields);
		copy.failed.addAll(failed);
		copy.problems.addAll(problems);
		for (EStructuralFeature feature : features) {
			copy.values.remove(FieldPath.of(feature));
		}
		return copy;
	}

	public void problem(String field, String message) {
		problems.add(new Problem(line, field, message));
	}

	/** @return the text of a feature of the record itself; null where the file has none */
	public String text(EStructuralFeature feature) {
		Cell cell = values.get(FieldPath.of(feature));
		return switch (cell == null ? null : cell.value()) {
		case null -> null;
		case Reference reference -> reference.text();
		case Object value -> value.toString();
		};
	}

	/** Keeps the value of the field out: it has a problem. */
	public void problem(FieldPath path, String field, String message) {
		fields.put(path, field);
		failed.add(path);
		problem(field, message);
	}

	/** Notes that a field has no value because of a problem, so that nobody says again that it is missing. */
	public void fail(FieldPath path) {
		failed.add(path);
	}

	/** @return the fields that have no value because of a problem */
	public Set<FieldPath> failed() {
		return failed;
	}

	/** @return what the file calls a feature of the record itself; its name where the file doesn't have it */
	public String field(EStructuralFeature feature) {
		return field(FieldPath.of(feature));
	}

	/** @return what the file calls a field; its name where the file doesn't have it */
	public String field(FieldPath path) {
		String field = fields.get(path);
		return field == null ? Names.kebab(path) : field;
	}
}
