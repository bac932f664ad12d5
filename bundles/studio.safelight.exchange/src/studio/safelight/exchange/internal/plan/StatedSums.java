package studio.safelight.exchange.internal.plan;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

import studio.safelight.exchange.internal.Message;
import studio.safelight.exchange.internal.draft.InvoiceDraft;
import studio.safelight.exchange.internal.draft.InvoiceDraft.Amount;
import studio.safelight.exchange.internal.draft.InvoiceDraft.LineDraft;
import studio.safelight.exchange.internal.draft.InvoiceDraft.Stated;
import studio.safelight.exchange.internal.text.Folding;
import studio.safelight.model.Invoice;
import studio.safelight.model.Studio;
import studio.safelight.production.money.InvoiceTotals;

/**
 * Compares what a file says that an invoice comes to with what it comes to here. A difference before tax is a problem. Taxes may be rounded
 * in more than one way: a difference of less than a cent a line is a remark.
 */
final class StatedSums {

	private final InvoiceDraft draft;
	private final Stated stated;
	private final Invoice invoice;
	private final Studio studio;
	private final Merge merge;
	private final FileBuilder file;

	StatedSums(InvoiceDraft draft, Invoice invoice, Studio studio, Merge merge, FileBuilder file) {
		this.draft = draft;
		this.stated = draft.stated();
		this.invoice = invoice;
		this.studio = studio;
		this.merge = merge;
		this.file = file;
	}

	void check() {
		InvoiceDraft.Currency currency = stated.currency();
		if (currency != null && !studio.getCurrency().equals(currency.code())) {
			merge.problem(currency.line(), currency.field(), Message.OTHER_CURRENCY.text(currency.code(), studio.getCurrency()));
		}
		if (!stated.issuer().isEmpty() && stated.issuer().stream().noneMatch(name -> Folding.fold(name).equals(Folding.fold(studio.getName())))) {
			file.remarks().add(Message.OTHER_ISSUER.text(stated.issuer().getFirst(), studio.getName()));
		}
		if (!merge.problems().isEmpty()) {
			return; // sums of what is wrong say nothing
		}
		InvoiceTotals totals = InvoiceTotals.of(invoice, Currency.getInstance(studio.getCurrency()));
		lines(totals.lines());
		if (differs(stated.net(), totals.subtotal().subtract(totals.discount()))) {
			problem(Message.OTHER_NET, stated.net(), totals.subtotal().subtract(totals.discount()));
		}
		if (merge.problems().isEmpty()) {
			tax(totals);
		}
	}

	private void lines(List<InvoiceTotals.Line> lines) {
		List<LineDraft> drafts = draft.lines() == null ? List.of() : draft.lines();
		for (int i = 0; i < Math.min(drafts.size(), lines.size()); i++) {
			if (differs(drafts.get(i).stated(), lines.get(i).amount())) {
				problem(Message.OTHER_LINE_AMOUNT, drafts.get(i).stated(), lines.get(i).amount());
			}
		}
	}

	private void tax(InvoiceTotals totals) {
		if (differs(stated.tax(), totals.tax())) {
			BigDecimal tolerance = BigDecimal.ONE.movePointLeft(totals.tax().scale()).multiply(BigDecimal.valueOf(totals.lines().size()));
			if (stated.tax().value().subtract(totals.tax()).abs().compareTo(tolerance) > 0) {
				problem(Message.OTHER_TAX, stated.tax(), totals.tax());
			} else {
				file.remarks().add(Message.TAX_ROUNDED.text(Display.record(invoice), Display.value(stated.tax().value()), Display.value(totals.tax())));
			}
		} else if (differs(stated.gross(), totals.total())) {
			problem(Message.OTHER_GROSS, stated.gross(), totals.total());
		}
	}

	private void problem(Message message, Amount amount, BigDecimal ours) {
		merge.problem(amount.line(), amount.field(), message.text(Display.value(amount.value()), Display.value(ours)));
	}

	private static boolean differs(Amount amount, BigDecimal ours) {
		return amount != null && amount.value().compareTo(ours) != 0;
	}
}
