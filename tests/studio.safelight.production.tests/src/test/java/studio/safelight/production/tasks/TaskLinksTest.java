package studio.safelight.production.tasks;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.Session;
import studio.safelight.model.Task;

/** What a task is about. */
class TaskLinksTest {

	private static final SafelightFactory NEW = SafelightFactory.eINSTANCE;

	private final Client client = NEW.createClient();
	private final Session session = NEW.createSession();
	private final Invoice invoice = NEW.createInvoice();
	private final ProductionOrder order = NEW.createProductionOrder();
	private final Task task = NEW.createTask();

	@BeforeEach
	void anOrderOfAnInvoiceOfASession() {
		session.setClient(client);
		invoice.setSession(session);
		invoice.setClient(client);
		order.setInvoice(invoice);
	}

	@Test
	void aTaskAboutAnOrderIsAboutItsInvoiceSessionAndClientToo() {
		TaskLinks.link(task, order);
		assertSame(order, task.getOrder());
		assertSame(invoice, task.getInvoice());
		assertSame(session, task.getSession());
		assertSame(client, task.getClient());
	}

	@Test
	void aTaskAboutAnInvoiceWithoutASessionIsAboutItsClient() {
		invoice.setSession(null);
		TaskLinks.link(task, invoice);
		assertNull(task.getOrder());
		assertSame(invoice, task.getInvoice());
		assertNull(task.getSession());
		assertSame(client, task.getClient());
	}

	@Test
	void aTaskAboutASessionIsAboutItsClient() {
		TaskLinks.link(task, session);
		assertSame(session, task.getSession());
		assertSame(client, task.getClient());
		assertNull(task.getInvoice());
	}

	@Test
	void aTaskThatIsLinkedToAnInvoiceOfAnotherClientKeepsNothingOfTheFirst() {
		TaskLinks.link(task, order);
		Client other = NEW.createClient();
		Invoice its = NEW.createInvoice();
		its.setClient(other);
		TaskLinks.link(task, its);
		assertSame(its, task.getInvoice());
		assertSame(other, task.getClient());
		assertNull(task.getOrder(), "it is of the first client's invoice");
		assertNull(task.getSession(), "it is the first client's");
	}

	@Test
	void aTaskThatIsLinkedToAnotherInvoiceOfTheSessionLosesTheOrderAlone() {
		TaskLinks.link(task, order);
		Invoice second = NEW.createInvoice();
		second.setClient(client);
		second.setSession(session);
		TaskLinks.link(task, second);
		assertSame(second, task.getInvoice());
		assertNull(task.getOrder());
		assertSame(session, task.getSession());
	}

	@Test
	void aTaskThatIsLinkedToAnotherSessionLosesTheInvoiceOfTheFirst() {
		TaskLinks.link(task, order);
		Session second = NEW.createSession();
		second.setClient(client);
		TaskLinks.link(task, second);
		assertSame(second, task.getSession());
		assertSame(client, task.getClient());
		assertNull(task.getInvoice());
		assertNull(task.getOrder());
	}

	@Test
	void aTaskThatIsLinkedToItsOwnClientKeepsItsOrder() {
		TaskLinks.link(task, order);
		TaskLinks.link(task, client);
		assertSame(order, task.getOrder());
		assertSame(invoice, task.getInvoice());
		assertSame(session, task.getSession());

		TaskLinks.link(task, NEW.createClient());
		assertNull(task.getOrder());
		assertNull(task.getInvoice());
		assertNull(task.getSession());
	}

	@Test
	void noTaskIsAboutAVendor() {
		assertThrows(IllegalArgumentException.class, () -> TaskLinks.link(task, NEW.createVendor()));
	}
}
