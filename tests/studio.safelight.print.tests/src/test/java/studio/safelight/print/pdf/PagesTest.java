package studio.safelight.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import studio.safelight.model.Paper;
import studio.safelight.model.ProductionOrder;
import studio.safelight.print.Orders;
import studio.safelight.print.pdf.Printed.How;

class PagesTest {

	@ParameterizedTest
	@CsvSource({ "1, 1, 1", "40, 2, 4", "400, 15, 40" })
	void allLinesStandOnThePagesInTheirOrder(int lines, int atLeast, int atMost) throws Exception {
		try (Printed printed = Printed.purchaseOrder(frames("1042", lines), How.usual())) {
			assertTrue(printed.pages() >= atLeast && printed.pages() <= atMost, () -> printed.pages() + " pages");
			List<Integer> found = new ArrayList<>();
			Matcher matcher = Pattern.compile("FRAME-(\\d+)").matcher(printed.text());
			while (matcher.find()) {
				found.add(Integer.valueOf(matcher.group(1)));
			}
			assertEquals(lines, found.size());
			assertEquals(found.stream().sorted().toList(), found);
			assertTrue(printed.text().contains(lines == 1 ? "1 line 1" : lines + " lines"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "1", "40", "400" })
	void everyPageHasTheBarCodeTheNumberOfThePageAndTheHeads(int lines) throws Exception {
		try (Printed printed = Printed.workOrder(frames("FR-2026/118", lines), How.usual())) {
			for (int page = 1; page <= printed.pages(); page++) {
				String text = printed.text(page);
				assertEquals(Optional.of("FR-2026/118"), printed.barCode(page), "bar code of page " + page);
				assertTrue(text.contains("Page " + page + " of " + printed.pages()), text);
				assertTrue(text.contains("# ITEM SIZE QUANTITY"), text);
				assertTrue(text.contains("FR-2026/118"), text);
				if (page > 1) {
					assertTrue(text.startsWith("Work order FR-2026/118 Anna Weber · Atelier Lindgren # ITEM"), text);
				}
			}
		}
	}

	@Test
	void theBarCodeIsDrawnAsVectors() throws Exception {
		try (Printed printed = Printed.workOrder(frames("1042", 1), How.usual())) {
			assertEquals(0, printed.images().size());
			assertEquals(Optional.of("1042"), printed.barCode(1));
		}
	}

	@ParameterizedTest
	@EnumSource(Paper.class)
	void theLongestNumberIsStillReadOnEveryPaper(Paper paper) throws Exception {
		String number = "ABCDEFGHIJKLMNOPQRSTUVWXYZ-aBc";
		try (Printed printed = Printed.workOrder(frames(number, 40), How.usual().on(paper))) {
			for (int page = 1; page <= printed.pages(); page++) {
				assertEquals(Optional.of(number), printed.barCode(page));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "A4, 595, 842", "LETTER, 612, 792" })
	void allPagesHaveTheSizeOfThePaper(Paper paper, float width, float height) throws Exception {
		try (Printed printed = Printed.purchaseOrder(frames("1042", 40), How.usual().on(paper))) {
			for (PDPage page : printed.sheets()) {
				assertEquals(width, page.getMediaBox().getWidth(), 0.5);
				assertEquals(height, page.getMediaBox().getHeight(), 0.5);
			}
		}
	}

	@Test
	void theTotalNeverStandsAloneOnAPage() throws Exception {
		for (int lines = 1; lines <= 40; lines++) {
			try (Printed printed = Printed.purchaseOrder(frames("1042", lines), How.usual())) {
				String last = printed.text(printed.pages());
				assertTrue(last.contains("FRAME-" + lines + " Total"), last);
				assertTrue(last.contains("# ITEM SIZE QUANTITY"), last);
			}
		}
	}

	@Test
	void notesLongerThanAPageGoOnOnTheNext() throws Exception {
		ProductionOrder order = frames("1042", 1);
		order.setVendorNotes("Handle with care. ".repeat(600) + "The end.");
		try (Printed printed = Printed.purchaseOrder(order, How.usual())) {
			assertTrue(printed.pages() > 1);
			assertTrue(printed.text(printed.pages()).contains("The end."));
			assertTrue(printed.text(printed.pages()).contains("FRAME-1"));
		}
	}

	@Test
	void aLineLongerThanAPageIsPrintedToItsEnd() throws Exception {
		ProductionOrder order = Orders.printOrder("1042");
		Orders.print(order, Orders.item("PR-1", "Print", "1", "2"), 1, "a.jpg");
		order.getDetails().get(0).getImages().get(0).setRetouchNotes("Remove the fly. ".repeat(120));
		order.getDetails().get(0).getImages().get(0).setInstructions("Dodge the sky. ".repeat(120) + "Done.");
		try (Printed printed = Printed.workOrder(order, How.usual())) {
			assertTrue(printed.text().contains("Done."));
		}
	}

	@Test
	void namesWithoutBlanksStayInTheirColumn() throws Exception {
		ProductionOrder order = Orders.printOrder("1042");
		String name = "A".repeat(60) + "_2026.jpg";
		Orders.print(order, Orders.item("PR-1", "Print", "1", "2"), 7, name);
		try (Printed printed = Printed.workOrder(order, How.usual())) {
			assertTrue(printed.text().replace(" ", "").contains("2026.jpg"));
			assertTrue(printed.text().contains("1 × 2 7"), printed.text());
		}
	}

	private static ProductionOrder frames(String number, int lines) {
		ProductionOrder order = Orders.genericOrder(number);
		for (int i = 1; i <= lines; i++) {
			Orders.detail(order, Orders.item("FRAME-" + i, "Oak frame with museum glass", "30", "40"), 1);
		}
		return order;
	}
}
