package studio.safelight.store.lists;

import java.math.BigDecimal;
import java.time.LocalDate;

import studio.safelight.model.InvoiceType;

/**
 * An invoice in a list.
 *
 * @param total   with discounts and tax
 * @param balance what is still to be paid of it; negative where more was paid. The list can't be ordered by it
 * @param orders  how many production orders were made from it
 */
public record InvoiceRow(long id, String number, InvoiceType type, String client, String session, LocalDate date, LocalDate deliveryDate,
		String status, LocalDate statusDueDate, BigDecimal total, BigDecimal balance, int orders) {
}
