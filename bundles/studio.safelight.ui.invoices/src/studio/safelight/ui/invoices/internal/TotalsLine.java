package studio.safelight.ui.invoices.internal;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceType;
import studio.safelight.production.money.InvoiceTotals;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.fields.Formats;

/** What an invoice comes to, below its lines, as it is edited: each discount and each rate of tax where there is one. */
final class TotalsLine {

	private static final int GAP = 6;
	private static final int SPACING = 18;

	private final Composite area;
	private final FormToolkit toolkit;
	private final StudioInfo studio;
	private final Formats formats;
	private InvoiceTotals shown;
	private boolean shownOwed;

	TotalsLine(Composite area, FormToolkit toolkit, StudioInfo studio) {
		this.area = area;
		this.toolkit = toolkit;
		this.studio = studio;
		this.formats = new Formats(studio);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.spacing = SPACING;
		layout.marginLeft = 0;
		layout.marginRight = 0;
		area.setLayout(layout);
	}

	void show(Invoice invoice) {
		InvoiceTotals totals = InvoiceTotals.of(invoice, studio.currency());
		boolean owed = isOwed(invoice);
		if (area.isDisposed() || isShown(totals) && shownOwed == owed) {
			return;
		}
		shown = totals;
		shownOwed = owed;
		Stream.of(area.getChildren()).forEach(Control::dispose);
		BigDecimal lineDiscounts = totals.lines().stream().map(InvoiceTotals.Line::discount).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (lineDiscounts.signum() != 0) {
			amount("extended", Messages.Totals_extended, totals.subtotal().add(lineDiscounts), false); //$NON-NLS-1$
			amount("lineDiscounts", Messages.Totals_lineDiscounts, lineDiscounts.negate(), false); //$NON-NLS-1$
		}
		amount("subtotal", Messages.Totals_subtotal, totals.subtotal(), false); //$NON-NLS-1$
		if (totals.discount().signum() != 0) {
			amount("discount", Messages.Totals_discount, totals.discount().negate(), false); //$NON-NLS-1$
		}
		for (int i = 0; i < totals.taxes().size(); i++) {
			InvoiceTotals.Tax tax = totals.taxes().get(i);
			amount("tax." + i, NLS.bind(Messages.Totals_tax, formats.number().format(tax.percent()), formats.money().format(tax.net())), tax.tax(), false); //$NON-NLS-1$
		}
		amount("total", Messages.Totals_total, totals.total(), true); //$NON-NLS-1$
		if (totals.paid().signum() != 0) {
			amount("paid", Messages.Totals_paid, totals.paid().negate(), false); //$NON-NLS-1$
		}
		if (owed) {
			amount("balance", totals.balance().signum() < 0 ? Messages.Totals_credit : Messages.Totals_balance, totals.balance().abs(), true); //$NON-NLS-1$
		}
		area.requestLayout();
	}

	/** The lines themselves don't matter here, and would be other ones after each load. */
	private boolean isShown(InvoiceTotals totals) {
		return shown != null && shown.subtotal().equals(totals.subtotal()) && shown.total().equals(totals.total())
				&& shown.balance().equals(totals.balance()) && shown.taxes().equals(totals.taxes())
				&& shown.discount().equals(totals.discount()) && sum(shown).equals(sum(totals));
	}

	private static BigDecimal sum(InvoiceTotals totals) {
		return totals.lines().stream().map(InvoiceTotals.Line::extended).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private void amount(String id, String name, BigDecimal amount, boolean strong) {
		Composite pair = toolkit.createComposite(area);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.spacing = GAP;
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		pair.setLayout(layout);
		toolkit.createLabel(pair, name);
		Label value = toolkit.createLabel(pair, text(amount));
		value.setData(WorkbenchIds.WIDGET_ID, "invoice.totals." + id); //$NON-NLS-1$
		if (strong) {
			value.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		}
	}

	/** @return with the currency */
	String text(BigDecimal amount) {
		return formats.money().format(amount) + "\u00a0" + formats.currencySymbol(); //$NON-NLS-1$
	}

	/** Nobody owes what an estimate says. */
	private static boolean isOwed(Invoice invoice) {
		return invoice.getType() != InvoiceType.ESTIMATE;
	}

	/** @return what is still to be paid, or, below zero, to be given back; of an estimate nothing */
	BigDecimal balance(Invoice invoice) {
		return !isOwed(invoice) ? BigDecimal.ZERO : InvoiceTotals.of(invoice, studio.currency()).balance();
	}
}
