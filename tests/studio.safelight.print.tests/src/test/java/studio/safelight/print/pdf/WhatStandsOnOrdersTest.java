package studio.safelight.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.safelight.model.OrderDetail;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.ReorderReason;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.Studio;
import studio.safelight.print.Orders;
import studio.safelight.print.pdf.Printed.How;

class WhatStandsOnOrdersTest {

	private ProductionOrder order;
	private OrderDetail lustre;

	@BeforeEach
	void anOrderOfPrints() {
		order = Orders.printOrder("1042");
		PriceListItem item = Orders.item("PR-1015", "Print 10 × 15 cm", "10.00", "15.5");
		item.setVendorDescription("4×6 RA4 lustre");
		lustre = Orders.detail(order, item, 12);
		lustre.setVendorQuantity(new BigDecimal("24.000"));
		lustre.setNotes("Two copies of each.");
		Orders.detail(order, Orders.item("PR-2030", "Fine art print", "20", "30"), 3).setImage("4711");
	}

	@Test
	void aWorkOrderSaysAllThatTheStudioNeeds() throws Exception {
		try (Printed printed = Printed.workOrder(order, How.usual())) {
			String text = printed.text();

			assertContains(text, "WORK ORDER", "1042", "Atelier Lindgren", "Brunnenstraße 14 · 10119 Berlin · Germany", "+49 30 5550 1420",
					"atelier-lindgren.example");
			assertContains(text, "ProLab Hansen", "Industrieweg 3", "22113 Hamburg", "Account number AL-20714", "Vendor number V-003");
			assertContains(text, "Anna Weber", "Lindenallee 7", "14050 Berlin", "anna.weber@mail.example");
			assertContains(text, "5012", "Invoice date Mon, 20 Jul 2026", "S-311 Weber family", "Approx. delivery Fri, 31 Jul 2026",
					"Order date Wed, 22 Jul 2026", "Order type Prints", "Entered by Ines Duarte");
			assertContains(text, "STATUS DUE DEPARTMENT USER PRIORITY", "Printing Wed, 29 Jul 2026 Lab Ines Duarte Rush");
			assertContains(text, "Page 1 of 1", "Tax number DE 811 555 142");
			assertEquals(List.of(), printed.remarks());
		}
	}

	@Test
	void aWorkOrderShowsThePlanWithWhatIsDone() throws Exception {
		try (Printed printed = Printed.workOrder(order, How.usual())) {
			assertContains(printed.text(), "STEP DEPARTMENT USER DUE DONE", "Retouch Retouching Tom Okafor Mon, 27 Jul 2026 Fri, 24 Jul 2026",
					"Printing Lab Ines Duarte Wed, 29 Jul 2026 Quality check Lab Thu, 30 Jul 2026 Shipped Front desk");
		}
	}

	@Test
	void aPurchaseOrderHasWhatTheVendorNeedsAndNothingOfTheStudiosOwn() throws Exception {
		try (Printed printed = Printed.purchaseOrder(order, How.usual())) {
			String text = printed.text();

			assertContains(text, "PURCHASE ORDER", "1042", "ProLab Hansen", "Account number AL-20714", "Anna Weber", "5012",
					"ORDER DATE APPROX. DELIVERY ORDER TYPE ORDERED BY", "Wed, 22 Jul 2026 Fri, 31 Jul 2026 Prints Ines Duarte");
			for (String inHouse : List.of("V-003", "anna.weber@mail.example", "Rush", "Tom Okafor", "Quality check", "STATUS")) {
				assertFalse(text.contains(inHouse), inHouse);
			}
		}
	}

	@Test
	void inHouseNotesStandOnWorkOrdersOnly() throws Exception {
		try (Printed work = Printed.workOrder(order, How.usual()); Printed purchase = Printed.purchaseOrder(order, How.usual())) {
			assertContains(work.text(), "Client is a friend of the house. Call before delivery.", "Lustre surface, no white border.");
			assertContains(purchase.text(), "Lustre surface, no white border.");
			assertFalse(purchase.text().contains("friend"));
			assertFalse(purchase.text().contains("Call before"));
			assertFalse(purchase.text().contains("IN-HOUSE"));
		}
	}

