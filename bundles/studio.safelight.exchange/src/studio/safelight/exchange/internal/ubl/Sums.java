package studio.safelight.exchange.internal.ubl;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.InvoiceDraft.Amount;
import studio.safelight.exchange.internal.draft.InvoiceDraft.Currency;
import studio.safelight.exchange.internal.draft.InvoiceDraft.Stated;
import studio.safelight.exchange.internal.draft.RecordDraft;

/** What the file says that it comes to: its monetary total and its tax total. */
final class Sums {

	private final Fields fields;
	private final RecordDraft draft;
	private final Set<BigDecimal> percents = new HashSet<>();
	private Amount net;
	private Amount tax;
	private Amount gross;
	private Amount prepaid;

	Sums(Element root, Fields fields, RecordDraft draft) {
		this.fields = fields;
		this.draft = draft;
		tax(root);
		root.cac("LegalMonetaryTotal").ifPresent(this::total);
	}

	/** @return the only tax rate of the invoice; null where it has none or several */
	BigDecimal onlyPercent() {
		return percents.size() == 1 ? percents.iterator().next() : null;
	}

	/** @return what was paid before; null where the file says nothing of it */
	Amount prepaid() {
		return prepaid;
	}

	Stated stated(Element root) {
		Optional<Element> code = root.cbc("DocumentCurrencyCode");
		if (code.isEmpty()) {
			draft.problem("cbc:DocumentCurrencyCode", Message.REQUIRED.text("cbc:DocumentCurrencyCode"));
		}
		List<String> issuer = root.cac("AccountingSupplierParty").map(Parties::names).orElse(List.of());
		return new Stated(net, tax, gross, code.map(element -> new Currency(element.line(), element.path(), element.text())).orElse(null), issuer);
	}

	/** A second tax total is in the currency of the tax office; it is reported. */
	private void tax(Element root) {
		root.cac("TaxTotal").ifPresent(total -> {
			tax = fields.amount(total.cbc("TaxAmount"), draft).orElse(null);
			for (Element subtotal : total.allCac("TaxSubtotal")) {
				fields.amount(subtotal.cbc("TaxableAmount"), draft);
				fields.amount(subtotal.cbc("TaxAmount"), draft);
				subtotal.cac("TaxCategory").map(category -> TaxCategories.percent(category, fields, draft))
						.ifPresent(percent -> percents.add(percent.stripTrailingZeros()));
			}
		});
	}

	private void total(Element total) {
		Amount lines = amount(total, "LineExtensionAmount");
		net = amount(total, "TaxExclusiveAmount");
		gross = amount(total, "TaxInclusiveAmount");
		List<Amount> others = new ArrayList<>();
		others.add(amount(total, "AllowanceTotalAmount"));
		others.add(amount(total, "ChargeTotalAmount"));
		prepaid = amount(total, "PrepaidAmount");
		Amount payable = amount(total, "PayableAmount");
		BigDecimal rounding = total.children().stream().filter(child -> child.name().equals("PayableRoundingAmount")).findFirst()
				.flatMap(element -> fields.number(Optional.of(element), draft)).orElse(BigDecimal.ZERO);
		if (net == null && lines != null && others.stream().allMatch(other -> other == null || other.value().signum() == 0)) {
			net = lines;
		}
		if (gross != null && payable != null) {
			BigDecimal left = gross.value().subtract(prepaid == null ? BigDecimal.ZERO : prepaid.value()).add(rounding);
			if (left.compareTo(payable.value()) != 0) {
				draft.problem(payable.field(), Message.OTHER_PAYABLE.text(payable.value().toPlainString(), left.toPlainString()));
			}
		}
	}

	private Amount amount(Element total, String name) {
		return fields.amount(total.cbc(name), draft).orElse(null);
	}
}
