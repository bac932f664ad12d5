package studio.safelight.print.pdf;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import javax.imageio.ImageIO;

/** Draws photographs and writes them as a camera does. */
final class Photographs {

	static final Color SKY = new Color(40, 90, 200);
	static final Color GROUND = new Color(30, 140, 50);

	private Photographs() {
	}

	/** A landscape with the sky above. */
	static BufferedImage landscape(int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setPaint(SKY);
		graphics.fillRect(0, 0, width, height / 2);
		graphics.setPaint(GROUND);
		graphics.fillRect(0, height / 2, width, height - height / 2);
		graphics.setPaint(new GradientPaint(width * .3f, height * .2f, Color.WHITE, width * .7f, height * .8f, Color.ORANGE));
		graphics.fillOval((int) (width * .35), (int) (height * .3), (int) (width * .3), (int) (height * .4));
		graphics.dispose();
		return image;
	}

	/** Noise, which hardly can be compressed. */
	static BufferedImage noise(int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		int[] pixels = new Random(1).ints((long) width * height).toArray();
		image.setRGB(0, 0, width, height, pixels, 0, width);
		return image;
	}

	static byte[] png(BufferedImage image) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	static Path jpeg(Path file, BufferedImage image) throws IOException {
		Files.createDirectories(file.getParent());
		ImageIO.write(image, "jpg", file.toFile());
		return file;
	}

	/** The scene as a camera stores it that was held so: the pixels turned away, and the EXIF orientation that turns them back. */
	static Path jpegHeld(Path file, BufferedImage scene, int orientation) throws IOException {
		BufferedImage stored = switch (orientation) {
		case 2 -> mirror(scene);
		case 4 -> turn(turn(mirror(scene)));
		// The stored image's rows are columns of the scene: from its left side (5) and from its right (7).
		case 5 -> turn(mirror(turn(turn(scene))));
		case 7 -> turn(mirror(scene));
		case 3 -> turn(turn(scene));
		case 6 -> turn(turn(turn(scene)));
		case 8 -> turn(scene);
		default -> throw new IllegalArgumentException("Orientation " + orientation);
		};
		ByteArrayOutputStream plain = new ByteArrayOutputStream();
		ImageIO.write(stored, "jpg", plain);
		byte[] jpeg = plain.toByteArray();
		Files.createDirectories(file.getParent());
		ByteArrayOutputStream held = new ByteArrayOutputStream();
		held.write(jpeg, 0, 2);
		held.write(exif(orientation));
		held.write(Arrays.copyOfRange(jpeg, 2, jpeg.length));
		return Files.write(file, held.toByteArray());
	}

	/** An APP1 segment with the one tag. */
	private static byte[] exif(int orientation) {
		return ByteBuffer.allocate(36).putShort((short) 0xFFE1).putShort((short) 34).put(new byte[] { 'E', 'x', 'i', 'f', 0, 0 })
				.put(new byte[] { 'M', 'M' }).putShort((short) 42).putInt(8).putShort((short) 1).putShort((short) 0x0112).putShort((short) 3)
				.putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0).array();
	}

	/** Left to right. */
	private static BufferedImage mirror(BufferedImage image) {
		BufferedImage mirrored = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				mirrored.setRGB(image.getWidth() - 1 - x, y, image.getRGB(x, y));
			}
		}
		return mirrored;
	}

	/** A quarter to the right. */
	private static BufferedImage turn(BufferedImage image) {
		BufferedImage turned = new BufferedImage(image.getHeight(), image.getWidth(), BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				turned.setRGB(image.getHeight() - 1 - y, x, image.getRGB(x, y));
			}
		}
		return turned;
	}
}
