package studio.safelight.print.pdf.internal;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;

import studio.safelight.model.Paper;
import studio.safelight.model.ProductionOrder;
import studio.safelight.print.DocumentKind;
import studio.safelight.print.PrintRequest;

/** What all parts of a document share: the order, the words, the fonts, the measures of the page and the form of labels and tables. */
final class Sheet {

	static final float MARGIN = 42;
	static final float FIRST_TOP = 40;
	/** Leaves room for the running head. */
	static final float NEXT_TOP = 66;
	/** Leaves room for the bar code. */
	static final float BOTTOM = 88;

	private final DocumentKind kind;
	private final PrintRequest request;
	private final Wording wording;
	private final Typesetter typesetter;

	Sheet(DocumentKind kind, PrintRequest request, FontPrograms fonts) {
		this.kind = kind;
		this.request = request;
		this.wording = new Wording(request.locale());
		this.typesetter = new Typesetter(fonts);
	}

	PrintRequest request() {
		return request;
	}

	ProductionOrder order() {
		return request.order();
	}

	/** @return whether this is for the studio's own people */
	boolean isInHouse() {
		return kind == DocumentKind.WORK_ORDER;
	}

	PageSize paper() {
		return request.paper() == Paper.LETTER ? PageSize.LETTER : PageSize.A4;
	}

	/** @return the width between the margins */
	float width() {
		return paper().getWidth() - 2 * MARGIN;
	}

	Wording wording() {
		return wording;
	}

	Typesetter typesetter() {
		return typesetter;
	}

	String text(Messages.Key key, Object... values) {
		return wording.text(key, values);
	}

	/** @return what the document is: work order or purchase order */
	String title() {
		return text(isInHouse() ? Messages.Key.workOrder : Messages.Key.purchaseOrder);
	}

	/** @return the number as it is printed, or words that say that there is none */
	String number() {
		return hasNumber() ? order().getNumber().strip() : text(Messages.Key.noNumber);
	}

	boolean hasNumber() {
		return !Wording.blank(order().getNumber());
	}

	Paragraph paragraph(String text, Look look) {
		return typesetter.paragraph(text, look);
	}

	/** A small heading above what it names. */
	Paragraph label(Messages.Key key) {
		return paragraph(text(key).toUpperCase(request.locale()), Look.LABEL).setMarginBottom(2).setKeepWithNext(true);
	}

	/** A table with columns of these widths in points, over the whole width. */
	Table table(float... widths) {
		return new Table(UnitValue.createPointArray(widths)).setWidth(UnitValue.createPointValue(width())).setFixedLayout().setMargin(0);
	}

	/** A cell without lines or space, which no page ends in. */
	static Cell cell(IBlockElement... contents) {
		Cell cell = new Cell().setBorder(Border.NO_BORDER).setPadding(0).setKeepTogether(true);
		for (IBlockElement content : contents) {
			cell.add(content);
		}
		return cell;
	}

	/** A cell at the head of a table's column. */
	Cell head(Messages.Key key, TextAlignment alignment) {
		return cell(label(key)).setTextAlignment(alignment).setPaddings(0, 4, 1, 0).setBorderBottom(new SolidBorder(Look.INK, 0.8f));
	}

	/** @return whether these texts together, in a narrow column, are no longer than a page */
	static boolean fitsOnAPage(String... texts) {
		return String.join("\n", Wording.present(texts)).length() < 1000;
	}

	static Border rule() {
		return new SolidBorder(Look.RULE, 0.5f);
	}
}
