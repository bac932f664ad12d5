package studio.safelight.model.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import studio.safelight.model.Closure;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.LineComponent;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.Vendor;
import studio.safelight.model.WorkingCalendar;

class NamesTest {

	private static final SafelightFactory FACTORY = SafelightFactory.eINSTANCE;

	@Test
	void aRecordIsKnownByItsNumberNameOrIdentifier() {
		Invoice invoice = FACTORY.createInvoice();
		invoice.setNumber(" 5012 ");
		assertEquals("5012", Names.of(invoice));
		assertEquals("Invoice 5012", Names.describe(invoice));
		Vendor vendor = FACTORY.createVendor();
		vendor.setName("Pixel Lab");
		assertEquals("Vendor Pixel Lab", Names.describe(vendor));
		PriceListItem item = FACTORY.createPriceListItem();
		item.setIdentifier("8X10");
		assertEquals("Item 8X10", Names.describe(item));
	}

	@Test
	void aPartIsNamedAfterWhatItIsAPartOf() {
		Invoice invoice = FACTORY.createInvoice();
		invoice.setNumber("5012");
		invoice.getLines().add(FACTORY.createInvoiceLine());
		InvoiceLine line = FACTORY.createInvoiceLine();
		line.setDescription("Print");
		invoice.getLines().add(line);
		LineComponent component = FACTORY.createLineComponent();
		line.getComponents().add(component);
		invoice.setShippingAddress(FACTORY.createAddress());
		assertEquals("Invoice 5012, line 2", Names.describe(line));
		assertEquals("Invoice 5012, line 2, component 1", Names.describe(component));
		assertEquals("Invoice 5012, shipping address", Names.describe(invoice.getShippingAddress()));
	}

	@Test
	void aPartWithANameIsKnownByIt() {
		WorkingCalendar calendar = FACTORY.createWorkingCalendar();
		Closure closure = FACTORY.createClosure();
		closure.setName("Christmas");
		calendar.getClosures().add(closure);
		assertEquals("Working calendar, closure Christmas", Names.describe(closure));
	}

	@Test
	void whatHasNoNumberYetIsStillTold() {
		assertEquals("Invoice without a number", Names.describe(FACTORY.createInvoice()));
		ProductionOrder order = FACTORY.createProductionOrder();
		assertEquals("Production order without a number", Names.describe(order));
		order.setVendor(FACTORY.createVendor());
		order.getVendor().setName("Pixel Lab");
		assertEquals("Production order for Pixel Lab without a number", Names.describe(order));
		assertNull(Names.of(order));
	}
}
