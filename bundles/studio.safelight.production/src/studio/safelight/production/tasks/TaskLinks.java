package studio.safelight.production.tasks;

import org.eclipse.emf.ecore.EObject;

import studio.safelight.model.Client;
import studio.safelight.model.Entity;
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
	 * session with its client; or to a client. What the task was linked to otherwise stays as long as it belongs to the same: an order to the
	 * invoice, an invoice to the session, and all of it to the client.
	 *
	 * @throws IllegalArgumentException if tasks can't be about such a record
	 */
	public static void link(Task task, EObject about) {
		switch (about) {
			case ProductionOrder order -> {
				link(task, order.getInvoice());
				task.setOrder(order);
			}
			case Invoice invoice -> {
				linkClient(task, invoice.getClient());
				task.setInvoice(invoice);
				if (invoice.getSession() != null) {
					task.setSession(invoice.getSession());
				}
				if (task.getOrder() != null && !isSame(task.getOrder().getInvoice(), invoice)) {
					task.setOrder(null);
				}
			}
			case Session session -> {
				linkClient(task, session.getClient());
				task.setSession(session);
				if (task.getInvoice() != null && !isSame(task.getInvoice().getSession(), session)) {
					task.setInvoice(null);
					task.setOrder(null);
				}
			}
			case Client client -> linkClient(task, client);
			default -> throw new IllegalArgumentException(about.eClass().getName());
		}
	}

	private static void linkClient(Task task, Client client) {
		task.setClient(client);
		if (task.getSession() != null && !isSame(task.getSession().getClient(), client)) {
			task.setSession(null);
		}
		if (task.getInvoice() != null && !isSame(task.getInvoice().getClient(), client)) {
			task.setInvoice(null);
		}
		if (task.getOrder() != null && !isSame(task.getOrder().getInvoice().getClient(), client)) {
			task.setOrder(null);
		}
	}

	/** Records that were loaded at different times are the same if they have the same key. */
	private static boolean isSame(Entity one, Entity other) {
		return one == other || one != null && other != null && one.getId() != 0 && one.getId() == other.getId();
	}
}
