package studio.safelight.print.pdf.internal;

import java.math.BigDecimal;
import java.util.stream.Stream;

import com.itextpdf.layout.borders.DashedBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;

import studio.safelight.model.OrderedImage;

/** An ordered image in the table of details: how it looks, and what is to be done with it. */
final class ImageCells {

	static final float WIDTH = 72;
	static final float HEIGHT = 54;

	private final Sheet sheet;
	private final Thumbnails thumbnails;

	ImageCells(Sheet sheet, Thumbnails thumbnails) {
		this.sheet = sheet;
		this.thumbnails = thumbnails;
	}

	/** The image within the space that it has; a frame with the reason where it can't be shown. */
	Cell thumbnail(OrderedImage image) {
		Thumbnails.Shown shown = thumbnails.of(image);
		return switch (shown.state()) {
		case SHOWN -> Sheet.cell().add(new Image(shown.object()).scaleToFit(WIDTH, HEIGHT));
		case MISSING -> placeholder(Messages.Key.imageMissing);
		case UNREADABLE -> placeholder(Messages.Key.imageUnreadable);
		};
	}

	private Cell placeholder(Messages.Key reason) {
		Div frame = new Div().setWidth(WIDTH - 2).setHeight(HEIGHT - 2).setBorder(new DashedBorder(Look.ACCENT, 0.8f))
				.setVerticalAlignment(VerticalAlignment.MIDDLE);
		frame.add(sheet.paragraph(sheet.text(reason), Look.WARNING).setTextAlignment(TextAlignment.CENTER));
		return Sheet.cell(frame);
	}

	/** @param pose how the detail names it, or null; said only where the file name does not say it */
	Cell description(OrderedImage image, String pose) {
		Cell cell = Sheet.cell(sheet.paragraph(image.getFileName(), Look.BODY.sized(8)).setFixedLeading(12));
		if (!Wording.blank(pose) && !image.getFileName().contains(pose.strip())) {
			cell.add(sheet.paragraph(pose, Look.SMALL));
		}
		if (image.getRotation() != 0) {
			cell.add(sheet.paragraph(sheet.text(Messages.Key.rotated, image.getRotation()), Look.SMALL));
		}
		if (isCropped(image)) {
			cell.add(sheet.paragraph(sheet.text(Messages.Key.crop, percent(image.getCropLeft()), percent(image.getCropTop()),
					percent(image.getCropRight()), percent(image.getCropBottom())), Look.SMALL));
		}
		add(cell, Messages.Key.retouch, image.getRetouchNotes());
		add(cell, Messages.Key.instructions, image.getInstructions());
		return cell.setKeepTogether(Sheet.fitsOnAPage(image.getRetouchNotes(), image.getInstructions()));
	}

	private void add(Cell cell, Messages.Key key, String text) {
		if (!Wording.blank(text)) {
			cell.add(sheet.paragraph(sheet.text(key, text.strip()), Look.SMALL));
		}
	}

	private static boolean isCropped(OrderedImage image) {
		return Stream.of(image.getCropLeft(), image.getCropTop(), image.getCropRight(), image.getCropBottom())
				.anyMatch(share -> share != null && share.signum() != 0);
	}

	private String percent(BigDecimal share) {
		return sheet.wording().percent(share);
	}
}
