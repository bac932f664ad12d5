package studio.safelight.print.pdf.internal;

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
			return encode(Pixels.turned(Pixels.scaled(read(in, SIDE), SIDE, false), orientation(file).turned(degreesClockwise)), "jpg");
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

	private static Orientation orientation(Path file) throws IOException {
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			return Orientation.read(in);
		} catch (EOFException e) {
			return Orientation.UPRIGHT;
		}
	}
}
