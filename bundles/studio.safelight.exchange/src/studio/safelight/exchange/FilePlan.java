package studio.safelight.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an import does with a file, record by record.
 *
 * @param records  in the order of the file
 * @param problems of the file as a whole; those of a record are with the record
 * @param ignored  what Safelight has no field for
 * @param remarks  what the user should know; nothing of it keeps the file from being imported
 */
public record FilePlan(Path file, FileKind kind, List<PlannedRecord> records, List<Problem> problems, List<Ignored> ignored,
		List<String> remarks) {

	public FilePlan {
		records = List.copyOf(records);
		problems = List.copyOf(problems);
		ignored = List.copyOf(ignored);
		remarks = List.copyOf(remarks);
	}

	/** @return all problems, those of the file as a whole before those of its records */
	public List<Problem> allProblems() {
		return Stream.concat(problems.stream(), records.stream().flatMap(record -> record.problems().stream())).toList();
	}

	/** @return the counts and what is to be said of the file */
	public FileResult result() {
		return new FileResult(file, kind, count(Change.NEW), count(Change.CHANGED), count(Change.UNCHANGED), allProblems(), ignored, remarks);
	}

	private int count(Change change) {
		return (int) records.stream().filter(record -> record.change() == change).count();
	}
}
