package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import studio.safelight.model.Client;
import studio.safelight.model.CustomFieldLabel;
import studio.safelight.model.CustomTarget;
import studio.safelight.model.Invoice;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.Vendor;
import studio.safelight.store.StoreException.Reason;

/** What only one record may have. Blanks and case don't count. */
class DuplicatesTest extends StoreTest {

	@Test
	void anOrderNumberIsUsedOnceForAVendorAndTheRefusalSaysByWhichOrder() throws IOException {
		Vendor vendor = trade.vendor("ProLab");
		Invoice invoice = trade.invoice(1);
		ProductionOrder first = trade.order(invoice, vendor);
		String number = Trade.unique("po ");
		first.setNumber(number);
		save(first);
		ProductionOrder second = trade.order(trade.invoice(1), vendor);
		second.setNumber(number.replace(" ", "").toUpperCase());
		String message = assertRefused(Reason.DUPLICATE, () -> save(second));
		assertTrue(message.contains("number " + second.getNumber()) && message.contains(vendor.getName()), message);
		assertTrue(message.contains("production order " + number) && message.contains("invoice " + invoice.getNumber()), message);
		assertTrue(second.eResource().isModified());
	}

	@Test
	void anotherVendorMayHaveTheSameNumber() throws IOException {
		Invoice invoice = trade.invoice(1);
		ProductionOrder first = trade.order(invoice, trade.vendor("ProLab"));
		ProductionOrder second = trade.order(invoice, trade.vendor("FrameCo"));
		String number = Trade.unique("PO");
		first.setNumber(number);
		second.setNumber(number);
		save(first);
		save(second);
		assertEquals(List.of(first.getId(), second.getId()),
				store.lists().find(SafelightPackage.Literals.PRODUCTION_ORDER__NUMBER, number));
	}

	@Test
	void anyNumberOfOrdersMayHaveNone() throws IOException {
		Vendor vendor = trade.vendor("ProLab");
		Invoice invoice = trade.invoice(1);
		trade.order(invoice, vendor);
		assertEquals(1, trade.order(invoice, vendor).getVersion());
	}

	@Test
	void twoNewRecordsWithTheSameNameAreRefusedTogether() throws IOException {
		Vendor vendor = Trade.newVendor(Trade.unique("Pro Lab"));
		Vendor same = Trade.newVendor(vendor.getName().replace(" ", "").toLowerCase());
		String message = assertRefused(Reason.DUPLICATE, () -> trade.saveAll(vendor, same));
		assertTrue(message.contains(vendor.getName()) || message.contains(same.getName()), message);
		assertEquals(List.of(), store.lists().find(SafelightPackage.Literals.VENDOR__NAME, vendor.getName()));
	}

	@Test
	void anIdentifierIsUniqueWithinItsPriceList() throws IOException {
		PriceListItem item = trade.item("8X10");
		assertEquals(1, trade.item("8x10").getVersion());
		String message = assertRefused(Reason.DUPLICATE, () -> trade.saved(Trade.newItem(item.getPriceList(), "8 x 10")));
		assertTrue(message.contains("8 x 10") && message.contains(item.getPriceList().getName()) && message.contains("8X10"), message);
	}

	@Test
	void theSameLabelMayStandOnDifferentKindsOfRecords() throws IOException {
		String theme = Trade.unique("Theme");
		trade.saved(label(theme, CustomTarget.CLIENT));
		trade.saved(label(theme, CustomTarget.INVOICE));
		assertRefused(Reason.DUPLICATE, () -> trade.saved(label(theme, CustomTarget.CLIENT)));
	}

	private static CustomFieldLabel label(String name, CustomTarget target) {
		CustomFieldLabel label = FACTORY.createCustomFieldLabel();
		label.setName(name);
		label.setTarget(target);
		return label;
	}

	@Test
	void aClientIsFoundByHisNumberHoweverItIsTyped() throws IOException {
		Client client = Trade.newClient("Anna Weber");
		client.setNumber(Trade.unique("c-"));
		trade.saved(client);
		assertEquals(List.of(client.getId()),
				store.lists().find(SafelightPackage.Literals.CLIENT__NUMBER, " " + client.getNumber().toUpperCase().replace("-", " - ")));
		assertEquals(List.of(), store.lists().find(SafelightPackage.Literals.CLIENT__NUMBER, client.getNumber() + "x"));
		assertEquals(List.of(), store.lists().find(SafelightPackage.Literals.CLIENT__NUMBER, " "));
	}
}
