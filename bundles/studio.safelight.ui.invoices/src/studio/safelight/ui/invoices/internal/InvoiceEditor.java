package studio.safelight.ui.invoices.internal;

import java.io.IOException;
import java.util.Objects;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.osgi.util.NLS;

import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordForm;
import studio.safelight.ui.fields.Fields;
import studio.safelight.ui.fields.Formats;

/** The editor of an invoice: who ordered what, for when, and which production orders were made from it. */
public final class InvoiceEditor extends RecordEditor<Invoice> {

	private static final Page FEW = Page.first(20);

	@Override
	protected Invoice create(StudioStore store, ResourceSet resources) throws IOException {
		Invoice invoice = SafelightFactory.eINSTANCE.createInvoice();
		invoice.setInvoiceDate(studio().today());
		return invoice;
	}

	@Override
	protected void createForm(RecordForm form) {
		FormTab general = form.tab(Messages.InvoiceEditor_general, "invoice.general"); //$NON-NLS-1$
		Fields invoice = general.group(Messages.InvoiceEditor_invoice);
		invoice.text(Literals.INVOICE__NUMBER).width(14);
		invoice.choice(Literals.INVOICE__TYPE);
		invoice.search(Literals.INVOICE__CLIENT, (store, words) -> store.lists().clients(words, FEW));
		invoice.choice(Literals.INVOICE__SESSION, () -> {
			long client = record().getClient() == null ? 0 : record().getClient().getId();
			return store -> store.lists().sessions(client);
		}).fill();
		Fields dates = general.group(Messages.InvoiceEditor_dates);
		dates.date(Literals.INVOICE__INVOICE_DATE);
		dates.date(Literals.INVOICE__DELIVERY_DATE);
		dates.choice(Literals.INVOICE__STATUS);
		dates.date(Literals.INVOICE__STATUS_DUE_DATE);
	}

	@Override
	protected String title(Invoice invoice) {
		String number = Objects.requireNonNullElse(invoice.getNumber(), Messages.InvoiceEditor_withoutNumber);
		return session().isNew() && invoice.getClient() == null ? Messages.InvoiceEditor_new
				: NLS.bind(Messages.InvoiceEditor_title, number, invoice.getClient() == null ? "" : invoice.getClient().getName()); //$NON-NLS-1$
	}

	@Override
	protected String state(Invoice invoice) {
		if (invoice.getStatus() == null) {
			return ""; //$NON-NLS-1$
		}
		String status = invoice.getStatus().getName();
		return invoice.getStatusDueDate() == null ? status
				: NLS.bind(Messages.InvoiceEditor_due, status, new Formats(studio()).weekdayAndDate(invoice.getStatusDueDate()));
	}
}
