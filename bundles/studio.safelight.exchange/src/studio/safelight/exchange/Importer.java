package studio.safelight.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.FileReader;
import studio.safelight.exchange.internal.draft.ParsedFile;
import studio.safelight.exchange.internal.plan.Planner;
import studio.safelight.model.SafelightPackage;
import studio.safelight.production.Records;

/**
 * Imports clients, vendors, price lists and invoices from files: first a {@link #plan preview}, then the {@link #apply import} itself.
 * <p>
 * Safe for use by several threads. Both methods read files and query the store: neither belongs on the UI thread.
 */
public final class Importer {

	private final Records records;
	private final ImportLimits limits;

	public Importer(Records records) {
		this(records, ImportLimits.DEFAULT);
	}

	public Importer(Records records, ImportLimits limits) {
		this.records = Objects.requireNonNull(records);
		this.limits = Objects.requireNonNull(limits);
	}

	/**
	 * Reads the files and compares them with the studio. Changes nothing. Whatever is wrong with a file, one that can't be read included,
	 * is a problem in the plan.
	 *
	 * @param files may depend on each other in any order: an invoice may be of a client in another file
	 * @throws IOException if the studio can't be read
	 */
	public ImportPlan plan(List<Path> files) throws IOException {
		List<ParsedFile> parsed = new FileReader(limits).read(files);
		return new ImportPlan(records.transaction(transaction -> new Planner(transaction, Set.of()).plan(parsed)), parsed);
	}

	/**
	 * Does what a plan says, in one transaction over all files: everything, or nothing. The plan is made again in that transaction, so that
	 * nothing is done that the user didn't see.
	 *
	 * @return the counts of each file, as in the plan
	 * @throws ImportException if the plan has problems, or the studio was changed since it was made so that something else would be done
	 * @throws IOException     if it can't be saved
	 */
	public List<FileResult> apply(ImportPlan plan) throws IOException {
		if (!plan.isApplicable()) {
			long problems = plan.files().stream().mapToLong(file -> file.allProblems().size()).sum();
			throw new ImportException(problems == 0 ? Message.NO_FILES.text() : Message.PROBLEMS_LEFT.text(problems));
		}
		return records.transaction(transaction -> {
			Planner planner = new Planner(transaction, changedInvoices(plan));
			List<FilePlan> again = planner.plan(plan.parsed());
			if (!again.equals(plan.files())) {
				throw new ImportException(Message.CHANGED_SINCE_PREVIEW.text());
			}
			planner.save();
			return plan.results();
		});
	}

	/** Their rows are locked before anything is compared: orders of their lines may be under way. */
	private static Set<Long> changedInvoices(ImportPlan plan) {
		Set<Long> ids = new HashSet<>();
		List<PlannedRecord> planned = new ArrayList<>();
		plan.files().forEach(file -> planned.addAll(file.records()));
		for (PlannedRecord record : planned) {
			if (record.change() == Change.CHANGED && record.type() == SafelightPackage.Literals.INVOICE) {
				ids.add(record.id());
			}
		}
		return ids;
	}
}
