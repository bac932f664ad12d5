package studio.safelight.ui.print.internal.documents;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;

/**
 * What was printed of some orders.
 *
 * @param failures what could not be printed; the others were
 * @param sources  all records that something of it was read from
 */
public record Printout(List<Document> documents, List<Failure> failures, Set<URI> sources) {

	/**
	 * An order that could not be printed.
	 *
	 * @param order  what people call it
	 * @param reason in words for the user
	 */
	public record Failure(String order, String reason) {
	}

	public Printout {
		documents = List.copyOf(documents);
		failures = List.copyOf(failures);
		sources = Set.copyOf(sources);
	}

	/** @return whether all of it can be shown, and put into one file */
	public boolean isPdf() {
		return documents.stream().allMatch(Document::isPdf);
	}

	public int pageCount() {
		return documents.stream().mapToInt(document -> document.pages().size()).sum();
	}
}
