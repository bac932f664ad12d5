package studio.safelight.ui.invoices.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Widget;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.validation.ModelValidation;
import studio.safelight.production.OrderedQuantity;
import studio.safelight.production.ProductionOrders;
import studio.safelight.production.proposal.Orderable;
import studio.safelight.production.proposal.OrderedLines;
import studio.safelight.ui.fields.CellRemarks;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.records.RecordSession;

/** How much of an invoice's lines is ordered so far, and what forbids to have less of them. */
final class OrderedSoFar {

	private final RecordSession<Invoice> session;
	private final ProductionOrders production;
	private final Formats formats;
	private List<OrderedQuantity> quantities = List.of();

	OrderedSoFar(RecordSession<Invoice> session, ProductionOrders production, Formats formats) {
		this.session = session;
		this.production = production;
		this.formats = formats;
	}

	/** Asks anew, in the background. */
	void load(Widget owner, Runnable loaded) {
		if (session.isNew()) {
			quantities = List.of();
			loaded.run();
			return;
		}
		long id = session.record().getId();
		Background.of(Messages.InvoiceLines_ordered, owner, monitor -> production.ordered(id)).then(found -> {
			quantities = found;
			loaded.run();
		}).start();
	}

	List<Orderable> pairs(InvoiceLine line) {
		return Orderable.of(session.record(), quantities).stream().filter(pair -> pair.line() == line).toList();
	}

	/** @return such as <em>2 of 3</em>, of a package how many of its components; empty for nothing */
	String text(InvoiceLine line) {
		if (line.getId() == 0 || quantities.stream().noneMatch(each -> each.invoiceLineId() == line.getId())) {
			return ""; //$NON-NLS-1$
		}
		List<Orderable> pairs = pairs(line);
		if (pairs.size() == 1 && pairs.get(0).component() == null) {
			return text(pairs.get(0));
		}
		long complete = pairs.stream().filter(pair -> pair.orderedQuantity().compareTo(pair.needed()) >= 0).count();
		return complete == pairs.size() ? Messages.InvoiceLines_orderedAll : NLS.bind(Messages.InvoiceLines_orderedParts, complete, pairs.size());
	}

	String text(Orderable pair) {
		BigDecimal held = pair.orderedQuantity();
		if (held.signum() == 0) {
			return ""; //$NON-NLS-1$
		}
		return held.compareTo(pair.needed()) == 0 ? Messages.InvoiceLines_orderedAll
				: NLS.bind(Messages.InvoiceLines_orderedOf, formats.number().format(held), formats.number().format(pair.needed()));
	}

	/** Says at the lines which of them have less than is ordered. */
	void remark(CellRemarks remarks) {
		for (OrderedLines.Problem problem : OrderedLines.check(session.record(), quantities)) {
			if (problem.line() != null) {
				remarks.wrong(problem.line(), isOfQuantity(problem.line()) ? Literals.INVOICE_LINE__QUANTITY : Literals.INVOICE_LINE__ITEM,
						problem.text());
			}
		}
	}

	/** Whether the line still has what is ordered of it, but less; else it has another item. */
	private boolean isOfQuantity(InvoiceLine line) {
		return pairs(line).stream().anyMatch(pair -> pair.orderedQuantity().signum() > 0);
	}

	/** @return what keeps the invoice from being saved */
	List<ModelValidation.Problem> problems() {
		List<ModelValidation.Problem> problems = new ArrayList<>();
		for (OrderedLines.Problem problem : OrderedLines.check(session.record(), quantities)) {
			problems.add(new ModelValidation.Problem(session.record(), Literals.INVOICE__LINES, problem.text()));
		}
		return problems;
	}

	/** @return why some of the lines can't be removed: something of them is ordered; null if they can */
	String whyNotRemoved(List<InvoiceLine> lines) {
		String reasons = lines.stream().filter(line -> line.getId() != 0).map(this::ofLine).filter(reason -> !reason.isEmpty())
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		return reasons.isEmpty() ? null : reasons;
	}

	private String ofLine(InvoiceLine line) {
		String orders = quantities.stream().filter(each -> each.invoiceLineId() == line.getId())
				.map(each -> each.orderNumber() == null ? Messages.InvoiceEditor_withoutNumber : each.orderNumber()).distinct()
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		int place = session.record().getLines().indexOf(line) + 1;
		return orders.isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.InvoiceLines_cantRemove, new Object[] { place, line.getDescription(), orders });
	}
}
