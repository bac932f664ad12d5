package studio.safelight.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarCodeTest {

	@ParameterizedTest
	@ValueSource(strings = { "1042", "FR-2026/07-000118-B", "a", "ABCDEFGHIJKLMNOPQRSTUVWXYZ-123", "~ !\"#$%&'()*+,-./:;<=>?@" })
	void aScannerReadsWhatWasEncoded(String number) throws Exception {
		assertEquals(number, Scanner.read(drawn(BarCode.code128(number))).orElseThrow());
	}

	@Test
	void blanksAtTheEndsAreNotEncoded() throws Exception {
		assertEquals("1042", BarCode.code128("  1042 ").text());
	}

	@Test
	void barsAndGapsFillTheWholeWidth() throws Exception {
		BarCode code = BarCode.code128("1042");

		BarCode.Bar first = code.bars().get(0);
		BarCode.Bar last = code.bars().get(code.bars().size() - 1);
		assertEquals(0, first.start());
		assertEquals(code.width(), last.start() + last.width());
		assertTrue(code.bars().stream().allMatch(bar -> bar.width() >= 1 && bar.width() <= 4));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ł-12", "ñ1042", "山田", "10\t42", "1042😀" })
	void lettersThatCode128DoesNotKnowAreRefusedByName(String number) {
		BarCodeException refused = assertThrows(BarCodeException.class, () -> BarCode.code128(number));

		String letters = number.replaceAll("[ -~]", "");
		assertTrue(refused.getMessage().contains(number), refused.getMessage());
		assertTrue(refused.getMessage().endsWith("not " + letters + "."), refused.getMessage());
	}

	@Test
	void aNumberThatDoesNotFitOnThePageIsRefused() {
		String message = assertThrows(BarCodeException.class, () -> BarCode.code128("1".repeat(31))).getMessage();

		assertTrue(message.contains("31") && message.contains("30"), message);
	}

	@Test
	void aBlankIsNoBarCode() {
		assertThrows(BarCodeException.class, () -> BarCode.code128("  "));
	}

	private static BufferedImage drawn(BarCode code) {
		int module = 2;
		int quiet = BarCode.QUIET_ZONE * module;
		BufferedImage image = new BufferedImage(code.width() * module + 2 * quiet, 60, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		graphics.setColor(Color.BLACK);
		code.bars().forEach(bar -> graphics.fillRect(quiet + bar.start() * module, 0, bar.width() * module, 60));
		graphics.dispose();
		return image;
	}
}
