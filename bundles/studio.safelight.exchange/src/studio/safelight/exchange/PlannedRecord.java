package studio.safelight.exchange;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/**
 * What an import does with one record of a file.
 *
 * @param line     where the record begins in the file, counted from 1
 * @param change   what is done
 * @param type     the class of the record; null where the file doesn't tell
 * @param id       the key of the record that is there already; 0 for a new one
 * @param label    what the user knows the record by; null where the file doesn't tell
 * @param fields   what gets another value, each value of a new record included
 * @param problems why it can't be imported; empty unless the change is {@link Change#WRONG}
 */
public record PlannedRecord(long line, Change change, EClass type, long id, String label, List<FieldChange> fields, List<Problem> problems) {

	public PlannedRecord {
		fields = List.copyOf(fields);
		problems = List.copyOf(problems);
	}
}
