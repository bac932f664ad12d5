package studio.safelight.exchange.internal.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import studio.safelight.exchange.FileKind;
import studio.safelight.exchange.FilePlan;
import studio.safelight.exchange.internal.draft.ParsedFile;
import studio.safelight.production.Records;

/**
 * Compares files with the studio, in a transaction. The records of the transaction get the values of the files; nothing is stored unless they
 * are {@link #save saved}.
 */
public final class Planner {

	/** Those that others refer to come first. */
	private static final List<FileKind> ORDER = List.of(FileKind.VENDORS, FileKind.CLIENTS, FileKind.PRICE_LIST, FileKind.INVOICES,
			FileKind.UBL_INVOICE, FileKind.UNKNOWN);

	private final Records.Transaction transaction;
	private final Set<Long> locked;
	private final Known known;
	private final List<EObject> changed = new ArrayList<>();

	/** @param locked the keys of the invoices that are locked before they are compared, because they are going to be changed */
	public Planner(Records.Transaction transaction, Set<Long> locked) {
		this.transaction = transaction;
		this.locked = locked;
		this.known = new Known(transaction);
	}

	/** @return the plans of the files, in their order */
	public List<FilePlan> plan(List<ParsedFile> files) throws IOException {
		known.load(files, locked);
		List<FileBuilder> builders = files.stream().map(FileBuilder::new).toList();
		for (FileKind kind : ORDER) {
			List<FileBuilder> ofKind = builders.stream().filter(builder -> builder.file().kind() == kind).toList();
			switch (kind) {
			case VENDORS, CLIENTS -> new ContactPlanner(known, changed).plan(ofKind);
			case PRICE_LIST -> new ItemPlanner(known, changed).plan(ofKind);
			case INVOICES, UBL_INVOICE -> new InvoicePlanner(transaction, known, changed).plan(ofKind);
			case UNKNOWN -> { }
			}
		}
		return builders.stream().map(FileBuilder::build).toList();
	}

	/** Saves what the plan has made and changed. */
	public void save() throws IOException {
		for (EObject record : known.created()) {
			transaction.add(record);
		}
		transaction.save(changed);
	}
}
