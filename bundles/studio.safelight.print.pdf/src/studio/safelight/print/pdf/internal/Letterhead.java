package studio.safelight.print.pdf.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;

import studio.safelight.model.Studio;

/** The head of the first page: who writes, what this is, and the number of the order, large. */
final class Letterhead {

	private static final float LOGO_WIDTH = 90;
	private static final float LOGO_HEIGHT = 48;
	/** What is larger is embedded at a smaller size. */
	private static final int LOGO_BYTES = 150_000;
	private static final int LOGO_SIDE = 600;

	private final Sheet sheet;
	private final Studio studio;
	private boolean logoUnreadable;

	Letterhead(Sheet sheet) {
		this.sheet = sheet;
		this.studio = sheet.request().studio();
	}

	Table table() {
		Optional<Image> logo = logo();
		float logoWidth = logo.map(image -> image.getImageScaledWidth() + 14).orElse(0f);
		float titleWidth = 190;
		Table table = logo.isPresent() ? sheet.table(logoWidth, sheet.width() - logoWidth - titleWidth, titleWidth)
				: sheet.table(sheet.width() - titleWidth, titleWidth);
		logo.ifPresent(image -> table.addCell(framed(Sheet.cell().add(image))));
		table.addCell(framed(studio()));
		table.addCell(framed(title()));
		return table;
	}

	/** @return whether there is a logo that can't be printed */
	boolean isLogoUnreadable() {
		return logoUnreadable;
	}

	private static Cell framed(Cell cell) {
		return cell.setVerticalAlignment(VerticalAlignment.BOTTOM).setPaddingBottom(10).setBorderBottom(new SolidBorder(Look.ACCENT, 1.6f));
	}

	private Cell studio() {
		Cell cell = Sheet.cell(sheet.paragraph(studio.getName(), Look.STUDIO).setMarginBottom(2));
		String address = String.join("  ·  ", sheet.wording().lines(studio.getAddress()));
		String reach = Wording.joined("  ·  ", studio.getPhone(), studio.getEmail());
		for (String line : Wording.present(address, reach, studio.getWeb())) {
			cell.add(sheet.paragraph(line, Look.SMALL));
		}
		return cell.setPaddingRight(12);
	}

	private Cell title() {
		String number = sheet.number();
		Look look = sheet.hasNumber() ? Look.ORDER_NUMBER.sized(sizeOf(number)) : new Look(Look.STUDIO.face(), 16, Look.GREY, 0);
		Paragraph kind = sheet.paragraph(sheet.title().toUpperCase(sheet.request().locale()), Look.KIND);
		return Sheet.cell(kind, sheet.paragraph(number, look).setFixedLeading(look.size() * 1.15f)).setTextAlignment(TextAlignment.RIGHT);
	}

	/** Up to ten characters stand on a line at full size; longer numbers become smaller, not broken. */
	private static float sizeOf(String number) {
		return Math.max(9, Look.ORDER_NUMBER.size() * Math.min(1, 10f / number.length()));
	}

	private Optional<Image> logo() {
		byte[] bytes = studio.getLogo();
		if (bytes == null || bytes.length == 0) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Image(ImageDataFactory.create(bytes.length > LOGO_BYTES ? reduced(bytes) : bytes)).scaleToFit(LOGO_WIDTH,
					LOGO_HEIGHT));
		} catch (IOException | RuntimeException e) {
			// iText and the platform's readers throw all kinds of exceptions at what is no image. It becomes a remark.
			logoUnreadable = true;
			return Optional.empty();
		}
	}

	private static byte[] reduced(byte[] bytes) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			return Thumbnail.encode(Pixels.scaled(Thumbnail.read(in, LOGO_SIDE), LOGO_SIDE, true), "png");
		}
	}
}
