package studio.safelight.exchange.internal.ubl;

import static studio.safelight.model.SafelightPackage.Literals.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.FieldPath;
import studio.safelight.exchange.internal.draft.InvoiceDraft;
import studio.safelight.exchange.internal.draft.InvoiceDraft.LineDraft;
import studio.safelight.exchange.internal.draft.InvoiceDraft.PaymentDraft;
import studio.safelight.exchange.internal.draft.RecordDraft;
import studio.safelight.exchange.internal.draft.Reference;
import studio.safelight.model.InvoiceType;

/** Makes the invoice itself of what stands around the lines. */
final class Header {

	/** UNTDID 1001, as EN 16931 lists the codes of credit notes. */
	private static final Set<String> CREDIT_CODES = Set.of("81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "502",
			"503", "532");
	private static final String PRO_FORMA_CODE = "325";
	private static final String COMMERCIAL_CODE = "380";

	private final Element root;
	private final Fields fields;
	private final List<String> remarks;
	private final RecordDraft draft;

	Header(Element root, Fields fields, List<String> remarks) {
		this.root = root;
		this.fields = fields;
		this.remarks = remarks;
		this.draft = new RecordDraft(INVOICE, root.line());
	}

	/** @param lines of the file; what is taken off or added to their sum may become lines behind them */
	InvoiceDraft invoice(List<LineDraft> lines) {
		root.cbc("UBLVersionID").filter(version -> !version.text().startsWith("2.")).ifPresent(Element::release);
		number();
		Optional<LocalDate> date = date();
		type();
		notes();
		root.cac("Delivery").ifPresent(delivery -> delivery(delivery, date));
		RecordDraft customer = customer();
		Sums sums = new Sums(root, fields, draft);
		List<LineDraft> all = new ArrayList<>(lines);
		fillInTaxRates(all, sums.onlyPercent());
		allowances(all, sums.onlyPercent());
		if (lines.isEmpty()) {
			draft.problem("cac:InvoiceLine", Message.NO_LINES.text());
		}
		List<PaymentDraft> payments = date.map(day -> new Payments(root, fields, draft).payments(day, sums.prepaid())).orElse(List.of());
		return new InvoiceDraft(draft, all, customer, payments, sums.stated(root));
	}

	private void number() {
		Optional<Element> number = root.cbc("ID");
		number.ifPresentOrElse(id -> draft.put(FieldPath.of(INVOICE__NUMBER), id.path(), id.text()),
				() -> draft.problem("cbc:ID", Message.REQUIRED.text("cbc:ID")));
	}

	private Optional<LocalDate> date() {
		Optional<Element> element = root.cbc("IssueDate");
		Optional<LocalDate> date = fields.date(element, draft);
		FieldPath path = FieldPath.of(INVOICE__INVOICE_DATE);
		date.ifPresentOrElse(day -> draft.put(path, "cbc:IssueDate", day), () -> draft.fail(path));
		if (element.isEmpty()) {
			draft.problem("cbc:IssueDate", Message.REQUIRED.text("cbc:IssueDate"));
		}
		return date;
	}

	private void type() {
		boolean isCreditNote = root.name().equals("CreditNote");
		Optional<Element> code = root.cbc(isCreditNote ? "CreditNoteTypeCode" : "InvoiceTypeCode");
		String value = code.map(Element::text).orElse(COMMERCIAL_CODE);
		InvoiceType type = InvoiceType.GENERIC;
		if (isCreditNote || CREDIT_CODES.contains(value)) {
			type = InvoiceType.CREDIT_MEMO;
		} else if (value.equals(PRO_FORMA_CODE)) {
			type = InvoiceType.ESTIMATE;
		} else if (!value.equals(COMMERCIAL_CODE)) {
			code.get().release(); // a kind of invoice that Safelight doesn't tell from others
		}
		draft.put(FieldPath.of(INVOICE__TYPE), code.map(Element::path).orElse("cbc:InvoiceTypeCode"), type);
	}

	private void notes() {
		StringJoiner notes = new StringJoiner("\n");
		for (Optional<Element> note = root.cbc("Note"); note.isPresent(); note = root.cbc("Note")) {
			notes.add(note.get().text());
		}
		draft.put(FieldPath.of(INVOICE__NOTES), "cbc:Note", notes.length() == 0 ? null : notes.toString());
	}

