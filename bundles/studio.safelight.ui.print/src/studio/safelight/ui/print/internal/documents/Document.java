package studio.safelight.ui.print.internal.documents;

import java.nio.file.Path;
import java.util.List;

import studio.safelight.print.PrintFormats.Descriptor;

/**
 * A document that was printed.
 *
 * @param order   the key of the order
 * @param name    such as <em>Work order 1042</em>
 * @param file    where it is for the time being
 * @param pages   empty where it is no PDF
 * @param remarks what the user should know of it
 */
public record Document(long order, String name, Descriptor format, Path file, List<PageSize> pages, List<String> remarks) {

	public Document {
		pages = List.copyOf(pages);
		remarks = List.copyOf(remarks);
	}

	/** @return whether its pages can be shown */
	public boolean isPdf() {
		return isPdf(format);
	}

	static boolean isPdf(Descriptor format) {
		return "pdf".equalsIgnoreCase(format.extension()); //$NON-NLS-1$
	}
}
