package studio.safelight.ui.print.internal.documents;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import studio.safelight.model.ProductionOrder;
import studio.safelight.print.DocumentKind;
import studio.safelight.print.PrintFormats;
import studio.safelight.print.PrintFormats.Descriptor;

/**
 * Which document is printed of an order.
 *
 * @param format the id of a print format; null for the one that is usual for the order's vendor
 */
public record DocumentChoice(String format) {

	/** A work order where the studio makes it itself, else a purchase order. */
	public static final DocumentChoice USUAL = new DocumentChoice(null);

	/** @return all formats that are installed, those of a kind together */
	public static List<Descriptor> all(PrintFormats formats) {
		return Arrays.stream(DocumentKind.values()).flatMap(kind -> formats.formats(kind).stream()).toList();
	}

	/** @throws IOException if there is no format for it, with a message for the user */
	Descriptor resolve(PrintFormats formats, ProductionOrder order) throws IOException {
		Stream<Descriptor> fitting = format == null ? formats.formats(DocumentKind.usualFor(order)).stream()
				: all(formats).stream().filter(descriptor -> descriptor.id().equals(format));
		return fitting.findFirst().orElseThrow(() -> new IOException(Messages.Printing_noFormat));
	}
}
