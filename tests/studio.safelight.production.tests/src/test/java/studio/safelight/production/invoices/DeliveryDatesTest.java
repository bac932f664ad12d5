package studio.safelight.production.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceType;
import studio.safelight.production.Trade;

/** Which invoices an approximate delivery date is missing from. */
class DeliveryDatesTest {

	private final Invoice invoice = new Trade().invoice("5012");

	@ParameterizedTest
	@EnumSource(value = InvoiceType.class, names = { "INITIAL_ORDER", "REORDER", "GENERIC" })
	void whatIsDeliveredNeedsADate(InvoiceType type) {
		invoice.setType(type);
		invoice.setDeliveryDate(null);
		assertTrue(DeliveryDates.isMissing(invoice));
		invoice.setDeliveryDate(Trade.day("2026-07-31"));
		assertFalse(DeliveryDates.isMissing(invoice));
	}

	@ParameterizedTest
	@EnumSource(value = InvoiceType.class, names = { "SESSION_FEES", "ESTIMATE", "CREDIT_MEMO" })
	void whatIsNotDeliveredNeedsNone(InvoiceType type) {
		invoice.setType(type);
		invoice.setDeliveryDate(null);
		assertFalse(DeliveryDates.isMissing(invoice));
	}

	@Test
	void theProblemSaysWhichInvoiceAndWhoAsks() {
		assertEquals("Invoice 5012 needs an approximate delivery date: the preferences of the studio ask for one. Enter it in the invoice.",
				DeliveryDates.problem(invoice));
	}
}
