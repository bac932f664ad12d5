package studio.safelight.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

import studio.safelight.model.Paper;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.Studio;
import studio.safelight.print.ImageFiles;
import studio.safelight.print.Orders;
import studio.safelight.print.PrintFormat;
import studio.safelight.print.PrintRequest;
import studio.safelight.print.PrintResult;
import studio.safelight.print.Scanner;
import studio.safelight.print.pdf.internal.PurchaseOrderFormat;
import studio.safelight.print.pdf.internal.WorkOrderFormat;

/** A printed document as its reader has it: read and rendered by another program than the one that wrote it. */
final class Printed implements AutoCloseable {

	/** How an order is printed where a test does not care. */
	record How(Studio studio, Paper paper, Locale locale, ImageFiles images) {

		static How usual() {
			return new How(Orders.studio(), Paper.A4, Locale.UK, image -> Optional.empty());
		}

		/** With the images of a folder. */
		static How with(Path folder) {
			return new How(Orders.studio(), Paper.A4, Locale.UK, image -> Optional.of(folder.resolve(image.getFileName())).filter(Files::exists));
		}

		How on(Paper other) {
			return new How(studio, other, locale, images);
		}

		How in(Locale other) {
			return new How(studio, paper, other, images);
		}

		How by(Studio other) {
			return new How(other, paper, locale, images);
		}
	}

	private final PrintResult result;
	private final PDDocument document;
	private final int size;

	private Printed(PrintResult result, byte[] pdf) throws IOException {
		this.result = result;
		this.document = Loader.loadPDF(pdf);
		this.size = pdf.length;
		assertEquals(document.getNumberOfPages(), result.pages(), "the pages that are told of");
	}

	static Printed workOrder(ProductionOrder order, How how) throws IOException {
		return print(new WorkOrderFormat(), order, how);
	}

	static Printed purchaseOrder(ProductionOrder order, How how) throws IOException {
		return print(new PurchaseOrderFormat(), order, how);
	}

	private static Printed print(PrintFormat format, ProductionOrder order, How how) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintResult result = format.print(new PrintRequest(order, how.studio(), how.paper(), how.locale(), how.images()), out);
		return new Printed(result, out.toByteArray());
	}

	PDDocument document() {
		return document;
	}

	int size() {
		return size;
	}

	int pages() {
		return document.getNumberOfPages();
	}

	List<String> remarks() {
		return result.remarks();
	}

	/** @return the text of all pages, all white space as single blanks */
	String text() {
		return text(1, pages());
	}

	/** @param page from 1 */
	String text(int page) {
		return text(page, page);
	}

	private String text(int first, int last) {
		try {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			stripper.setStartPage(first);
			stripper.setEndPage(last);
			return stripper.getText(document).replaceAll("[\\s\\u00A0\\u2002]+", " ");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return what the bar code at the bottom right of a page says, and nothing that stands elsewhere on it */
	Optional<String> barCode(int page) {
		PDPage sheet = document.getPage(page - 1);
		PDRectangle paper = sheet.getMediaBox();
		sheet.setCropBox(new PDRectangle(paper.getWidth() / 2, 0, paper.getWidth() / 2, 90));
		try {
			return Scanner.read(new PDFRenderer(document).renderImageWithDPI(page - 1, 300));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			sheet.setCropBox(paper);
		}
	}

	List<PDPage> sheets() {
		return IntStream.range(0, pages()).mapToObj(document::getPage).toList();
	}

	/** @return the fonts of all pages, each once */
	List<PDFont> fonts() throws IOException {
		List<PDFont> fonts = new ArrayList<>();
		Set<String> names = new LinkedHashSet<>();
		for (PDPage page : sheets()) {
			for (COSName name : page.getResources().getFontNames()) {
				PDFont font = page.getResources().getFont(name);
				if (names.add(font.getName())) {
					fonts.add(font);
				}
			}
		}
		return fonts;
	}

	/** @return the images of all pages, each once */
	List<PDImageXObject> images() throws IOException {
		List<PDImageXObject> images = new ArrayList<>();
		Set<COSStream> seen = new LinkedHashSet<>();
		for (PDPage page : sheets()) {
			for (COSName name : page.getResources().getXObjectNames()) {
				if (page.getResources().getXObject(name) instanceof PDImageXObject image && seen.add(image.getCOSObject())) {
					images.add(image);
				}
			}
		}
		return images;
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
