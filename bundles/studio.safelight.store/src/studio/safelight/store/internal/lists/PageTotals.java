package studio.safelight.store.internal.lists;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.TaxRate;
import studio.safelight.production.money.InvoiceTotals;

/** What the invoices of a page come to, in the arithmetic of the rules: one query for the amounts of all their lines, and one each for
 * the tax rates and the currency. */
final class PageTotals {

	private static final String LINES = """
			select l.invoiceId, l.quantity, l.unitPrice, l.discount, l.taxRateId
			from InvoiceLine l where l.invoiceId in :ids order by l.invoiceId, l.position
			""";
	private static final String RATES = "select r.id, r.percent from TaxRate r";

	private final EntityManager em;
	private final Map<Long, TaxRate> rates = new HashMap<>();

	PageTotals(EntityManager em) {
		this.em = em;
	}

	/** @param discounts the discount of each invoice by its key */
	Map<Long, BigDecimal> of(Map<Long, BigDecimal> discounts) {
		if (discounts.isEmpty()) {
			return Map.of();
		}
		Map<Long, Invoice> invoices = new HashMap<>();
		discounts.forEach((id, discount) -> {
			Invoice invoice = SafelightFactory.eINSTANCE.createInvoice();
			invoice.setDiscount(discount);
			invoices.put(id, invoice);
		});
		em.createQuery(RATES, Object[].class).getResultList().forEach(row -> rates.put((Long) row[0], rate((BigDecimal) row[1])));
		em.createQuery(LINES, Object[].class).setParameter("ids", discounts.keySet()).getResultList()
				.forEach(row -> invoices.get(row[0]).getLines().add(line(row)));
		Currency currency = currency();
		Map<Long, BigDecimal> totals = new HashMap<>();
		invoices.forEach((id, invoice) -> totals.put(id, InvoiceTotals.of(invoice, currency).total()));
		return totals;
	}

	private InvoiceLine line(Object[] row) {
		InvoiceLine line = SafelightFactory.eINSTANCE.createInvoiceLine();
		line.setQuantity((BigDecimal) row[1]);
		line.setUnitPrice((BigDecimal) row[2]);
		line.setDiscount((BigDecimal) row[3]);
		if (row[4] != null) {
			line.setTaxRate(rates.get(row[4]));
		}
		return line;
	}

	private static TaxRate rate(BigDecimal percent) {
		TaxRate rate = SafelightFactory.eINSTANCE.createTaxRate();
		rate.setPercent(percent);
		return rate;
	}

	private Currency currency() {
		List<String> codes = em.createQuery("select s.currency from Studio s order by s.id", String.class).setMaxResults(1).getResultList();
		return Currency.getInstance(codes.isEmpty() ? "EUR" : codes.get(0));
	}
}
