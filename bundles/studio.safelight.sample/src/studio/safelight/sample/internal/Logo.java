package studio.safelight.sample.internal;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/** The sign of the sample studio: northern lights over a hill, in a round window. */
final class Logo {

	private static final int SIZE = 256;

	private Logo() {
	}

	/** @return a square picture with a transparent background */
	static byte[] png() throws IOException {
		BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
		Graphics2D g = image.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		Shape window = new Ellipse2D.Double(4, 4, SIZE - 8, SIZE - 8);
		g.setColor(new Color(0x16263f));
		g.fill(window);
		g.setClip(window);
		for (int i = 0; i < 3; i++) {
			g.setPaint(new GradientPaint(0, 40, new Color(0x6e, 0xe7, 0xb7, 40), 0, 170, new Color(0x6e, 0xe7, 0xb7, 230)));
			g.fill(light(40 + 58 * i, 52 + 14 * i));
		}
		g.setColor(new Color(0x0b1526));
		Path2D hill = new Path2D.Double();
		hill.moveTo(0, 190);
		hill.curveTo(70, 150, 150, 215, SIZE, 168);
		hill.lineTo(SIZE, SIZE);
		hill.lineTo(0, SIZE);
		hill.closePath();
		g.fill(hill);
		g.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		return bytes.toByteArray();
	}

	private static Path2D light(int x, int top) {
		Path2D light = new Path2D.Double();
		light.moveTo(x, top);
		light.curveTo(x + 30, top + 45, x - 18, top + 80, x + 12, 190);
		light.lineTo(x + 44, 190);
		light.curveTo(x + 14, top + 80, x + 62, top + 45, x + 28, top + 8);
		light.closePath();
		return light;
	}
}
