package studio.safelight.exchange.internal.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An invoice as a file has it.
 *
 * @param header   the invoice itself
 * @param lines    in the order of the file; null where the file says nothing of lines, so that those of the studio stay
 * @param customer the client as a file describes him that doesn't name a client of the studio; else null
 * @param payments that have to be there; others of the studio stay
 * @param stated   what the file says the invoice comes to; null where it doesn't
 */
public record InvoiceDraft(RecordDraft header, List<LineDraft> lines, RecordDraft customer, List<PaymentDraft> payments, Stated stated) {

	/**
	 * A line of it.
	 *
	 * @param item   what is ordered; null for a free text, or where the file has no field for items
	 * @param freeText whether the line is to have no item
	 * @param stated what the file says the line comes to, discount taken off; null where it doesn't
	 */
	public record LineDraft(RecordDraft record, ItemKey item, boolean freeText, Amount stated) {
	}

	/**
	 * An item as a line names it.
	 *
	 * @param field     what the file calls the identifier
	 * @param priceList the name of its price list; null where it may be in any
	 * @param mustExist whether an unknown item is a problem; else the line becomes a free text
	 */
	public record ItemKey(String field, String identifier, String priceList, boolean mustExist) {
	}

	/** @param reference may be null */
	public record PaymentDraft(LocalDate paidOn, BigDecimal amount, String method, String reference) {
	}

	/** An amount with the place in the file where it stands. */
	public record Amount(long line, String field, BigDecimal value) {
	}

	/**
	 * The sums as the file has them, each null where it has none.
	 *
	 * @param currency the ISO code of all amounts
	 * @param issuer   the names of whoever wrote the invoice
	 */
	public record Stated(Amount net, Amount tax, Amount gross, Currency currency, List<String> issuer) {
	}

	/** @param code ISO 4217, as the file has it */
	public record Currency(long line, String field, String code) {
	}
}
