package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Session;
import studio.safelight.store.StoreException.Reason;

/** The numbers that new invoices, sessions and clients get. */
class NumbersTest extends StoreTest {

	@Test
	void aNewInvoiceASessionAndAClientGetTheNextNumbers() throws IOException {
		long lastInvoice = Long.parseLong(store.drawNumber(Literals.INVOICE));
		long lastSession = Long.parseLong(store.drawNumber(Literals.SESSION));
		long lastClient = Long.parseLong(store.drawNumber(Literals.CLIENT));
		Client client = Trade.newClient("Anna Weber");
		Session session = FACTORY.createSession();
		session.setClient(client);
		Invoice invoice = Trade.newInvoice(client, 1);
		invoice.setNumber(" ");
		trade.saveAll(client, session, invoice);
		assertEquals(List.of(lastClient + 1, lastSession + 1, lastInvoice + 1),
				List.of(Long.valueOf(reloaded(client).getNumber()), Long.valueOf(reloaded(session).getNumber()),
						Long.valueOf(reloaded(invoice).getNumber())));
		assertEquals(Long.toString(lastInvoice + 1), invoice.getNumber());
	}

	@Test
	void aNumberThatWasGivenByHandStaysAndIsNotGivenAgain() throws IOException {
		long last = Long.parseLong(store.drawNumber(Literals.CLIENT));
		Client first = Trade.newClient("Anna Weber");
		Client byHand = Trade.newClient("Bert Weber");
		byHand.setNumber(Long.toString(last + 1));
		Client third = Trade.newClient("Carl Weber");
		trade.saveAll(first, byHand, third);
		assertEquals(List.of(last + 1, last + 2, last + 3), List.of(Long.valueOf(byHand.getNumber()), Long.valueOf(first.getNumber()),
				Long.valueOf(third.getNumber())));
		Client another = Trade.newClient("Dora Weber");
		another.setNumber(Long.toString(last + 4));
		trade.saved(another);
		assertEquals(Long.toString(last + 5), trade.client("Emil Weber").getNumber());
	}

	@Test
	void aNumberThatIsTakenOffASavedRecordStaysOff() throws IOException {
		Client client = trade.client("Anna Weber");
		client.setNumber(null);
		save(client);
		assertNull(reloaded(client).getNumber());
	}

	@Test
	void whatCouldNotBeSavedHasNoNumber() throws IOException {
		long last = Long.parseLong(store.drawNumber(Literals.INVOICE));
		Invoice invoice = Trade.newInvoice(trade.client("Anna Weber"), 1);
		invoice.setNumber(null);
		invoice.getLines().get(0).setDescription(null);
		assertRefused(Reason.INVALID, () -> trade.saved(invoice));
		assertNull(invoice.getNumber());
		invoice.getLines().get(0).setDescription("Print");
		save(invoice);
		assertEquals(Long.toString(last + 1), invoice.getNumber());
	}

	@Test
	void whatIsMadeInATransactionOfTheRulesHasTheNumberThatTheyGive() throws IOException {
		Client client = store.transaction(t -> {
			Client made = Trade.newClient("Anna Weber");
			t.add(made);
			return made;
		});
		assertNull(reloaded(client).getNumber());
	}

	@Test
	void theSeriesAreApart() throws IOException {
		assertThrows(IllegalArgumentException.class, () -> store.drawNumber(Literals.VENDOR));
		assertThrows(IllegalArgumentException.class, () -> store.drawNumber(Literals.PRODUCTION_ORDER));
		String before = store.drawNumber(Literals.SESSION);
		store.drawNumber(Literals.CLIENT);
		assertEquals(Long.parseLong(before) + 1, Long.parseLong(store.drawNumber(Literals.SESSION)));
		assertNotEquals(store.drawNumber(Literals.INVOICE), store.drawNumber(Literals.INVOICE));
	}
}
