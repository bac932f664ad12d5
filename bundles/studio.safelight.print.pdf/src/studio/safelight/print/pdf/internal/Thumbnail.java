package studio.safelight.print.pdf.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Makes small upright copies of image files. Only every n-th pixel of a large file is kept in memory. */
final class Thumbnail {

	/** The longer side in pixels: sharp at the size at which it is printed. */
	static final int SIDE = 256;

	private Thumbnail() {
	}

	/**
	 * @param degreesClockwise how the upright image is turned further
	 * @return a JPEG
	 * @throws IOException if the file can't be read, or is no image that this program knows
	 */
	static byte[] jpeg(Path file, int degreesClockwise) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
			if (in == null) {
				throw new IOException(file + ": can't be opened");
			}
			return encode(turn(scale(read(in, SIDE), SIDE, false), orientation(file).turned(degreesClockwise)), "jpg");
		} catch (RuntimeException e) {
			// The readers of the platform throw all kinds of exceptions at damaged files.
			throw new IOException(file + ": " + e, e);
		}
	}

	/** Reads an image at no more than about twice the size that is wanted. */
	static BufferedImage read(ImageInputStream in, int side) throws IOException {
		Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
		if (!readers.hasNext()) {
			throw new IOException("not an image of a known kind");
		}
		ImageReader reader = readers.next();
		try {
			reader.setInput(in, true, true);
			ImageReadParam param = reader.getDefaultReadParam();
			int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * side));
			param.setSourceSubsampling(step, step, 0, 0);
			return reader.read(0, param);
		} finally {
			reader.dispose();
		}
	}

	static byte[] encode(BufferedImage image, String format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, format, out);
		return out.toByteArray();
	}

	/** @return the image at that size at most; what is transparent stays so, or becomes white */
	static BufferedImage scale(BufferedImage image, int side, boolean transparent) {
		double factor = Math.min(1, (double) side / Math.max(image.getWidth(), image.getHeight()));
		int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
		int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
		BufferedImage scaled = new BufferedImage(width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = scaled.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.setBackground(transparent ? new Color(0, true) : Color.WHITE);
		graphics.clearRect(0, 0, width, height);
		graphics.drawImage(image, 0, 0, width, height, null);
		graphics.dispose();
		return scaled;
	}

	private static BufferedImage turn(BufferedImage image, Orientation orientation) {
		if (orientation.isUpright()) {
			return image;
		}
		int width = image.getWidth();
		int height = image.getHeight();
		BufferedImage turned = orientation.isSideways() ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
				: new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		AffineTransform transform = new AffineTransform();
		transform.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
		transform.quadrantRotate(orientation.quartersToRight());
		transform.scale(orientation.mirrored() ? -1 : 1, 1);
		transform.translate(-width / 2.0, -height / 2.0);
		Graphics2D graphics = turned.createGraphics();
		graphics.drawImage(image, transform, null);
		graphics.dispose();
		return turned;
	}

	private static Orientation orientation(Path file) throws IOException {
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			return Orientation.read(in);
		} catch (EOFException e) {
			return Orientation.UPRIGHT;
		}
	}
}
