package studio.safelight.exchange.internal.ubl;

import java.math.BigDecimal;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.RecordDraft;

/**
 * What is taken off a sum, or added to it.
 *
 * @param amount  what is taken off; negative for a charge
 * @param reason  in words
 * @param percent its tax rate; null where the file has none
 * @param element where it stands
 */
record Allowance(BigDecimal amount, String reason, BigDecimal percent, Element element) {

	/** @return null where it has no amount that can be read; the draft has a problem then */
	static Allowance of(Element element, Fields fields, RecordDraft draft) {
		String indicator = element.cbcText("ChargeIndicator");
		boolean isCharge = "true".equals(indicator) || "1".equals(indicator);
		String reason = element.cbcText("AllowanceChargeReason");
		if (reason == null) {
			reason = isCharge ? Message.CHARGE.text() : Message.ALLOWANCE.text();
		}
		BigDecimal percent = element.cac("TaxCategory").map(category -> TaxCategories.percent(category, fields, draft)).orElse(null);
		String name = reason;
		return fields.amount(element.cbc("Amount"), draft)
				.map(amount -> new Allowance(isCharge ? amount.value().negate() : amount.value(), name, percent, element)).orElse(null);
	}
}