	/** What was delivered by the day of the invoice is a fact; what comes later is a plan. */
	private void delivery(Element delivery, Optional<LocalDate> invoiceDate) {
		Optional<Element> actualElement = delivery.cbc("ActualDeliveryDate");
		Optional<LocalDate> actual = fields.date(actualElement, draft);
		boolean isPlan = actual.isPresent() && invoiceDate.isPresent() && actual.get().isAfter(invoiceDate.get());
		actual.ifPresent(day -> draft.put(FieldPath.of(isPlan ? INVOICE__DELIVERY_DATE : INVOICE__DELIVERED_DATE), actualElement.get().path(), day));
		if (!isPlan) {
			Optional<Element> planned = delivery.cbc("LatestDeliveryDate");
			for (String period : List.of("RequestedDeliveryPeriod", "PromisedDeliveryPeriod", "EstimatedDeliveryPeriod")) {
				planned = planned.isPresent() ? planned : delivery.cac(period).flatMap(holder -> holder.cbc("EndDate"));
			}
			Optional<Element> found = planned;
			fields.date(planned, draft).ifPresent(day -> draft.put(FieldPath.of(INVOICE__DELIVERY_DATE), found.get().path(), day));
		}
		delivery.cac("DeliveryAddress").or(() -> delivery.cac("DeliveryLocation").flatMap(location -> location.cac("Address")))
				.ifPresent(address -> Parties.address(draft, address, INVOICE__SHIPPING_ADDRESS));
		delivery.cac("DeliveryParty").flatMap(party -> party.cac("PartyName")).flatMap(name -> name.cbc("Name"))
				.ifPresent(name -> draft.put(FieldPath.of(INVOICE__SHIPPING_ADDRESS, ADDRESS__ADDRESSEE), name.path(), name.text()));
	}

	private RecordDraft customer() {
		Optional<Element> party = root.cac("AccountingCustomerParty");
		if (party.isEmpty()) {
			draft.fail(FieldPath.of(INVOICE__CLIENT));
			draft.problem("cac:AccountingCustomerParty", Message.REQUIRED.text("cac:AccountingCustomerParty"));
			return null;
		}
		return Parties.customer(party.get());
	}

	private static void fillInTaxRates(List<LineDraft> lines, BigDecimal onlyPercent) {
		FieldPath path = FieldPath.of(INVOICE_LINE__TAX_RATE);
		for (LineDraft line : lines) {
			if (onlyPercent != null && line.record().values().get(path).value() == null) {
				line.record().put(path, line.record().field(INVOICE_LINE__TAX_RATE),
						new Reference(TAX_RATE, onlyPercent.toPlainString()));
			}
		}
	}

	/**
	 * Charges become lines. Allowances become the discount of the invoice where that comes to the same tax, because all has one rate; else lines
	 * with a negative price.
	 */
	private void allowances(List<LineDraft> lines, BigDecimal onlyPercent) {
		List<Allowance> allowances = new ArrayList<>();
		for (Element element : root.allCac("AllowanceCharge")) {
			Allowance allowance = Allowance.of(element, fields, draft);
			if (allowance != null && allowance.amount().signum() < 0) {
				lines.add(Lines.extra(allowance.reason(), allowance.amount().negate(), rate(allowance, onlyPercent), element));
			} else if (allowance != null) {
				allowances.add(allowance);
			}
		}
		Set<String> rates = new HashSet<>();
		lines.forEach(line -> rates.add(String.valueOf(line.record().text(INVOICE_LINE__TAX_RATE))));
		boolean isOneRate = allowances.stream().allMatch(allowance -> rates.size() == 1
				&& (allowance.percent() == null || rates.contains(allowance.percent().toPlainString())));
		BigDecimal discount = isOneRate ? allowances.stream().map(Allowance::amount).reduce(BigDecimal.ZERO, BigDecimal::add) : BigDecimal.ZERO;
		draft.put(FieldPath.of(INVOICE__DISCOUNT), "cac:AllowanceCharge", discount.signum() == 0 ? null : discount);
		if (isOneRate) {
			allowances.stream().map(Allowance::reason).filter(reason -> !reason.equals(Message.ALLOWANCE.text()))
					.forEach(reason -> remarks.add(Message.DISCOUNT_FOR.text(reason)));
		} else {
			allowances.forEach(allowance -> lines.add(
					Lines.extra(allowance.reason(), allowance.amount().negate(), rate(allowance, onlyPercent), allowance.element())));
		}
	}

	private static BigDecimal rate(Allowance allowance, BigDecimal onlyPercent) {
		return allowance.percent() == null ? onlyPercent : allowance.percent();
	}
}