	@Test
	void theVendorReadsHisOwnWordsAndQuantities() throws Exception {
		try (Printed purchase = Printed.purchaseOrder(order, How.usual())) {
			assertContains(purchase.text(), "1 4×6 RA4 lustre 10 × 15.5 24 PR-1015 Two copies of each.",
					"2 Fine art print 4711 20 × 30 3 PR-2030", "Total · 2 lines 27");
			assertFalse(purchase.text().contains("Print 10 × 15 cm"));
		}
	}

	@Test
	void theStudioReadsBothWordsAndQuantities() throws Exception {
		try (Printed work = Printed.workOrder(order, How.usual())) {
			assertContains(work.text(), "4×6 RA4 lustre 10 × 15.5 12", "PR-1015 · Print 10 × 15 cm", "vendor: 24", "Total · 2 lines 15");
		}
	}

	@Test
	void theShippingAddressOfTheInvoiceComesBeforeThatOfTheClient() throws Exception {
		order.getInvoice().getClient().setShippingAddress(Orders.address("Clientgasse 1", "1010", "Wien", "Austria"));
		try (Printed printed = Printed.purchaseOrder(order, How.usual())) {
			assertContains(printed.text(), "Clientgasse 1", "1010 Wien");
			assertFalse(printed.text().contains("Lindenallee"));
		}
		order.getInvoice().setShippingAddress(Orders.address("12 Harbor View", "97201", "Portland", "USA"));
		order.getInvoice().getShippingAddress().setRegion("OR");
		order.getInvoice().getShippingAddress().setAddressee("Marta Weber");
		try (Printed printed = Printed.purchaseOrder(order, How.usual())) {
			assertContains(printed.text(), "Marta Weber", "12 Harbor View", "Portland, OR 97201");
			assertFalse(printed.text().contains("Clientgasse"));
		}
	}

	@Test
	void whyAnOrderIsMadeAgainStaysInTheStudio() throws Exception {
		order.setRemakeOf(Orders.printOrder("1007"));
		ReorderReason reason = SafelightFactory.eINSTANCE.createReorderReason();
		reason.setName("Wrong crop, our fault");
		order.setReorderReason(reason);
		try (Printed work = Printed.workOrder(order, How.usual()); Printed purchase = Printed.purchaseOrder(order, How.usual())) {
			assertContains(work.text(), "Remake of order 1007: Wrong crop, our fault");
			assertContains(purchase.text(), "Remake of order 1007");
			assertFalse(purchase.text().contains("fault"));
		}
	}

	@Test
	void anOrderWithoutANumberSaysSoAndHasNoBarCode() throws Exception {
		order.setNumber(" ");
		try (Printed printed = Printed.workOrder(order, How.usual())) {
			assertContains(printed.text(), "No number");
			assertTrue(printed.barCode(1).isEmpty());
			assertEquals(List.of("The order has no number, so no bar code is printed."), printed.remarks());
		}
	}

	@Test
	void aNumberThatIsNoBarCodeIsPrintedInLetters() throws Exception {
		order.setNumber("Ł-12");
		try (Printed printed = Printed.workOrder(order, How.usual())) {
			assertContains(printed.text(), "Ł-12");
			assertTrue(printed.barCode(1).isEmpty());
			assertEquals(1, printed.remarks().size());
			assertContains(printed.remarks().get(0), "No bar code is printed.", "\"Ł-12\"");
		}
	}

