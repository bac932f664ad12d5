package studio.safelight.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The formats that are installed. An OSGi service, safe for use by several threads. A contribution that is incomplete is named in the log, with
 * its bundle, and left out; so is one whose class can't be made, from its first use on, as classes are not loaded before. The others work.
 */
public interface PrintFormats {

	/** @return all formats of a kind of document, the default one first */
	List<Descriptor> formats(DocumentKind kind);

	/**
	 * Prints into a file, which is there afterwards as a whole or not at all; one that was there before is replaced, or on a failure left as it
	 * was. May take seconds: not for the user-interface thread.
	 *
	 * @throws IOException if the format can't print it, or the file can't be written, with a message for the user
	 */
	Printed print(Descriptor format, PrintRequest request, Path file) throws IOException;

	/**
	 * A contributed format.
	 *
	 * @param label     for the user
	 * @param extension of its files, such as <code>pdf</code>
	 * @param bundle    the symbolic name of the bundle that contributed it
	 */
	record Descriptor(String id, String label, DocumentKind kind, String extension, String bundle) {
	}

	/** A file that was printed. */
	record Printed(Path file, long size, PrintResult result) {
	}
}
