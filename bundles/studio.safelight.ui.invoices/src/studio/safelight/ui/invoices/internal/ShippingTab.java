package studio.safelight.ui.invoices.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;

import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.editors.RecordForm;
import studio.safelight.ui.fields.AddressFields;
import studio.safelight.ui.fields.Addresses;
import studio.safelight.ui.fields.Fields;
import studio.safelight.ui.records.RecordSession;

/** Where the parts of an invoice go: to the client's address, unless the invoice has one of its own. */
final class ShippingTab {

	private final RecordSession<Invoice> session;
	private final Label origin;
	private final Label address;
	private final Button reset;

	ShippingTab(FormTab tab, RecordForm form, RecordSession<Invoice> session) {
		this.session = session;
		Fields present = tab.group(Messages.Shipping_goesTo);
		address = form.toolkit().createLabel(present.parent(), "", SWT.WRAP); //$NON-NLS-1$
		address.setData(WorkbenchIds.WIDGET_ID, "invoice.shipping.address"); //$NON-NLS-1$
		origin = form.toolkit().createLabel(present.parent(), "", SWT.WRAP); //$NON-NLS-1$
		origin.setData(WorkbenchIds.WIDGET_ID, "invoice.shipping.origin"); //$NON-NLS-1$
		reset = form.toolkit().createButton(present.parent(), Messages.Shipping_asTheClients, SWT.PUSH);
		reset.setData(WorkbenchIds.WIDGET_ID, "invoice.shipping.asClient"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(address);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(origin);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(reset);
		AddressFields fields = new AddressFields(tab.group(Messages.Shipping_own), session, form.toolkit(), Literals.INVOICE__SHIPPING_ADDRESS);
		reset.addListener(SWT.Selection, event -> fields.clear());
		session.onChange(this::show);
		show();
	}

	private void show() {
		Invoice invoice = session.record();
		if (invoice == null || address.isDisposed()) {
			return;
		}
		boolean own = invoice.getShippingAddress() != null;
		String lines = Addresses.lines(Addresses.shipping(invoice));
		String name = invoice.getClient() == null ? "" : invoice.getClient().getName(); //$NON-NLS-1$
		boolean addressed = Addresses.shipping(invoice) != null && Addresses.shipping(invoice).getAddressee() != null;
		address.setText((lines.isEmpty() ? Messages.Shipping_none : addressed ? lines : name + "\n" + lines).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		origin.setText(own ? Messages.Shipping_ofInvoice : Messages.Shipping_ofClient);
		reset.setEnabled(own);
		address.requestLayout();
	}
}
