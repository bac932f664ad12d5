package studio.safelight.sample.internal;

import static studio.safelight.sample.internal.Sample.NEW;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.InvoiceStatus;
import studio.safelight.model.InvoiceType;
import studio.safelight.model.Payment;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.Session;
import studio.safelight.model.TaxRate;
import studio.safelight.model.Vendor;
import studio.safelight.production.money.InvoiceTotals;
import studio.safelight.production.proposal.Packages;

/** The invoices, with their lines and payments. */
public final class Invoices {

	/** The number of the first one. */
	public static final int FIRST_NUMBER = 5001;

	private static final Currency EURO = Currency.getInstance("EUR");

	private static final Map<String, InvoiceType> TYPES = Map.of("fees", InvoiceType.SESSION_FEES, "initial", InvoiceType.INITIAL_ORDER, "reorder",
			InvoiceType.REORDER, "estimate", InvoiceType.ESTIMATE, "generic", InvoiceType.GENERIC, "credit", InvoiceType.CREDIT_MEMO);

	private static final List<String> PAYMENT_METHODS = List.of("Card", "Bank transfer", "Bank transfer", "Cash");

	private final Sample sample;
	private final Pictures pictures;

	public Invoices(Sample sample, Pictures pictures) {
		this.sample = sample;
		this.pictures = pictures;
	}

	/**
	 * Makes all invoices, numbered by date, and asks for their pictures.
	 *
	 * @return those that production orders are made of, oldest first
	 */
	public List<Ordered> make() throws IOException {
		List<Ordered> ordered = new ArrayList<>();
		int number = FIRST_NUMBER;
		for (Table.Row row : Table.of(InvoiceTable.INVOICES).stream().sorted(Comparator.comparing(row -> -row.whole(2))).toList()) {
			Invoice invoice = invoice(row, Integer.toString(number++));
			sample.add(Invoice.class, invoice.getNumber(), invoice);
			if (row.text(8) != null) {
				ordered.add(new Ordered(invoice, Arrays.stream(row.text(8).split(",")).map(Progress::valueOf).toList()));
			}
		}
		return ordered;
	}

	/**
	 * An invoice that production orders are made of.
	 *
	 * @param progress of the orders, in their order; the last one is for all that follow
	 */
	public record Ordered(Invoice invoice, List<Progress> progress) {

		Progress progress(int order) {
			return progress.get(Math.min(order, progress.size() - 1));
		}
	}

	private Invoice invoice(Table.Row row, String number) throws IOException {
		Invoice invoice = NEW.createInvoice();
		invoice.setNumber(number);
		invoice.setClient(sample.get(Client.class, row.text(0)));
		invoice.setType(TYPES.get(row.text(1)));
		LocalDate day = sample.daysAgo(row.whole(2));
		invoice.setInvoiceDate(day);
		if (row.text(3) != null) {
			invoice.setDeliveryDate(day.plusDays(row.whole(3)));
		}
		invoice.setStatus(sample.get(InvoiceStatus.class, row.text(4)));
		Session session = sample.all(Session.class).stream().filter(s -> s.getClient() == invoice.getClient()).findAny().orElse(null);
		if (session != null && !session.getSessionDate().isAfter(day)) {
			invoice.setSession(session);
		}
		for (InvoiceTable.Line line : InvoiceTable.lines(row.text(5))) {
			invoice.getLines().add(line(line, invoice.getSession()));
		}
		invoice.setDiscount(row.number(6));
		if (row.text(7) != null) {
			pay(invoice, row.number(7));
		}
		switch (row.text(4)) {
			case "Delivered" -> {
				invoice.setDeliveredDate(invoice.getDeliveryDate());
				invoice.setCompletionFired(true);
			}
			case "Ready for pick-up" -> invoice.setCompletionFired(true);
			case "Ordered", "In production" -> invoice.setStatusDueDate(invoice.getDeliveryDate());
			default -> { }
		}
		return invoice;
	}

	private InvoiceLine line(InvoiceTable.Line row, Session session) throws IOException {
		InvoiceLine line = NEW.createInvoiceLine();
		line.setQuantity(row.quantity());
		if (row.item() == null) {
			line.setDescription(row.text());
			line.setTaxRate(sample.get(TaxRate.class, "Standard rate"));
		} else {
			Packages.enter(line, sample.get(PriceListItem.class, row.item()));
		}
		if (row.price() != null) {
			line.setUnitPrice(row.price());
		}
		line.setDiscount(row.discount());
		line.setVendorOverride(sample.get(Vendor.class, row.vendor()));
		if (row.image() != null) {
			line.setImage(Sessions.fileName(session, row.image()));
			pictures.want(session, row.image());
		}
		return line;
	}

	private void pay(Invoice invoice, BigDecimal percent) {
		BigDecimal total = InvoiceTotals.of(invoice, EURO).total();
		Payment payment = NEW.createPayment();
		payment.setAmount(total.multiply(percent).divide(BigDecimal.valueOf(100), EURO.getDefaultFractionDigits(), RoundingMode.HALF_UP));
		LocalDate later = invoice.getInvoiceDate().plusDays(8);
		payment.setPaidOn(percent.intValue() < 100 || later.isAfter(sample.today()) ? invoice.getInvoiceDate() : later);
		payment.setMethod(PAYMENT_METHODS.get(Integer.parseInt(invoice.getNumber()) % PAYMENT_METHODS.size()));
		invoice.getPayments().add(payment);
	}
}
