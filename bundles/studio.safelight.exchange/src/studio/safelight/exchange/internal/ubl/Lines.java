package studio.safelight.exchange.internal.ubl;

import static studio.safelight.model.SafelightPackage.Literals.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.FieldPath;
import studio.safelight.exchange.internal.draft.InvoiceDraft.Amount;
import studio.safelight.exchange.internal.draft.InvoiceDraft.ItemKey;
import studio.safelight.exchange.internal.draft.InvoiceDraft.LineDraft;
import studio.safelight.exchange.internal.draft.RecordDraft;
import studio.safelight.exchange.internal.draft.Reference;

/** Makes lines of invoices of the lines of invoices and credit notes. */
final class Lines {

	private static final Set<String> IMAGE = Set.of("image", "image number", "file name", "pose", "pose number");
	private static final int LONGEST_DESCRIPTION = 200;

	private final Fields fields;
	private final List<String> remarks;

	/** @param remarks takes in what the user should know */
	Lines(Fields fields, List<String> remarks) {
		this.fields = fields;
		this.remarks = remarks;
	}

	/** @return the line; with a second one where its charges are more than its allowances, because a line can't have a negative discount */
	List<LineDraft> lines(Element line) {
		RecordDraft draft = new RecordDraft(INVOICE_LINE, line.line());
		line.cbc("ID");
		Optional<Element> item = line.cac("Item");
		ItemKey key = item.flatMap(element -> item(element, line, draft)).orElse(null);
		BigDecimal percent = item.flatMap(element -> element.cac("ClassifiedTaxCategory"))
				.map(category -> TaxCategories.percent(category, fields, draft)).orElse(null);
		taxRate(draft, percent, line);
		BigDecimal off = BigDecimal.ZERO;
		String charge = null;
		for (Element element : line.allCac("AllowanceCharge")) {
			Allowance allowance = Allowance.of(element, fields, draft);
			if (allowance != null) {
				off = off.add(allowance.amount());
				charge = allowance.amount().signum() < 0 ? allowance.reason() : charge;
			}
		}
		Optional<Amount> amount = fields.amount(line.cbc("LineExtensionAmount"), draft);
		new LinePrice(line, fields, draft, remarks).put(amount.orElse(null), off);
		draft.put(FieldPath.of(INVOICE_LINE__DISCOUNT), line.path() + "/cac:AllowanceCharge", off.signum() > 0 ? off : null);
		List<LineDraft> lines = new ArrayList<>();
		BigDecimal surplus = off.min(BigDecimal.ZERO);
		lines.add(new LineDraft(draft, key, true,
				amount.map(stated -> new Amount(stated.line(), stated.field(), stated.value().add(surplus))).orElse(null)));
		if (surplus.signum() < 0) {
			lines.add(extra(charge, surplus.negate(), percent, line));
		}
		return lines;
	}

	/** @return a line in free text for a sum that is no item: a charge, or an allowance where the amount is negative */
	static LineDraft extra(String description, BigDecimal amount, BigDecimal percent, Element element) {
		RecordDraft draft = new RecordDraft(INVOICE_LINE, element.line());
		draft.put(FieldPath.of(INVOICE_LINE__DESCRIPTION), element.path(), description);
		draft.put(FieldPath.of(INVOICE_LINE__QUANTITY), element.path(), BigDecimal.ONE);
		draft.put(FieldPath.of(INVOICE_LINE__UNIT_PRICE), element.path(), amount);
		taxRate(draft, percent, element);
		return new LineDraft(draft, null, true, null);
	}

	/** Sets the tax rate of a line; none where the percentage is null. */
	static void taxRate(RecordDraft draft, BigDecimal percent, Element element) {
		draft.put(FieldPath.of(INVOICE_LINE__TAX_RATE), element.path() + "/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent",
				percent == null ? null : new Reference(TAX_RATE, percent.toPlainString()));
	}

	private Optional<ItemKey> item(Element item, Element line, RecordDraft draft) {
		Optional<Element> name = item.cbc("Name");
		Optional<Element> description = item.cbc("Description");
		Optional<Element> note = line.cbc("Note");
		Optional<Element> seller = item.cac("SellersItemIdentification").flatMap(holder -> holder.cbc("ID"));
		StringJoiner notes = new StringJoiner("\n");
		Optional<Element> title = name.or(() -> description);
		title.ifPresent(element -> {
			draft.put(FieldPath.of(INVOICE_LINE__DESCRIPTION), element.path(), shorten(element.text()));
			if (element.text().length() > LONGEST_DESCRIPTION) {
				notes.add(element.text());
			}
		});
		if (name.isPresent()) {
			description.ifPresent(element -> notes.add(element.text()));
		}
		note.ifPresent(element -> notes.add(element.text()));
		String field = note.or(() -> description).map(Element::path).orElse(line.path());
		draft.put(FieldPath.of(INVOICE_LINE__NOTES), field, notes.length() == 0 ? null : notes.toString());
		image(item, draft);
		return seller.map(id -> new ItemKey(id.path(), id.text(), null, false));
	}

	private static void image(Element item, RecordDraft draft) {
		for (Element property : item.allCac("AdditionalItemProperty")) {
			Optional<Element> name = property.cbc("Name");
			if (name.isPresent() && IMAGE.contains(name.get().text().toLowerCase(Locale.ROOT))
					&& !draft.values().containsKey(FieldPath.of(INVOICE_LINE__IMAGE))) {
				property.cbc("Value").ifPresent(value -> draft.put(FieldPath.of(INVOICE_LINE__IMAGE), value.path(), value.text()));
			} else {
				name.ifPresent(Element::release);
			}
		}
	}

	private static String shorten(String text) {
		String oneLine = text.replaceAll("\\s+", " ");
		if (oneLine.length() <= LONGEST_DESCRIPTION) {
			return oneLine;
		}
		int end = LONGEST_DESCRIPTION - 1;
		return oneLine.substring(0, Character.isHighSurrogate(oneLine.charAt(end - 1)) ? end - 1 : end) + "\u2026";
	}
}
