package studio.safelight.ui.invoices.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

import studio.safelight.model.Invoice;
import studio.safelight.production.money.InvoiceTotals;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.fields.Formats;

/** What an invoice comes to, below its lines, as it is edited. */
final class TotalsLine {

	private final Composite area;
	private final FormToolkit toolkit;
	private final StudioInfo studio;
	private final Formats formats;
	private final Map<String, Label> values = new LinkedHashMap<>();

	TotalsLine(Composite area, FormToolkit toolkit, StudioInfo studio) {
		this.area = area;
		this.toolkit = toolkit;
		this.studio = studio;
		this.formats = new Formats(studio);
		toolkit.createLabel(area, ""); //$NON-NLS-1$
		amount("subtotal", Messages.Totals_subtotal, false); //$NON-NLS-1$
		amount("discount", Messages.Totals_discount, false); //$NON-NLS-1$
		amount("tax", Messages.Totals_tax, false); //$NON-NLS-1$
		amount("total", Messages.Totals_total, true); //$NON-NLS-1$
		amount("paid", Messages.Totals_paid, false); //$NON-NLS-1$
		amount("balance", Messages.Totals_balance, true); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area.getChildren()[0]);
		GridLayoutFactory.fillDefaults().numColumns(area.getChildren().length).spacing(8, 0).applyTo(area);
	}

	private void amount(String id, String name, boolean strong) {
		Label label = toolkit.createLabel(area, name);
		GridDataFactory.fillDefaults().indent(16, 0).applyTo(label);
		Label value = toolkit.createLabel(area, "", SWT.RIGHT); //$NON-NLS-1$
		value.setData(WorkbenchIds.WIDGET_ID, "invoice.totals." + id); //$NON-NLS-1$
		if (strong) {
			value.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		}
		values.put(id, value);
	}

	void show(Invoice invoice) {
		if (area.isDisposed()) {
			return;
		}
		InvoiceTotals totals = InvoiceTotals.of(invoice, studio.currency());
		set("subtotal", totals.subtotal()); //$NON-NLS-1$
		set("discount", totals.discount()); //$NON-NLS-1$
		set("tax", totals.tax()); //$NON-NLS-1$
		set("total", totals.total()); //$NON-NLS-1$
		set("paid", totals.paid()); //$NON-NLS-1$
		set("balance", totals.balance()); //$NON-NLS-1$
		area.layout();
	}

	/** @return what is still to be paid */
	BigDecimal balance(Invoice invoice) {
		return InvoiceTotals.of(invoice, studio.currency()).balance();
	}

	private void set(String id, BigDecimal amount) {
		values.get(id).setText(formats.money().format(amount) + "\u00a0" + formats.currencySymbol()); //$NON-NLS-1$
	}
}
