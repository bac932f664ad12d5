package studio.safelight.production.tasks;

import org.eclipse.emf.ecore.EObject;

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.Session;
import studio.safelight.model.Task;

/** Links tasks to what they are about: to a record, and to those that it belongs to. */
public final class TaskLinks {

	private TaskLinks() {
	}

	/**
	 * Links a task to a record: to a production order with its invoice, session and client; to an invoice with its session and client; to a
	 * session with its client; or to a client. What the record does not lead to stays as it was.
	 *
	 * @throws IllegalArgumentException if tasks can't be about such a record
	 */
	public static void link(Task task, EObject about) {
		switch (about) {
			case ProductionOrder order -> {
				task.setOrder(order);
				link(task, order.getInvoice());
			}
			case Invoice invoice -> {
				task.setInvoice(invoice);
				if (invoice.getSession() != null) {
					task.setSession(invoice.getSession());
				}
				task.setClient(invoice.getClient());
			}
			case Session session -> {
				task.setSession(session);
				task.setClient(session.getClient());
			}
			case Client client -> task.setClient(client);
			default -> throw new IllegalArgumentException(about.eClass().getName());
		}
	}
}
