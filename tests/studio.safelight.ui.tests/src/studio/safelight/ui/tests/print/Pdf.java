package studio.safelight.ui.tests.print;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader sees of a PDF file. */
record Pdf(int pages, String text) {

	static Pdf read(Path file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			return new Pdf(document.getNumberOfPages(), new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
		}
	}
}
