package studio.safelight.print.pdf.internal;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;

import studio.safelight.print.pdf.internal.FontPrograms.Face;

/**
 * How a piece of text looks.
 *
 * @param size    in points
 * @param spacing between letters, in points
 */
record Look(Face face, float size, Color color, float spacing) {

	static final Color INK = new DeviceRgb(0x1c, 0x1f, 0x24);
	static final Color GREY = new DeviceRgb(0x5f, 0x66, 0x70);
	static final Color RULE = new DeviceRgb(0xd3, 0xd7, 0xdd);
	static final Color TINT = new DeviceRgb(0xf3, 0xf4, 0xf6);
	/** The amber of a darkroom's safelight, dark enough to be read on paper. */
	static final Color ACCENT = new DeviceRgb(0xa8, 0x3c, 0x12);

	static final Look BODY = new Look(Face.REGULAR, 9, INK, 0);
	static final Look STRONG = new Look(Face.BOLD, 9, INK, 0);
	static final Look SMALL = new Look(Face.REGULAR, 7.5f, GREY, 0);
	static final Look LABEL = new Look(Face.BOLD, 6.5f, GREY, 0.5f);
	static final Look KIND = new Look(Face.BOLD, 9.5f, ACCENT, 0.8f);
	static final Look ORDER_NUMBER = new Look(Face.BOLD, 28, INK, 0);
	static final Look STUDIO = new Look(Face.BOLD, 14, INK, 0);
	static final Look FIGURE = new Look(Face.BOLD, 11, INK, 0);
	static final Look WARNING = new Look(Face.BOLD, 7.5f, ACCENT, 0);

	Look sized(float points) {
		return new Look(face, points, color, spacing);
	}
}
