package studio.safelight.ui.invoices.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.osgi.util.NLS;

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.Payment;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.production.ProductionOrders;
import studio.safelight.production.proposal.OrderedLines;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordForm;
import studio.safelight.ui.fields.DetailTable;
import studio.safelight.ui.fields.Fields;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.fields.ReferenceField;

/** The editor of an invoice: who ordered what, for when, and which production orders were made from it. */
public final class InvoiceEditor extends RecordEditor<Invoice> {

	private static final Page FEW = Page.first(20);

	private FormTab paymentsTab;
	private FormTab notesTab;
	private OrdersTab orders;
	private OrderedSoFar ordered;
	private TotalsLine totals;
	private DetailTable<?> lines;

	@Override
	protected Invoice create(StudioStore store, ResourceSet resources) {
		Invoice invoice = SafelightFactory.eINSTANCE.createInvoice();
		invoice.setInvoiceDate(studio().today());
		return invoice;
	}

	@Override
	protected void createForm(RecordForm form) {
		createGeneral(form.tab(Messages.InvoiceEditor_general, "invoice.general")); //$NON-NLS-1$
		orders = new OrdersTab(form.tab(Messages.InvoiceEditor_orders, "invoice.orders"), form, getSite().getPage()); //$NON-NLS-1$
		createPayments(form.tab(Messages.InvoiceEditor_payments, "invoice.payments")); //$NON-NLS-1$
		createNotes(form.tab(Messages.InvoiceEditor_notes, "invoice.notes")); //$NON-NLS-1$
		session().onChange(this::updateTabs);
	}

	private void createGeneral(FormTab tab) {
		Fields client = tab.group(Messages.InvoiceEditor_client);
		client.search(Literals.INVOICE__CLIENT, Literals.CLIENT__NAME, (store, words) -> store.lists().clients(words, FEW));
		ReferenceField sessions = client.choice(Literals.INVOICE__SESSION, () -> {
			long id = record().getClient() == null ? 0 : record().getClient().getId();
			return store -> store.lists().sessions(id);
		});
		sessions.fill();
		client.<EObject>observe(Literals.INVOICE__CLIENT).addValueChangeListener(event -> sessions.fill());
		client.readOnly(Messages.InvoiceEditor_phone, Literals.INVOICE__CLIENT, Literals.CLIENT__PHONE);
		client.readOnly(Messages.InvoiceEditor_email, Literals.INVOICE__CLIENT, Literals.CLIENT__EMAIL);
		Fields invoice = tab.group(Messages.InvoiceEditor_invoice);
		invoice.text(Literals.INVOICE__NUMBER).width(16);
		invoice.choice(Literals.INVOICE__TYPE);
		invoice.date(Literals.INVOICE__INVOICE_DATE);
		invoice.money(Literals.INVOICE__DISCOUNT);
		Fields dates = tab.group(Messages.InvoiceEditor_progress);
		dates.choice(Literals.INVOICE__STATUS);
		dates.date(Literals.INVOICE__STATUS_DUE_DATE);
		dates.date(Literals.INVOICE__DELIVERY_DATE);
		dates.date(Literals.INVOICE__DELIVERED_DATE);
		ordered = new OrderedSoFar(session(), getSite().getService(ProductionOrders.class), new Formats(studio()));
		InvoiceLinesTable table = new InvoiceLinesTable(session(), studio(), ordered);
		lines = table.create(tab.wide(Messages.InvoiceEditor_lines));
		totals = new TotalsLine(tab.footer(), form().toolkit(), studio());
		lines.onChange(() -> totals.show(record()));
		totals.show(record());
	}

	private void createPayments(FormTab tab) {
		paymentsTab = tab;
		new DetailTable<Payment>(session(), studio(), tab.wide(null), Literals.INVOICE__PAYMENTS) //
				.date(Literals.PAYMENT__PAID_ON, 16) //
				.money(Literals.PAYMENT__AMOUNT, 16) //
				.text(Literals.PAYMENT__METHOD, 20) //
				.text(Literals.PAYMENT__REFERENCE, 30) //
				.adding(this::newPayment).onChange(() -> totals.show(record())).open();
	}

	private Payment newPayment() {
		Payment payment = SafelightFactory.eINSTANCE.createPayment();
		payment.setPaidOn(studio().today());
		payment.setAmount(totals.balance(record()));
		return payment;
	}

	private void createNotes(FormTab tab) {
		notesTab = tab;
		tab.group(Messages.InvoiceEditor_notes).multiline(Literals.INVOICE__NOTES);
	}

	private void updateTabs() {
		if (record() != null) {
			paymentsTab.count(record().getPayments().size());
			notesTab.dot(record().getNotes() != null);
		}
	}

	@Override
	protected void recordShown() {
		updateTabs();
		showOrders();
	}

	@Override
	protected void recordsChanged(Collection<URI> changed) {
		if (changed.stream().anyMatch(OrdersTab::isAffected)) {
			showOrders();
		}
	}

	private void showOrders() {
		ordered.load(lines.table(), lines::refresh);
		orders.show(session().isNew() ? 0 : record().getId());
	}

	/** A line can't be reduced below what is ordered of it. */
	@Override
	protected String veto(Invoice invoice) throws IOException {
		if (session().isNew()) {
			return null;
		}
		ProductionOrders production = getSite().getService(ProductionOrders.class);
		String problems = OrderedLines.check(invoice, production.ordered(invoice.getId())).stream().map(OrderedLines.Problem::text)
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		return problems.isEmpty() ? null : problems;
	}

	@Override
	protected String title(Invoice invoice) {
		Client client = invoice.getClient();
		if (session().isNew() && client == null) {
			return Messages.InvoiceEditor_new;
		}
		String number = Objects.requireNonNullElse(invoice.getNumber(), Messages.InvoiceEditor_withoutNumber);
		return NLS.bind(Messages.InvoiceEditor_title, number, client == null ? "" : client.getName()); //$NON-NLS-1$
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
