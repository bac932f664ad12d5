package studio.safelight.print.pdf.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;

import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderKind;
import studio.safelight.model.OrderedImage;
import studio.safelight.model.PriceListItem;

/** What is ordered, line by line, with a head on every page and the totals at the end. */
final class DetailTable {

	/** All cells of a row begin on one line. */
	private static final float LEADING = 12;
	private static final float POSITION = 24;
	private static final float THUMBNAIL = ImageCells.WIDTH + 10;
	private static final float SIZE = 68;
	private static final float QUANTITY = 62;

	private final Sheet sheet;
	private final List<OrderDetail> details;
	private final ImageCells images;
	private final boolean withThumbnails;
	private final boolean withImages;
	private final boolean withSizes;
	private final float[] widths;
	private Table table;

	DetailTable(Sheet sheet, Thumbnails thumbnails) {
		this.sheet = sheet;
		this.details = sheet.order().getDetails();
		this.images = new ImageCells(sheet, thumbnails);
		this.withThumbnails = isPrintOrder(sheet) && details.stream().anyMatch(detail -> !detail.getImages().isEmpty());
		this.withImages = withThumbnails || details.stream().anyMatch(detail -> !Wording.blank(detail.getImage()));
		this.withSizes = details.stream().anyMatch(detail -> !size(detail).isEmpty());
		this.widths = widths();
	}

	/** @return whether the details are images to be printed, and so are shown */
	static boolean isPrintOrder(Sheet sheet) {
		return sheet.order().getType() != null && sheet.order().getType().getKind() == OrderKind.PRINT;
	}

	/** @return how many lines the order has */
	int size() {
		return details.size();
	}

	/** @return the lines from one to before another, counted from 0, under their heads */
	Table lines(int from, int to) {
		table = sheet.table(widths).setMarginTop(18);
		head();
		for (int i = from; i < to; i++) {
			detail(i + 1, details.get(i));
		}
		if (details.isEmpty()) {
			Paragraph nothing = sheet.paragraph(sheet.text(Messages.Key.noLines), Look.BODY);
			table.addCell(new Cell(1, widths.length).setBorder(Border.NO_BORDER).add(nothing).setPaddings(8, 0, 8, 0));
		}
		return table;
	}

	private float[] widths() {
		float image = withThumbnails ? 128 : withImages ? 100 : 0;
		float rest = sheet.width() - POSITION - (withThumbnails ? THUMBNAIL : 0) - image - (withSizes ? SIZE : 0) - QUANTITY;
		float[] all = { POSITION, withThumbnails ? THUMBNAIL : 0, rest, image, withSizes ? SIZE : 0, QUANTITY };
		float[] used = new float[all.length];
		int columns = 0;
		for (float width : all) {
			if (width > 0) {
				used[columns++] = width;
			}
		}
		return Arrays.copyOf(used, columns);
	}

	private void head() {
		table.addHeaderCell(sheet.head(Messages.Key.position, TextAlignment.LEFT));
		if (withThumbnails) {
			table.addHeaderCell(sheet.head(Messages.Key.image, TextAlignment.LEFT));
		}
		table.addHeaderCell(sheet.head(Messages.Key.item, TextAlignment.LEFT));
		if (withImages) {
			table.addHeaderCell(sheet.head(withThumbnails ? Messages.Key.file : Messages.Key.image, TextAlignment.LEFT));
		}
		if (withSizes) {
			table.addHeaderCell(sheet.head(Messages.Key.size, TextAlignment.RIGHT));
		}
		table.addHeaderCell(sheet.head(Messages.Key.quantity, TextAlignment.RIGHT).setPaddingRight(0));
	}

