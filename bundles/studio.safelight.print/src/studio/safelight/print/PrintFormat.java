package studio.safelight.print;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Prints a production order for a person: a work order, a purchase order, or what a vendor wants to see instead. Contributed to the
 * extension point <code>studio.safelight.print.formats</code>; one instance is made when it is first used and then kept, so it has no
 * state of its own and may be used by several threads.
 */
public interface PrintFormat {

	/** The id of the extension point. */
	String EXTENSION_POINT = "studio.safelight.print.formats";

	/**
	 * Writes the document.
	 *
	 * @param out not closed by this method
	 * @return what was printed
	 * @throws IOException if it can't be written, with a message for the user; what was written until then is thrown away by the caller
	 */
	PrintResult print(PrintRequest request, OutputStream out) throws IOException;
}
