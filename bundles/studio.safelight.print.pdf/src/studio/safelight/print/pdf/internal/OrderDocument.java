package studio.safelight.print.pdf.internal;

import java.io.ByteArrayOutputStream;
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
import com.itextpdf.layout.element.AreaBreak;

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

	private final DocumentKind kind;
	private final PrintRequest request;
	private final FontPrograms fonts;
	private final List<String> remarks = new ArrayList<>();
	private ByteArrayOutputStream pdf;
	private Sheet sheet;

	OrderDocument(DocumentKind kind, PrintRequest request, FontPrograms fonts) {
		this.kind = kind;
		this.request = request;
		this.fonts = fonts;
	}

	/** Makes all pages. Where the total would stand alone on the last one, they are made again with the last line beside it. */
	PrintResult layOut() throws IOException {
		sheet = new Sheet(kind, request, fonts);
		Thumbnails thumbnails = new Thumbnails(images(), request.images());
		int pages = layOut(thumbnails, false);
		if (pages == 0) {
			sheet = new Sheet(kind, request, fonts);
			thumbnails.forget();
			pages = layOut(thumbnails, true);
		}
		remark(thumbnails);
		return new PrintResult(pages, remarks);
	}

	/** Writes what was laid out. */
	void writeTo(OutputStream out) throws IOException {
		pdf.writeTo(out);
	}

	/** @return the number of pages, or 0 where the total stands alone on the last one and the last line may still go with it */
	private int layOut(Thumbnails thumbnails, boolean lastLineWithTotal) throws IOException {
		pdf = new ByteArrayOutputStream(1 << 16);
		remarks.clear();
		try (PdfDocument file = new PdfDocument(new PdfWriter(pdf, new WriterProperties().setFullCompressionMode(true)))) {
			describe(file);
			// Pages stay open to the end: the frame of the first one says how many there are.
			Document document = new Document(file, sheet.paper(), false);
			head(document);
			DetailTable details = new DetailTable(sheet, thumbnails);
			boolean alone = lines(document, details, lastLineWithTotal);
			document.flush();
			int pages = file.getNumberOfPages();
			new PageFrame(sheet, barCode()).draw(file);
			document.close();
			return alone && !lastLineWithTotal ? 0 : pages;
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private void head(Document document) {
		Letterhead letterhead = new Letterhead(sheet);
		document.setMargins(Sheet.FIRST_TOP, Sheet.MARGIN, Sheet.BOTTOM, Sheet.MARGIN);
		document.add(letterhead.table());
		document.setTopMargin(Sheet.NEXT_TOP);
		document.add(new Parties(sheet).table());
		document.add(new Summary(sheet).band());
		if (sheet.isInHouse()) {
			new PlanTable(sheet).blocks().forEach(document::add);
		}
		new Notes(sheet).blocks().forEach(document::add);
		if (letterhead.isLogoUnreadable()) {
			remarks.add(sheet.text(Messages.Key.remarkLogo));
		}
	}

	/** @return whether the total came to stand on a page of its own */
	private static boolean lines(Document document, DetailTable details, boolean lastLineWithTotal) {
		int last = details.size() - 1;
		if (!lastLineWithTotal || last < 0) {
			document.add(details.lines(0, details.size()));
		} else {
			if (last > 0) {
				document.add(details.lines(0, last));
			}
			document.add(new AreaBreak());
			document.add(details.lines(last, last + 1));
		}
		int pages = document.getPdfDocument().getNumberOfPages();
		if (last >= 0) {
			document.add(details.total());
		}
		return document.getPdfDocument().getNumberOfPages() > pages;
	}

	private List<OrderedImage> images() {
		return DetailTable.isPrintOrder(sheet)
				? sheet.order().getDetails().stream().map(OrderDetail::getImages).flatMap(List::stream).toList()
				: List.of();
	}

	private void describe(PdfDocument file) {
		PdfDocumentInfo info = file.getDocumentInfo();
		info.setTitle(Typesetter.clean(sheet.title() + " " + sheet.number()));
		info.setAuthor(Typesetter.clean(request.studio().getName()));
		String parties = Wording.joined(", ", sheet.order().getVendor().getName(), sheet.order().getInvoice().getClient().getName());
		info.setSubject(Typesetter.clean(parties));
		info.setCreator("Safelight");
		file.getCatalog().setLang(new PdfString(request.locale().toLanguageTag()));
		file.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
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
