package studio.safelight.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import studio.safelight.model.ProductionOrder;
import studio.safelight.print.Orders;
import studio.safelight.print.pdf.Printed.How;

class LettersTest {

	@ParameterizedTest
	@ValueSource(strings = { "Łukasz Żółć", "Ελένη Παπαδοπούλου", "Анна Каренина", "Đặng Thị Hồng", "Þórður Ðe Íß", "山田太郎 ひらがな", "김민수", "王小明 陳大文",
			"Žižek & Søn – “Øre”", "Weber 山田 Анна" })
	void aNameIsReadAsItWasWritten(String name) throws Exception {
		try (Printed printed = printed(name)) {
			assertTrue(printed.text().contains(name), printed.text());
			assertEquals(List.of(), printed.remarks());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Łukasz Żółć", "Ελένη", "Анна", "山田", "김민수" })
	void allFontsAreEmbeddedAndSmall(String name) throws Exception {
		try (Printed printed = printed(name)) {
			for (PDFont font : printed.fonts()) {
				assertTrue(font.isEmbedded(), font.getName());
			}
			assertTrue(printed.size() < 100_000, () -> printed.size() + " bytes");
		}
	}

	@Test
	void accentsThatStandApartAreJoined() throws Exception {
		try (Printed printed = printed("Mu\u0308ller")) {
			assertTrue(printed.text().contains("Müller"), printed.text());
			assertEquals(List.of(), printed.remarks());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "😀", "𝔸", "ش", "अ", "𠮷" })
	void aLetterThatNoFontHasIsReplacedAndSaid(String letter) throws Exception {
		try (Printed printed = printed("Anna " + letter + " Weber")) {
			assertTrue(printed.text().contains("Anna \uFFFD Weber"), printed.text());
			assertEquals(1, printed.remarks().size());
			assertTrue(printed.remarks().get(0).contains(letter), printed.remarks()::toString);
			assertTrue(printed.remarks().get(0).contains("U+%04X".formatted(letter.codePointAt(0))), printed.remarks()::toString);
		}
	}

	@Test
	void whatCannotBeSeenIsLeftOut() throws Exception {
		try (Printed printed = printed("An\u0007na\u200B We\uFE0Fber\uD83D")) {
			assertTrue(printed.text().contains("Anna Weber"), printed.text());
			assertFalse(printed.text().contains("\uFFFD"));
		}
	}

	@Test
	void aVeryLongNameIsCutOffInTheRunningHeadOnly() throws Exception {
		ProductionOrder order = Orders.genericOrder("1042");
		String name = "Rahmenmanufaktur ".repeat(7).strip();
		order.getInvoice().getClient().setName(name);
		for (int i = 0; i < 40; i++) {
			Orders.detail(order, Orders.item("F-" + i, "Frame", "30", "40"), 1);
		}
		try (Printed printed = Printed.purchaseOrder(order, How.usual())) {
			assertEquals(7, printed.text(1).split("Rahmenmanufaktur", -1).length - 1);
			assertTrue(printed.text(2).contains("…"), printed.text(2));
		}
	}

	private static Printed printed(String client) throws IOException {
		ProductionOrder order = Orders.genericOrder("1042");
		order.getInvoice().getClient().setName(client);
		Orders.detail(order, Orders.item("F-1", "Frame", "30", "40"), 1);
		return Printed.purchaseOrder(order, How.usual());
	}
}
