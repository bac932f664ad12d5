package studio.safelight.exchange.internal.ubl;

import static studio.safelight.model.SafelightPackage.Literals.INVOICE_LINE__QUANTITY;
import static studio.safelight.model.SafelightPackage.Literals.INVOICE_LINE__UNIT_PRICE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.FieldPath;
import studio.safelight.exchange.internal.draft.InvoiceDraft.Amount;
import studio.safelight.exchange.internal.draft.RecordDraft;

/**
 * Quantity and price of a line. What the client owes is the amount of the line: where quantity and price don't come to it, they give way, and
 * a remark says so. Real invoices have returns with a positive quantity and a negative amount, and prices for several without saying so.
 */
final class LinePrice {

	/** Units that mean pieces, which is what a quantity without a unit is. */
	private static final Set<String> PIECES = Set.of("C62", "EA", "H87", "PCE", "NAR", "XPP");
	private static final int PRICE_SCALE = 4;

	private final Element line;
	private final Fields fields;
	private final RecordDraft draft;
	private final List<String> remarks;
	private String quantityField;
	private String priceField;

	LinePrice(Element line, Fields fields, RecordDraft draft, List<String> remarks) {
		this.line = line;
		this.fields = fields;
		this.draft = draft;
		this.remarks = remarks;
		this.quantityField = line.path();
		this.priceField = line.path();
	}

	/**
	 * Puts quantity and unit price into the draft.
	 *
	 * @param amount what the line comes to; null where the file doesn't say
	 * @param off    what is taken off quantity times price to come to the amount
	 */
	void put(Amount amount, BigDecimal off) {
		BigDecimal quantity = quantity();
		BigDecimal price = price(quantity, amount, off);
		if (price == null) {
			draft.problem(priceField, Message.NO_PRICE.text());
			return;
		}
		if (amount != null && !comesTo(quantity, price, off, amount)) {
			String stated = amount.value().toPlainString();
			if (comesTo(quantity.negate(), price, off, amount)) {
				remarks.add(Message.TAKEN_AS_RETURN.text(line.line(), quantity.toPlainString(), price.toPlainString(), stated,
						quantity.negate().toPlainString()));
				quantity = quantity.negate();
			} else if (quantity.signum() != 0) {
				BigDecimal derived = divide(amount.value().add(off), quantity);
				if (comesTo(quantity, derived, off, amount)) {
					remarks.add(Message.PRICE_FROM_AMOUNT.text(line.line(), quantity.toPlainString(), price.toPlainString(), stated,
							derived.toPlainString()));
					price = derived;
				}
			}
		}
		draft.put(FieldPath.of(INVOICE_LINE__QUANTITY), quantityField, quantity);
		draft.put(FieldPath.of(INVOICE_LINE__UNIT_PRICE), priceField, price);
	}

	private BigDecimal quantity() {
		Optional<Element> element = line.cbc("InvoicedQuantity").or(() -> line.cbc("CreditedQuantity"));
		element.filter(there -> PIECES.contains(there.attributes().get("unitCode"))).ifPresent(there -> there.attribute("unitCode"));
		element.ifPresent(there -> quantityField = there.path());
		return fields.number(element, draft).orElse(BigDecimal.ONE);
	}

	/** The price of one: the file's may be for several. Where it has none, it follows from the amount; null where it doesn't. */
	private BigDecimal price(BigDecimal quantity, Amount amount, BigDecimal off) {
		Optional<Element> price = line.cac("Price");
		Optional<Element> baseElement = price.flatMap(element -> element.cbc("BaseQuantity"));
		baseElement.ifPresent(element -> element.attribute("unitCode"));
		BigDecimal base = fields.number(baseElement, draft).orElse(BigDecimal.ONE);
		Optional<Amount> stated = price.flatMap(element -> fields.amount(element.cbc("PriceAmount"), draft));
		stated.or(() -> Optional.ofNullable(amount)).ifPresent(source -> priceField = source.field());
		if (stated.isEmpty()) {
			return amount == null || quantity.signum() == 0 ? null : divide(amount.value().add(off), quantity);
		}
		if (base.signum() == 0) {
			return null;
		}
		BigDecimal unitPrice = divide(stated.get().value(), base);
		if (unitPrice.multiply(base).compareTo(stated.get().value()) != 0) {
			remarks.add(Message.PRICE_ROUNDED.text(line.line(), stated.get().value().toPlainString(),
					base.toPlainString(), unitPrice.toPlainString()));
		}
		return unitPrice;
	}

	private static BigDecimal divide(BigDecimal sum, BigDecimal parts) {
		BigDecimal part = sum.divide(parts, PRICE_SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
		return part.scale() < 0 ? part.setScale(0) : part;
	}

	private boolean comesTo(BigDecimal quantity, BigDecimal price, BigDecimal off, Amount amount) {
		return fields.round(quantity.multiply(price)).subtract(off).compareTo(amount.value()) == 0;
	}
}
