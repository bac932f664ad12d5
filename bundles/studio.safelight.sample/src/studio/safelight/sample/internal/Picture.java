package studio.safelight.sample.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A picture that a camera might have taken: dusk with hills and figures, and its number. The same seed gives the same picture. */
final class Picture {

	private static final int LONG_SIDE = 960;
	private static final int SHORT_SIDE = 640;
	private static final float QUALITY = 0.8f;

	/** The strokes of the digits on a grid of two by four, so that no font is needed on a machine without any. */
	private static final String[] DIGITS = { "0020240400", "1014", "002022020424", "00202404 0222", "00022220 2024", "20000222 222404", "200004242202",
			"002014", "0020240400 0222", "22020020 2404" };

	private final Random random;
	private final String number;
	private final boolean tall;
	private final int orientation;

	Picture(long seed, String number) {
		random = new Random(seed);
		this.number = number;
		tall = random.nextInt(5) < 2;
		orientation = tall ? random.nextBoolean() ? 6 : 8 : random.nextInt(8) == 0 ? 3 : 1;
	}

	/** @return the file, as the camera would have written it: the sensor's rows, and how the camera was held */
	byte[] jpeg(LocalDateTime taken) throws IOException {
		BufferedImage sensor = turned(upright());
		boolean first = random.nextBoolean();
		Exif exif = new Exif("Nordkamera", first ? "NK-1 Mark II" : "NK-7", orientation, taken, sensor.getWidth(), sensor.getHeight(),
				first ? 250 : 160, first ? 200 : 800, first ? 85 : 35);
		return exif.into(compressed(sensor));
	}

	private BufferedImage upright() {
		int width = tall ? SHORT_SIDE : LONG_SIDE;
		int height = tall ? LONG_SIDE : SHORT_SIDE;
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D g = image.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		float hue = random.nextFloat();
		g.setPaint(new GradientPaint(0, 0, Color.getHSBColor(hue, 0.55f, 0.55f), 0, height * 0.75f, Color.getHSBColor(hue + 0.1f, 0.35f, 0.98f)));
		g.fillRect(0, 0, width, height);
		g.setColor(new Color(255, 250, 230, 210));
		double sun = height * (0.07 + 0.06 * random.nextDouble());
		g.fill(new Ellipse2D.Double(width * (0.15 + 0.6 * random.nextDouble()), height * (0.12 + 0.25 * random.nextDouble()), 2 * sun, 2 * sun));
		for (int layer = 0; layer < 4; layer++) {
			g.setColor(Color.getHSBColor(hue + 0.45f, 0.25f + 0.12f * layer, 0.62f - 0.13f * layer));
			g.fill(hill(width, height, 0.52 + 0.12 * layer));
		}
		int figures = 1 + random.nextInt(4);
		for (int figure = 0; figure < figures; figure++) {
			g.setColor(Color.getHSBColor(hue + 0.5f + 0.07f * figure, 0.5f, 0.22f));
			figure(g, width * (0.2 + 0.6 * (figure + 0.5 * random.nextDouble()) / figures), height * 0.9, height * (0.3 + 0.1 * random.nextDouble()));
		}
		number(g, width, height);
		g.dispose();
		return image;
	}

	private Path2D hill(int width, int height, double level) {
		Path2D hill = new Path2D.Double();
		double y = height * level;
		double swing = height * 0.08;
		hill.moveTo(0, y + swing * random.nextGaussian());
		double middle = width * (0.35 + 0.3 * random.nextDouble());
		hill.curveTo(middle * 0.5, y - swing * 2 * random.nextDouble(), middle, y + swing, width, y + swing * random.nextGaussian() * 0.7);
		hill.lineTo(width, height);
		hill.lineTo(0, height);
		hill.closePath();
		return hill;
	}

	private static void figure(Graphics2D g, double x, double foot, double height) {
		double head = height * 0.16;
		g.fill(new Ellipse2D.Double(x - head / 2, foot - height, head, head * 1.15));
		Path2D body = new Path2D.Double();
		body.moveTo(x - height * 0.04, foot - height * 0.82);
		body.curveTo(x - height * 0.2, foot - height * 0.75, x - height * 0.13, foot - height * 0.4, x - height * 0.16, foot);
		body.lineTo(x + height * 0.16, foot);
		body.curveTo(x + height * 0.13, foot - height * 0.4, x + height * 0.2, foot - height * 0.75, x + height * 0.04, foot - height * 0.82);
		body.closePath();
		g.fill(body);
	}

	private void number(Graphics2D g, int width, int height) {
		double unit = SHORT_SIDE / 64.0;
		g.setStroke(new BasicStroke((float) (unit * 0.55), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		g.setColor(new Color(255, 255, 255, 220));
		double x = width - unit * (3.4 * number.length() + 1);
		for (char digit : number.toCharArray()) {
			for (String stroke : DIGITS[digit - '0'].split(" ")) {
				Path2D line = new Path2D.Double();
				for (int i = 0; i < stroke.length(); i += 2) {
					double px = x + unit * (stroke.charAt(i) - '0');
					double py = height - unit * (6 - (stroke.charAt(i + 1) - '0'));
					if (i == 0) {
						line.moveTo(px, py);
					} else {
						line.lineTo(px, py);
					}
				}
				g.draw(line);
			}
			x += unit * 3.4;
		}
	}

	/** @return what the sensor saw when the camera was held so that the viewer has to turn the picture as the orientation says */
	private BufferedImage turned(BufferedImage upright) {
		int quarters = switch (orientation) {
			case 3 -> 2;
			case 6 -> 3;
			case 8 -> 1;
			default -> 0;
		};
		if (quarters == 0) {
			return upright;
		}
		int width = quarters == 2 ? upright.getWidth() : upright.getHeight();
		int height = quarters == 2 ? upright.getHeight() : upright.getWidth();
		AffineTransform turn = new AffineTransform();
		turn.translate(width / 2.0, height / 2.0);
		turn.quadrantRotate(quarters);
		turn.translate(-upright.getWidth() / 2.0, -upright.getHeight() / 2.0);
		BufferedImage sensor = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(upright, sensor);
	}

	private static byte[] compressed(BufferedImage image) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
			ImageWriteParam how = writer.getDefaultWriteParam();
			how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			how.setCompressionQuality(QUALITY);
			writer.setOutput(out);
			writer.write(null, new IIOImage(image, null, null), how);
		} finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}
}
