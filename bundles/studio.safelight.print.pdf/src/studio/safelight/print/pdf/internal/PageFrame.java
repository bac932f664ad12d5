package studio.safelight.print.pdf.internal;

import java.util.Optional;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.TextAlignment;

import studio.safelight.print.BarCode;

/** What stands on every page beside its content: the running head from the second page on, the number of the page, the bar code. */
final class PageFrame {

	/** 0.35 mm, which any hand scanner reads from paper; a long number gets less, down to some 0.22 mm. */
	private static final float MODULE = 0.99f;
	private static final float BAR_CODE_WIDTH = 245;
	private static final float BARS_BOTTOM = 42;
	private static final float BARS_HEIGHT = 30;

	private static final Look HEAD = Look.SMALL.sized(8.5f);
	private static final Look NUMBER = Look.BODY.sized(8.5f);

	private final Sheet sheet;
	private final Optional<BarCode> barCode;

	/** @param barCode of the number of the order, or empty where there is none to be printed */
	PageFrame(Sheet sheet, Optional<BarCode> barCode) {
		this.sheet = sheet;
		this.barCode = barCode;
	}

	/** Draws on all pages of a document whose content is complete. */
	void draw(PdfDocument pdf) {
		int pages = pdf.getNumberOfPages();
		for (int number = 1; number <= pages; number++) {
			PdfPage page = pdf.getPage(number);
			PdfCanvas canvas = new PdfCanvas(page);
			if (number > 1) {
				head(canvas);
			}
			foot(canvas, number, pages);
			barCode.ifPresent(code -> barCode(canvas, code));
			canvas.release();
		}
	}

	private void head(PdfCanvas canvas) {
		float y = sheet.paper().getHeight() - 48;
		float half = sheet.width() / 2;
		write(canvas, sheet.paragraph(sheet.title() + " ", HEAD), sheet.number(), Look.STRONG, half, y, TextAlignment.LEFT);
		String parties = Wording.joined("  ·  ", sheet.order().getInvoice().getClient().getName(), sheet.request().studio().getName());
		write(canvas, sheet.paragraph("", HEAD), parties, HEAD, half, y, TextAlignment.RIGHT);
		canvas.saveState().setStrokeColor(Look.RULE).setLineWidth(0.5f).moveTo(Sheet.MARGIN, y - 6).lineTo(right(), y - 6).stroke().restoreState();
	}

	private void foot(PdfCanvas canvas, int number, int pages) {
		String tax = sheet.request().studio().getTaxNumber();
		String studio = Wording.joined("  ·  ", sheet.request().studio().getName(), Wording.blank(tax) ? "" : sheet.text(Messages.Key.tax, tax));
		float width = sheet.width() - BAR_CODE_WIDTH - BarCode.QUIET_ZONE;
		write(canvas, sheet.paragraph("", HEAD), sheet.text(Messages.Key.page, number, pages), Look.STRONG, width, BARS_BOTTOM,
				TextAlignment.LEFT);
		write(canvas, sheet.paragraph("", HEAD), studio, Look.SMALL, width, BARS_BOTTOM - 11, TextAlignment.LEFT);
	}

	/** The bars end at the right margin; the margin is their quiet zone on that side. */
	private void barCode(PdfCanvas canvas, BarCode code) {
		float module = Math.min(MODULE, BAR_CODE_WIDTH / code.width());
		float left = right() - code.width() * module;
		canvas.saveState().setFillColorRgb(0, 0, 0);
		for (BarCode.Bar bar : code.bars()) {
			canvas.rectangle(left + bar.start() * module, BARS_BOTTOM, bar.width() * module, BARS_HEIGHT);
		}
		canvas.fill().restoreState();
		write(canvas, sheet.paragraph("", HEAD), code.text(), NUMBER, BAR_CODE_WIDTH, BARS_BOTTOM - 11, TextAlignment.RIGHT);
	}

	/** Writes one line at the left or the right margin; what does not fit is cut off. */
	private void write(PdfCanvas canvas, Paragraph line, String text, Look look, float width, float y, TextAlignment side) {
		sheet.typesetter().append(line, sheet.typesetter().fitted(text, look, width), look);
		try (Canvas area = new Canvas(canvas, sheet.paper())) {
			area.showTextAligned(line, side == TextAlignment.LEFT ? Sheet.MARGIN : right(), y, side);
		}
	}

	private float right() {
		return Sheet.MARGIN + sheet.width();
	}
}
