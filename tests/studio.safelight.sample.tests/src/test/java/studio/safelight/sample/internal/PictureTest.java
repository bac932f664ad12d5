package studio.safelight.sample.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

/** The pictures as other programs read them: by the platform's decoder, and by the bytes that the EXIF standard says. */
class PictureTest {

	private static final LocalDateTime TAKEN = LocalDateTime.of(2026, 3, 2, 10, 7, 13);

	@Test
	void isAPictureOfMoreThanAFewColours() throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(new Picture(42, "042").jpeg(TAKEN)));
		assertEquals(960 * 640, image.getWidth() * image.getHeight());
		assertTrue(java.util.Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())).distinct().count() > 500);
	}

	@Test
	void tellsWhenAndHowItWasTaken() throws IOException {
		byte[] jpeg = new Picture(42, "042").jpeg(TAKEN);
		Map<Integer, Object> exif = exif(jpeg);
		assertEquals("Nordkamera", exif.get(0x010F));
		assertEquals("2026:03:02 10:07:13", exif.get(0x9003));
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
		assertEquals(image.getWidth(), exif.get(0xA002));
		assertEquals(image.getHeight(), exif.get(0xA003));
	}

	@Test
	void someAreWideSomeAreTallAndSomeAreUpsideDown() throws IOException {
		TreeSet<Integer> orientations = new TreeSet<>();
		for (int seed = 0; seed < 60; seed++) {
			byte[] jpeg = new Picture(seed * 7919L, "001").jpeg(TAKEN);
			orientations.add((Integer) exif(jpeg).get(0x0112));
		}
		assertEquals(new TreeSet<>(java.util.Set.of(1, 3, 6, 8)), orientations);
	}

	@Test
	void theSameSeedGivesTheSamePicture() throws IOException {
		assertArrayEquals(new Picture(7, "007").jpeg(TAKEN), new Picture(7, "007").jpeg(TAKEN));
	}

	/** @return the values by their tags, of both directories */
	private static Map<Integer, Object> exif(byte[] jpeg) {
		ByteBuffer file = ByteBuffer.wrap(jpeg);
		assertEquals(0xFFD8, file.getShort() & 0xFFFF);
		assertEquals(0xFFE1, file.getShort() & 0xFFFF, "EXIF comes first");
		int length = file.getShort() & 0xFFFF;
		ByteBuffer tiff = ByteBuffer.wrap(jpeg, 12, length - 8).slice();
		assertEquals(0x4D4D002A, tiff.getInt());
		Map<Integer, Object> values = new HashMap<>();
		directory(tiff, tiff.getInt(), values);
		directory(tiff, (Integer) values.get(0x8769), values);
		return values;
	}

	private static void directory(ByteBuffer tiff, int start, Map<Integer, Object> values) {
		int entries = tiff.getShort(start);
		for (int i = 0; i < entries; i++) {
			int entry = start + 2 + 12 * i;
			int count = tiff.getInt(entry + 4);
			int tag = tiff.getShort(entry) & 0xFFFF;
			switch (tiff.getShort(entry + 2)) {
				case 2 -> {
					byte[] text = new byte[count - 1];
					tiff.get(tiff.getInt(entry + 8), text);
					values.put(tag, new String(text, java.nio.charset.StandardCharsets.US_ASCII));
				}
				case 3 -> values.put(tag, (int) tiff.getShort(entry + 8));
				case 4 -> values.put(tag, tiff.getInt(entry + 8));
				default -> values.put(tag, null);
			}
		}
	}
}
