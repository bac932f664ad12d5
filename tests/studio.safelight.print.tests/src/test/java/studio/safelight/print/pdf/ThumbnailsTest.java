package studio.safelight.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderedImage;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.ProductionOrder;
import studio.safelight.print.Orders;
import studio.safelight.print.pdf.Printed.How;

class ThumbnailsTest {

	private final ProductionOrder order = Orders.printOrder("1042");
	private final PriceListItem item = Orders.item("PR-2030", "Fine art print", "20", "30");

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(ints = { 3, 6, 8 })
	void anImageStandsUprightHoweverTheCameraWasHeld(int orientation) throws Exception {
		Photographs.jpegHeld(folder.resolve("held.jpg"), Photographs.landscape(600, 400), orientation);
		Orders.print(order, item, 1, "held.jpg");

		assertUpright(thumbnail());
	}

	@Test
	void anImageWithoutOrientationIsShownAsItIs() throws Exception {
		Photographs.jpeg(folder.resolve("plain.jpg"), Photographs.landscape(600, 400));
		Orders.print(order, item, 1, "plain.jpg");

		assertUpright(thumbnail());
	}

	@Test
	void aDamagedOrientationCountsAsNone() throws Exception {
		Path file = Photographs.jpegHeld(folder.resolve("damaged.jpg"), Photographs.landscape(600, 400), 3);
		byte[] bytes = Files.readAllBytes(file);
		// The offset of the directory points behind the end of the segment.
		bytes[2 + 4 + 6 + 4] = 0x7f;
		Files.write(file, bytes);
		Orders.print(order, item, 1, "damaged.jpg");

		try (Printed printed = Printed.workOrder(order, How.with(folder))) {
			assertEquals(1, printed.images().size());
			assertEquals(List.of(), printed.remarks());
		}
	}

	@Test
	void anImageThatIsTurnedInTheOrderIsShownTurned() throws Exception {
		Photographs.jpeg(folder.resolve("turned.jpg"), Photographs.landscape(600, 400));
		Orders.print(order, item, 1, "turned.jpg").getImages().get(0).setRotation(180);

		BufferedImage thumbnail = thumbnail();

		assertNear(Photographs.GROUND, thumbnail.getRGB(5, 5));
		assertNear(Photographs.SKY, thumbnail.getRGB(5, thumbnail.getHeight() - 5));
	}

	@ParameterizedTest
	@ValueSource(strings = { "png", "bmp", "tif", "gif" })
	void otherKindsOfImagesAreShownToo(String kind) throws Exception {
		assertTrue(ImageIO.write(Photographs.landscape(600, 400), kind, folder.resolve("scan." + kind).toFile()));
		Orders.print(order, item, 1, "scan." + kind);

		assertUpright(thumbnail());
	}

	@Test
	void aBlackAndWhiteImageIsShownInItsGreys() throws Exception {
		BufferedImage grey = new BufferedImage(600, 400, BufferedImage.TYPE_BYTE_GRAY);
		for (int i = 0; i < 600 * 200; i++) {
			grey.getRaster().setSample(i % 600, i / 600, 0, 200);
		}
		Photographs.jpeg(folder.resolve("grey.jpg"), grey);
		Orders.print(order, item, 1, "grey.jpg");

		BufferedImage thumbnail = thumbnail();

		assertNear(new Color(200, 200, 200), thumbnail.getRGB(5, 5));
		assertNear(Color.BLACK, thumbnail.getRGB(5, thumbnail.getHeight() - 5));
	}

