package studio.safelight.print.pdf.internal;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;

/**
 * Scales and turns small pictures by their pixels. Not with the platform's <code>Graphics2D</code>: that starts a second window system beside
 * the workbench's, which takes longer than the whole work, and which not every Java has.
 */
final class Pixels {

	private Pixels() {
	}

	/** @return the image with its longer side at that size at most, as a mean of the pixels; what is transparent stays so, or becomes white */
	static BufferedImage scaled(BufferedImage image, int side, boolean transparent) {
		double factor = Math.min(1, (double) side / Math.max(image.getWidth(), image.getHeight()));
		int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
		int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
		int[] source = rgb(image);
		BufferedImage scaled = new BufferedImage(width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < height; y++) {
			int top = y * image.getHeight() / height;
			int bottom = Math.max(top + 1, (y + 1) * image.getHeight() / height);
			for (int x = 0; x < width; x++) {
				int left = x * image.getWidth() / width;
				int right = Math.max(left + 1, (x + 1) * image.getWidth() / width);
				int mean = mean(source, image.getWidth(), left, top, right, bottom);
				scaled.setRGB(x, y, transparent ? mean : onWhite(mean));
			}
		}
		return scaled;
	}

	/** @return the image as it stands upright */
	static BufferedImage turned(BufferedImage image, Orientation orientation) {
		BufferedImage turned = orientation.mirrored() ? mirrored(image) : image;
		for (int quarter = 0; quarter < orientation.quartersToRight(); quarter++) {
			turned = quarterToRight(turned);
		}
		return turned;
	}

	/** The colours as those of a screen, whatever profile the camera gave them. */
	private static int[] rgb(BufferedImage image) {
		BufferedImage screen = image;
		ColorSpace space = image.getColorModel().getColorSpace();
		if (space.getType() == ColorSpace.TYPE_GRAY) {
			return greys(image);
		}
		if (!space.isCS_sRGB()) {
			screen = new BufferedImage(image.getWidth(), image.getHeight(),
					image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
			new ColorConvertOp(null).filter(image, screen);
		}
		return screen.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}

	/** The platform takes greys for linear light and would show them too bright; cameras and scanners write them as they look. */
	private static int[] greys(BufferedImage image) {
		int[] greys = image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null);
		int excess = Math.max(0, image.getSampleModel().getSampleSize(0) - 8);
		for (int i = 0; i < greys.length; i++) {
			greys[i] = 0xff << 24 | (greys[i] >> excess) * 0x010101;
		}
		return greys;
	}

	private static int mean(int[] pixels, int width, int left, int top, int right, int bottom) {
		long alpha = 0;
		long red = 0;
		long green = 0;
		long blue = 0;
		for (int y = top; y < bottom; y++) {
			for (int x = left; x < right; x++) {
				int pixel = pixels[y * width + x];
				int weight = pixel >>> 24;
				alpha += weight;
				red += (long) (pixel >> 16 & 0xff) * weight;
				green += (long) (pixel >> 8 & 0xff) * weight;
				blue += (long) (pixel & 0xff) * weight;
			}
		}
		if (alpha == 0) {
			return 0;
		}
		long count = (long) (right - left) * (bottom - top);
		return (int) (alpha / count << 24 | red / alpha << 16 | green / alpha << 8 | blue / alpha);
	}

	private static int onWhite(int pixel) {
		int alpha = pixel >>> 24;
		int result = 0xff;
		for (int shift = 16; shift >= 0; shift -= 8) {
			result = result << 8 | ((pixel >> shift & 0xff) * alpha + 0xff * (0xff - alpha)) / 0xff;
		}
		return result;
	}

	private static BufferedImage mirrored(BufferedImage image) {
		BufferedImage mirrored = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				mirrored.setRGB(image.getWidth() - 1 - x, y, image.getRGB(x, y));
			}
		}
		return mirrored;
	}

	private static BufferedImage quarterToRight(BufferedImage image) {
		BufferedImage turned = new BufferedImage(image.getHeight(), image.getWidth(), image.getType());
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				turned.setRGB(image.getHeight() - 1 - y, x, image.getRGB(x, y));
			}
		}
		return turned;
	}
}
