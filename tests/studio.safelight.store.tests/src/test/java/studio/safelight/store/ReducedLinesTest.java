package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.LineComponent;
import studio.safelight.model.OrderDetail;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.Vendor;
import studio.safelight.store.StoreException.Reason;

/** A line of an invoice can't be reduced below what is ordered of it. */
class ReducedLinesTest extends StoreTest {

	private Invoice invoiceOf(String quantity) throws IOException {
		Invoice invoice = trade.invoice(1);
		invoice.getLines().get(0).setQuantity(new BigDecimal(quantity));
		save(invoice);
		return invoice;
	}

	private ProductionOrder order(Invoice invoice, OrderDetail detail) throws IOException {
		Vendor vendor = trade.vendor("ProLab");
		return trade.saved(Trade.newOrder(invoice, vendor, trade.orderType(), detail));
	}

	private void cancel(ProductionOrder order) throws IOException {
		order.setStatus(order.getType().getStatuses().get(2));
		save(order);
	}

	@Test
	void aLineCanBeReducedToWhatIsOrderedAndNoFurther() throws IOException {
		Invoice invoice = invoiceOf("5");
		InvoiceLine line = invoice.getLines().get(0);
		ProductionOrder order = order(invoice, Trade.detail(line, "3"));
		line.setQuantity(new BigDecimal("2.999"));
		String message = assertRefused(Reason.INVALID, () -> save(invoice));
		assertTrue(message.contains("can't be reduced to 2.999") && message.contains("id:" + order.getId()), message);
		assertTrue(invoice.eResource().isModified(), "the edit is still there");
		line.setQuantity(new BigDecimal("3"));
		save(invoice);
		assertEquals(0, new BigDecimal("3").compareTo(reloaded(line).getQuantity()));
	}

	@Test
	void whatWasOrderedSinceTheInvoiceWasLoadedCountsAsWell() throws IOException {
		Invoice invoice = invoiceOf("5");
		Invoice editor = reloaded(invoice);
		order(invoice, Trade.detail(invoice.getLines().get(0), "4"));
		editor.getLines().get(0).setQuantity(BigDecimal.ONE);
		assertRefused(Reason.INVALID, () -> save(editor));
	}

	@Test
	void aCancelledOrderGivesItsQuantityBack() throws IOException {
		Invoice invoice = invoiceOf("5");
		InvoiceLine line = invoice.getLines().get(0);
		cancel(order(invoice, Trade.detail(line, "5")));
		line.setQuantity(BigDecimal.ONE);
		save(invoice);
		assertEquals(0, BigDecimal.ONE.compareTo(reloaded(line).getQuantity()));
	}

	@Test
	void fewerOfAPackageAreFewerOfItsComponents() throws IOException {
		Invoice invoice = invoiceOf("3");
		InvoiceLine line = invoice.getLines().get(0);
		LineComponent component = FACTORY.createLineComponent();
		component.setItem(trade.item("P1318"));
		component.setQuantity(new BigDecimal(4));
		line.getComponents().add(component);
		save(invoice);
		OrderDetail detail = Trade.detail(line, "9");
		detail.setComponent(component);
		order(invoice, detail);
		line.setQuantity(new BigDecimal(2));
		assertRefused(Reason.INVALID, () -> save(invoice));
		line.setQuantity(new BigDecimal(3));
		component.setQuantity(new BigDecimal("2.5"));
		assertRefused(Reason.INVALID, () -> save(invoice));
		component.setQuantity(new BigDecimal(3));
		save(invoice);
		assertEquals(0, new BigDecimal(3).compareTo(reloaded(component).getQuantity()));
	}

	@Test
	void anOrderedLineCanNotBeDeleted() throws IOException {
		Invoice invoice = trade.invoice(2);
		ProductionOrder order = order(invoice, Trade.detail(invoice.getLines().get(1), "1"));
		invoice.getLines().remove(1);
		String message = assertRefused(Reason.STILL_USED, () -> save(invoice));
		assertTrue(message.contains("Print 2"), message);
		assertTrue(message.contains("invoice " + invoice.getNumber()), message);
		assertTrue(message.contains(order.getVendor().getName()), message);
	}

	@Test
	void aLineThatOnlyACancelledOrderHasSaysWhatToDo() throws IOException {
		Invoice invoice = trade.invoice(2);
		ProductionOrder order = order(invoice, Trade.detail(invoice.getLines().get(1), "1"));
		cancel(order);
		invoice.getLines().remove(1);
		String message = assertRefused(Reason.STILL_USED, () -> save(invoice));
		assertTrue(message.contains("Print 2") && message.contains(order.getVendor().getName()), message);
		assertTrue(message.contains("quantity to 0"), message);
	}
}
