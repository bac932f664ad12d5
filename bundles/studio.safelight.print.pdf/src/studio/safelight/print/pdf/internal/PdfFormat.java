package studio.safelight.print.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;

import studio.safelight.print.DocumentKind;
import studio.safelight.print.PrintFormat;
import studio.safelight.print.PrintRequest;
import studio.safelight.print.PrintResult;

/** A document as PDF. */
abstract class PdfFormat implements PrintFormat {

	private final DocumentKind kind;
	private final FontPrograms fonts = new FontPrograms();

	PdfFormat(DocumentKind kind) {
		this.kind = kind;
	}

	@Override
	public PrintResult print(PrintRequest request, OutputStream out) throws IOException {
		OrderDocument document = new OrderDocument(kind, request, fonts);
		PrintResult result = document.layOut();
		// iText turns an IOException of its stream into an unchecked one; written from here, the caller gets it as it was.
		document.writeTo(out);
		return result;
	}
}
