package studio.safelight.exchange.internal.draft;

import java.nio.file.Path;
import java.util.List;

import studio.safelight.exchange.FileKind;
import studio.safelight.exchange.Ignored;
import studio.safelight.exchange.Problem;

/**
 * What a file has, before it is compared with the studio.
 *
 * @param contacts clients or vendors
 * @param items    of price lists
 * @param invoices of either format
 * @param problems of the file as a whole
 */
public record ParsedFile(Path file, FileKind kind, List<RecordDraft> contacts, List<ItemDraft> items, List<InvoiceDraft> invoices,
		List<Problem> problems, List<Ignored> ignored, List<String> remarks) {

	/** A file that can't be read. */
	public static ParsedFile unreadable(Path file, FileKind kind, Problem problem) {
		return new ParsedFile(file, kind, List.of(), List.of(), List.of(), List.of(problem), List.of(), List.of());
	}
}