	@Test
	void whatIsTransparentIsPrintedWhite() throws Exception {
		BufferedImage sticker = new BufferedImage(600, 400, BufferedImage.TYPE_INT_ARGB);
		ImageIO.write(sticker, "png", folder.resolve("sticker.png").toFile());
		Orders.print(order, item, 1, "sticker.png");

		assertNear(Color.WHITE, thumbnail().getRGB(50, 50));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 4, 5, 7 })
	void aMirroredImageIsMirroredBack(int orientation) throws Exception {
		BufferedImage scene = Photographs.landscape(600, 400);
		for (int i = 0; i < 200 * 100; i++) {
			scene.setRGB(i % 200, i / 200, Color.RED.getRGB());
		}
		Photographs.jpegHeld(folder.resolve("mirrored.jpg"), scene, orientation);
		Orders.print(order, item, 1, "mirrored.jpg");

		BufferedImage thumbnail = thumbnail();

		assertNear(Color.RED, thumbnail.getRGB(10, 10));
		assertNear(Photographs.SKY, thumbnail.getRGB(thumbnail.getWidth() - 10, 10));
		assertNear(Photographs.GROUND, thumbnail.getRGB(10, thumbnail.getHeight() - 10));
	}

	@Test
	void aLargeImageIsNotEmbeddedAtItsFullSize() throws Exception {
		Path file = folder.resolve("large.jpg");
		Photographs.jpeg(file, Photographs.noise(4500, 3000));
		assertTrue(Files.size(file) > 5_000_000, () -> "a file of a real size");
		Orders.print(order, item, 1, "large.jpg");

		try (Printed printed = Printed.workOrder(order, How.with(folder))) {
			PDImageXObject image = printed.images().get(0);
			assertTrue(image.getWidth() <= 256 && image.getHeight() <= 256, () -> image.getWidth() + " × " + image.getHeight());
			assertTrue(printed.size() < 120_000, () -> printed.size() + " bytes");
		}
	}

	@Test
	void anImageThatIsOrderedOftenIsEmbeddedOnce() throws Exception {
		Photographs.jpeg(folder.resolve("often.jpg"), Photographs.landscape(600, 400));
		for (int i = 0; i < 40; i++) {
			Orders.print(order, item, 1, "often.jpg");
		}

		try (Printed printed = Printed.workOrder(order, How.with(folder))) {
			assertTrue(printed.pages() > 1);
			assertEquals(1, printed.images().size());
		}
	}

	@Test
	void allImagesOfALineAreShownWithWhatIsToBeDone() throws Exception {
		for (String name : List.of("one.jpg", "two.jpg", "three.jpg")) {
			Photographs.jpeg(folder.resolve(name), Photographs.landscape(600, 400));
		}
		OrderDetail album = Orders.print(order, item, 1, "one.jpg");
		Orders.image(album, "two.jpg").setRetouchNotes("Remove the exit sign");
		OrderedImage three = Orders.image(album, "three.jpg");
		three.setRotation(90);
		three.setCropLeft(new BigDecimal("0.125"));
		three.setInstructions("Sepia");

		try (Printed printed = Printed.workOrder(order, How.with(folder))) {
			assertEquals(3, printed.images().size());
			for (String part : List.of("one.jpg", "two.jpg", "Retouch: Remove the exit sign", "three.jpg", "Turned 90° clockwise",
					"Crop: left 12.5%", "Instructions: Sepia")) {
				assertTrue(printed.text().contains(part), () -> part + " in " + printed.text());
			}
		}
	}

	@Test
	void aMissingFileLeavesAPlaceholderAndIsNamed() throws Exception {
		Photographs.jpeg(folder.resolve("there.jpg"), Photographs.landscape(600, 400));
		Orders.print(order, item, 1, "there.jpg");
		Orders.print(order, item, 1, "gone.jpg");

		try (Printed printed = Printed.workOrder(order, How.with(folder))) {
			assertEquals(1, printed.images().size());
			assertTrue(printed.text().contains("File not found"), printed.text());
			assertEquals(List.of("One image file was not found: gone.jpg"), printed.remarks());
		}
	}

	@Test
	void manyMissingFilesAreCountedAndSomeOfThemNamed() throws Exception {
		for (int i = 1; i <= 8; i++) {
			Orders.print(order, item, 1, i + ".jpg");
		}

		try (Printed printed = Printed.purchaseOrder(order, How.with(folder))) {
			assertEquals(List.of("8 image files were not found: 1.jpg, 2.jpg, 3.jpg, 4.jpg, 5.jpg and 3 more"), printed.remarks());
		}
	}

	@Test
	void aFileThatIsNoImageLeavesAPlaceholderAndIsNamed() throws Exception {
		Files.writeString(folder.resolve("raw.cr3"), "no image");
		Files.write(folder.resolve("half.jpg"), new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16 });
		Orders.print(order, item, 1, "raw.cr3");
		Orders.print(order, item, 1, "half.jpg");

		try (Printed printed = Printed.workOrder(order, How.with(folder))) {
			assertTrue(printed.text().contains("Can't be shown"), printed.text());
			assertEquals(List.of("2 image files can't be shown: raw.cr3, half.jpg"), printed.remarks());
		}
	}

	@Test
	void aGenericOrderShowsNoThumbnails() throws Exception {
		ProductionOrder frames = Orders.genericOrder("7");
		Photographs.jpeg(folder.resolve("a.jpg"), Photographs.landscape(600, 400));
		Orders.print(frames, item, 1, "a.jpg");

		try (Printed printed = Printed.workOrder(frames, How.with(folder))) {
			assertEquals(0, printed.images().size());
			assertTrue(printed.text().contains("a.jpg"));
		}
	}

	private BufferedImage thumbnail() throws Exception {
		try (Printed printed = Printed.workOrder(order, How.with(folder))) {
			assertEquals(List.of(), printed.remarks());
			return printed.images().get(0).getImage();
		}
	}

	private static void assertUpright(BufferedImage thumbnail) {
		assertTrue(thumbnail.getWidth() > thumbnail.getHeight(), () -> thumbnail.getWidth() + " × " + thumbnail.getHeight());
		assertNear(Photographs.SKY, thumbnail.getRGB(5, 5));
		assertNear(Photographs.SKY, thumbnail.getRGB(thumbnail.getWidth() - 5, 5));
		assertNear(Photographs.GROUND, thumbnail.getRGB(5, thumbnail.getHeight() - 5));
	}

	private static void assertNear(Color expected, int rgb) {
		Color actual = new Color(rgb);
		int off = Math.abs(expected.getRed() - actual.getRed()) + Math.abs(expected.getGreen() - actual.getGreen())
				+ Math.abs(expected.getBlue() - actual.getBlue());
		assertTrue(off < 60, () -> expected + " but " + actual);
	}
}