	/** The first image stands in the row of its detail; each further one has a row of its own, so that a page may end between them. */
	private void detail(int position, OrderDetail detail) {
		List<OrderedImage> ordered = withThumbnails ? detail.getImages() : List.of();
		int rows = Math.max(1, ordered.size());
		for (int row = 0; row < rows; row++) {
			boolean first = row == 0;
			boolean last = row == rows - 1;
			OrderedImage image = row < ordered.size() ? ordered.get(row) : null;
			add(last, first ? sheet.paragraph(String.valueOf(position), Look.SMALL).setFixedLeading(LEADING) : null);
			if (withThumbnails) {
				add(last, image == null ? Sheet.cell() : images.thumbnail(image));
			}
			add(last, first ? item(detail) : Sheet.cell());
			if (withImages) {
				add(last, image != null ? images.description(image, first ? detail.getImage() : null) : first ? imageName(detail) : Sheet.cell());
			}
			if (withSizes) {
				add(last, first ? sheet.paragraph(size(detail), Look.BODY).setFixedLeading(LEADING).setTextAlignment(TextAlignment.RIGHT) : null);
			}
			add(last, first ? quantityCell(detail) : Sheet.cell()).setPaddingRight(0);
		}
	}

	private Cell add(boolean last, Paragraph content) {
		return add(last, content == null ? Sheet.cell() : Sheet.cell(content));
	}

	private Cell add(boolean last, Cell cell) {
		cell.setPaddings(5, 6, 5, 0).setBorderBottom(last ? Sheet.rule() : Border.NO_BORDER);
		table.addCell(cell);
		return cell;
	}

	private Cell item(OrderDetail detail) {
		Cell cell = Sheet.cell(sheet.paragraph(detail.getDescription(), Look.STRONG).setFixedLeading(LEADING));
		PriceListItem item = detail.getItem();
		if (item != null) {
			boolean ownWords = sheet.isInHouse() && !item.getDescription().equals(detail.getDescription());
			cell.add(sheet.paragraph(Wording.joined("  ·  ", item.getIdentifier(), ownWords ? item.getDescription() : null), Look.SMALL));
		}
		if (!Wording.blank(detail.getNotes())) {
			cell.add(sheet.paragraph(detail.getNotes().strip(), Look.SMALL).setMarginTop(2));
		}
		return cell.setKeepTogether(Sheet.fitsOnAPage(detail.getNotes()));
	}

	private Cell imageName(OrderDetail detail) {
		return Sheet.cell(sheet.paragraph(detail.getImage(), Look.BODY.sized(8)).setFixedLeading(LEADING));
	}

	private Cell quantityCell(OrderDetail detail) {
		Cell cell = Sheet.cell(sheet.paragraph(sheet.wording().number(quantity(detail)), Look.FIGURE).setFixedLeading(LEADING));
		if (sheet.isInHouse() && detail.getVendorQuantity() != null && detail.getVendorQuantity().compareTo(quantity(detail)) != 0) {
			String vendors = sheet.wording().number(detail.getVendorQuantity());
			cell.add(sheet.paragraph(sheet.text(Messages.Key.vendorQuantity, vendors), Look.SMALL));
		}
		return cell.setTextAlignment(TextAlignment.RIGHT);
	}

	/** In the vendor's units on what the vendor gets, in the invoice's on what stays in the studio. */
	private BigDecimal quantity(OrderDetail detail) {
		BigDecimal quantity = sheet.isInHouse() ? detail.getQuantity() : detail.getVendorQuantity();
		return quantity == null ? BigDecimal.ZERO : quantity;
	}

	private String size(OrderDetail detail) {
		PriceListItem item = detail.getItem();
		return item == null ? "" : sheet.wording().size(item.getWidth(), item.getHeight());
	}

	/** @return how many lines and pieces there are, to stand under the last line */
	Table total() {
		BigDecimal pieces = details.stream().map(this::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
		Paragraph words = sheet.paragraph(sheet.text(Messages.Key.total), Look.STRONG).setFixedLeading(LEADING);
		sheet.typesetter().append(words, "  ·  " + sheet.text(Messages.Key.lines, details.size()), Look.BODY);
		Paragraph figure = sheet.paragraph(sheet.wording().number(pieces), Look.FIGURE.sized(12)).setFixedLeading(LEADING);
		Table total = sheet.table(sheet.width() / 2, sheet.width() / 2);
		for (Paragraph half : List.of(words, figure.setTextAlignment(TextAlignment.RIGHT))) {
			total.addCell(Sheet.cell(half).setPaddingTop(7).setBorderTop(new SolidBorder(Look.INK, 0.8f)));
		}
		return total;
	}
}
