package studio.safelight.exchange.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import studio.safelight.exchange.Change;
import studio.safelight.exchange.FieldChange;
import studio.safelight.exchange.FilePlan;
import studio.safelight.exchange.Ignored;
import studio.safelight.exchange.PlannedRecord;
import studio.safelight.exchange.Problem;
import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.ParsedFile;
import studio.safelight.model.Entity;

/** Gathers the plan of a file. */
final class FileBuilder {

	private final ParsedFile file;
	private final List<PlannedRecord> records = new ArrayList<>();
	private final List<Ignored> ignored;
	private final List<String> remarks;

	FileBuilder(ParsedFile file) {
		this.file = file;
		this.ignored = new ArrayList<>(file.ignored());
		this.remarks = new ArrayList<>(file.remarks());
	}

	ParsedFile file() {
		return file;
	}

	List<String> remarks() {
		return remarks;
	}

	List<Ignored> ignored() {
		return ignored;
	}

	/** @return a place in this file, for the user */
	String place(long line) {
		return Message.PLACE.text(file.file().getFileName(), line);
	}

	/** @param record null where it could not be made out which it is */
	void add(long line, EClass type, EObject record, boolean isNew, List<FieldChange> fields, List<Problem> problems) {
		Change change = !problems.isEmpty() ? Change.WRONG : isNew ? Change.NEW : fields.isEmpty() ? Change.UNCHANGED : Change.CHANGED;
		long id = record == null || isNew ? 0 : ((Entity) record).getId();
		records.add(new PlannedRecord(line, change, type, id, record == null ? null : Display.record(record), fields, problems));
	}

	FilePlan build() {
		records.sort(Comparator.comparingLong(PlannedRecord::line));
		return new FilePlan(file.file(), file.kind(), records, file.problems(), ignored, remarks);
	}
}
