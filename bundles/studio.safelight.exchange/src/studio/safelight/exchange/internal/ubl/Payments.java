package studio.safelight.exchange.internal.ubl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.InvoiceDraft.Amount;
import studio.safelight.exchange.internal.draft.InvoiceDraft.PaymentDraft;
import studio.safelight.exchange.internal.draft.RecordDraft;

/** What was paid before the invoice: payment by payment, or as a sum. */
final class Payments {

	private final Element root;
	private final Fields fields;
	private final RecordDraft draft;

	Payments(Element root, Fields fields, RecordDraft draft) {
		this.root = root;
		this.fields = fields;
		this.draft = draft;
	}

	/**
	 * @param invoiceDate for what has no date of its own
	 * @param prepaid     the sum of them; null where the file says nothing of it
	 */
	List<PaymentDraft> payments(LocalDate invoiceDate, Amount prepaid) {
		List<PaymentDraft> payments = new ArrayList<>();
		for (Element element : root.allCac("PrepaidPayment")) {
			Optional<LocalDate> paid = fields.date(element.cbc("PaidDate").or(() -> element.cbc("ReceivedDate")), draft);
			String reference = element.cbcText("ID");
			fields.amount(element.cbc("PaidAmount"), draft).ifPresent(
					amount -> payments.add(new PaymentDraft(paid.orElse(invoiceDate), amount.value(), Message.PREPAID.text(), reference)));
		}
		BigDecimal sum = payments.stream().map(PaymentDraft::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (prepaid == null || prepaid.value().compareTo(sum) == 0) {
			return payments;
		}
		if (!payments.isEmpty()) {
			draft.problem(prepaid.field(), Message.OTHER_PREPAID.text(prepaid.value().toPlainString(), sum.toPlainString()));
			return payments;
		}
		return List.of(new PaymentDraft(invoiceDate, prepaid.value(), Message.PREPAID.text(), null));
	}
}
