package studio.safelight.store.lists;

import java.time.LocalDate;

import studio.safelight.model.StatusKind;

/**
 * A production order in a list.
 *
 * @param number null where it has none
 * @param client the name of the client of its invoice
 * @param due    when its present status is due; null where it isn't
 */
public record OrderRow(long id, String number, String invoice, long invoiceId, String client, String vendor, String type,
		LocalDate orderDate, String status, StatusKind statusKind, LocalDate due, String department, String user, String priority) {
}
