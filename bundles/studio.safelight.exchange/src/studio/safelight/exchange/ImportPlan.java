package studio.safelight.exchange;

import java.util.List;

import studio.safelight.exchange.internal.draft.ParsedFile;

/** A preview: what an import would do with each file, record by record. Nothing was changed by making it. */
public final class ImportPlan {

	private final List<FilePlan> files;
	private final List<ParsedFile> parsed;

	ImportPlan(List<FilePlan> files, List<ParsedFile> parsed) {
		this.files = List.copyOf(files);
		this.parsed = List.copyOf(parsed);
	}

	/** @return in the order in which the files were given */
	public List<FilePlan> files() {
		return files;
	}

	/** @return the counts of each file, in the order in which the files were given */
	public List<FileResult> results() {
		return files.stream().map(FilePlan::result).toList();
	}

	/** @return whether it can be done: there is a file, and no file has a problem */
	public boolean isApplicable() {
		return !files.isEmpty() && files.stream().allMatch(file -> file.allProblems().isEmpty());
	}

	List<ParsedFile> parsed() {
		return parsed;
	}
}
