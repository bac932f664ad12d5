package studio.safelight.print.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.layout.Document;

import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderedImage;
import studio.safelight.print.BarCode;
import studio.safelight.print.BarCodeException;
import studio.safelight.print.DocumentKind;
import studio.safelight.print.PrintRequest;
import studio.safelight.print.PrintResult;

/** One work order or purchase order: puts its parts together, and gathers what the user should know. */
final class OrderDocument {

	/** More names than these are counted, not listed. */
	private static final int NAMES = 5;

	private final Sheet sheet;
	private final Letterhead letterhead;
	private final List<String> remarks = new ArrayList<>();

	OrderDocument(DocumentKind kind, PrintRequest request, FontPrograms fonts) {
		this.sheet = new Sheet(kind, request, fonts);
		this.letterhead = new Letterhead(sheet);
	}

	PrintResult write(OutputStream out) throws IOException {
		Thumbnails thumbnails = new Thumbnails(images(), sheet.request().images());
		int pages;
		try (PdfDocument pdf = new PdfDocument(new PdfWriter(out, new WriterProperties().setFullCompressionMode(true)))) {
			describe(pdf);
			// Pages stay open to the end: the frame of the first one says how many there are.
			Document document = new Document(pdf, sheet.paper(), false);
			document.setMargins(Sheet.FIRST_TOP, Sheet.MARGIN, Sheet.BOTTOM, Sheet.MARGIN);
			document.add(letterhead.table());
			document.setTopMargin(Sheet.NEXT_TOP);
			document.add(new Parties(sheet).table());
			document.add(new Summary(sheet).band());
			if (sheet.isInHouse()) {
				new PlanTable(sheet).blocks().forEach(document::add);
			}
			new Notes(sheet).blocks().forEach(document::add);
			document.add(new DetailTable(sheet, thumbnails).table());
			document.flush();
			pages = pdf.getNumberOfPages();
			new PageFrame(sheet, barCode()).draw(pdf);
			document.close();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		remark(thumbnails);
		return new PrintResult(pages, remarks);
	}

	private List<OrderedImage> images() {
		return DetailTable.isPrintOrder(sheet)
				? sheet.order().getDetails().stream().map(OrderDetail::getImages).flatMap(List::stream).toList()
				: List.of();
	}

	private void describe(PdfDocument pdf) {
		PdfDocumentInfo info = pdf.getDocumentInfo();
		info.setTitle(Typesetter.clean(sheet.title() + " " + sheet.number()));
		info.setAuthor(Typesetter.clean(sheet.request().studio().getName()));
		String parties = Wording.joined(", ", sheet.order().getVendor().getName(), sheet.order().getInvoice().getClient().getName());
		info.setSubject(Typesetter.clean(parties));
		info.setCreator("Safelight");
		pdf.getCatalog().setLang(new PdfString(sheet.request().locale().toLanguageTag()));
		pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
	}

	private Optional<BarCode> barCode() {
		if (!sheet.hasNumber()) {
			remarks.add(sheet.text(Messages.Key.remarkNoNumber));
			return Optional.empty();
		}
		try {
			return Optional.of(BarCode.code128(sheet.order().getNumber()));
		} catch (BarCodeException e) {
			remarks.add(sheet.text(Messages.Key.remarkNoBarCode, e.getMessage()));
			return Optional.empty();
		}
	}

	private void remark(Thumbnails thumbnails) {
		remark(Messages.Key.remarkMissing, thumbnails.missing());
		remark(Messages.Key.remarkUnreadable, thumbnails.unreadable());
		if (letterhead.isLogoUnreadable()) {
			remarks.add(sheet.text(Messages.Key.remarkLogo));
		}
		if (!sheet.typesetter().unknown().isEmpty()) {
			String letters = sheet.typesetter().unknown().stream().map(letter -> "%s (U+%04X)".formatted(Character.toString(letter), letter))
					.collect(Collectors.joining(", "));
			remarks.add(sheet.text(Messages.Key.remarkLetters, letters));
		}
	}

	private void remark(Messages.Key key, List<String> names) {
		if (!names.isEmpty()) {
			String some = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
			String list = names.size() > NAMES ? sheet.text(Messages.Key.more, some, names.size() - NAMES) : some;
			remarks.add(sheet.text(key, names.size(), list));
		}
	}
}
