package studio.safelight.ui.print.internal.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

import studio.safelight.print.WholeFile;
import studio.safelight.ui.print.internal.documents.Document;
import studio.safelight.ui.print.internal.documents.Printout;

/** A printout as one file. */
public final class PdfFile {

	private PdfFile() {
	}

	/**
	 * Writes all documents of a printout into one file, one after the other; beside the UI thread. One that was there before is replaced.
	 *
	 * @throws IOException if it can't be written, with a message for the user; a file that was there before is as it was
	 */
	public static void write(Printout printout, Path file) throws IOException {
		WholeFile.write(file, out -> {
			if (printout.documents().size() == 1) {
				Files.copy(printout.documents().get(0).file(), out);
			} else {
				PDFMergerUtility merger = new PDFMergerUtility();
				for (Document document : printout.documents()) {
					merger.addSource(document.file().toFile());
				}
				merger.setDestinationStream(out);
				// Beside the memory: what is put together may be large.
				merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
			}
			return null;
		});
	}
}