	@Test
	void anOrderWithNothingButWhatItNeedsIsPrinted() throws Exception {
		ProductionOrder bare = Orders.genericOrder("1");
		bare.getVendor().setAddress(null);
		bare.getInvoice().getClient().setAddress(null);
		bare.getInvoice().setSession(null);
		bare.getInvoice().setDeliveryDate(null);
		bare.getInvoice().setNumber(null);
		bare.setEnteredBy(null);
		bare.setPriority(null);
		bare.setInHouseNotes(null);
		bare.setVendorNotes(null);
		Studio studio = SafelightFactory.eINSTANCE.createStudio();
		studio.setName("Bare");
		try (Printed work = Printed.workOrder(bare, How.usual().by(studio)); Printed purchase = Printed.purchaseOrder(bare, How.usual().by(studio))) {
			assertContains(work.text(), "Bare", "This order has no lines yet.");
			assertContains(purchase.text(), "ProLab Hansen", "This order has no lines yet.");
		}
	}

	@Test
	void theLogoStandsInTheLetterhead() throws Exception {
		Studio studio = Orders.studio();
		studio.setLogo(Photographs.png(Photographs.landscape(900, 300)));
		try (Printed printed = Printed.workOrder(order, How.usual().by(studio))) {
			assertEquals(1, printed.images().size());
			assertEquals(List.of(), printed.remarks());
		}
	}

	@Test
	void aHugeLogoIsNotEmbeddedAsItIs() throws Exception {
		Studio studio = Orders.studio();
		studio.setLogo(Photographs.png(Photographs.noise(1500, 1000)));
		assertTrue(studio.getLogo().length > 1_000_000);
		try (Printed printed = Printed.workOrder(order, How.usual().by(studio))) {
			int width = printed.images().get(0).getWidth();
			assertTrue(width <= 600, () -> width + " pixels wide");
		}
	}

	@Test
	void aLogoThatIsNoImageIsLeftOutAndSaid() throws Exception {
		Studio studio = Orders.studio();
		studio.setLogo("<svg/>".getBytes());
		try (Printed printed = Printed.workOrder(order, How.usual().by(studio))) {
			assertEquals(0, printed.images().size());
			assertContains(printed.remarks().get(0), "logo");
		}
	}

	@Test
	void theFileSaysWhatItIsAndWhoMadeIt() throws Exception {
		try (Printed printed = Printed.workOrder(order, How.usual())) {
			assertEquals("Work order 1042", printed.document().getDocumentInformation().getTitle());
			assertEquals("Atelier Lindgren", printed.document().getDocumentInformation().getAuthor());
			assertEquals("ProLab Hansen, Anna Weber", printed.document().getDocumentInformation().getSubject());
			assertTrue(printed.document().getDocumentInformation().getCreationDate() != null);
			assertEquals("en-GB", printed.document().getDocumentCatalog().getLanguage());
		}
	}

	@Test
	void aGermanReadsGermanWordsDatesAndNumbers() throws Exception {
		lustre.setQuantity(new BigDecimal("1200.5"));
		try (Printed work = Printed.workOrder(order, How.usual().in(Locale.GERMANY));
				Printed purchase = Printed.purchaseOrder(order, How.usual().in(Locale.GERMANY))) {
			assertContains(work.text(), "ARBEITSAUFTRAG", "Rechnungsdatum Mo., 20. Juli 2026", "Fällig".toUpperCase(Locale.GERMANY), "10 × 15,5", "1.200,5",
					"Seite 1 von 1", "2 Positionen");
			assertContains(purchase.text(), "BESTELLUNG", "Kundennummer AL-20714");
		}
	}

	@Test
	void aLanguageWithoutTextsGetsEnglishOnesWithItsOwnDates() throws Exception {
		Locale.setDefault(Locale.GERMANY);
		try (Printed printed = Printed.workOrder(order, How.usual().in(Locale.FRANCE))) {
			assertContains(printed.text(), "WORK ORDER", "lun. 20 juil. 2026");
		} finally {
			Locale.setDefault(Locale.UK);
		}
	}

	private static void assertContains(String text, String... parts) {
		for (String part : parts) {
			assertTrue(text.contains(part), () -> "«" + part + "» in «" + text + "»");
		}
	}
}
