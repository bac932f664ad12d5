package studio.safelight.store.lists;

import java.time.LocalDate;

/**
 * A task in a list. What it is not linked to is null.
 *
 * @param doneOn  null while it is open
 * @param user    the name of the assigned user
 * @param orderId the key of the production order
 * @param order   the number of the production order; null where the order has none
 * @param invoice the number of the invoice
 * @param client  the name of the client
 */
public record TaskRow(long id, String subject, LocalDate dueDate, LocalDate doneOn, String user, String department, String priority,
		Long orderId, String order, Long invoiceId, String invoice, Long clientId, String client) {
}
