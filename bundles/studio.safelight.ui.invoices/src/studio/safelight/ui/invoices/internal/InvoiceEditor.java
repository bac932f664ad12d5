package studio.safelight.ui.invoices.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.osgi.util.NLS;

import studio.safelight.model.Client;
import studio.safelight.model.CustomTarget;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceStatus;
import studio.safelight.model.InvoiceType;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.production.ProductionOrders;
import studio.safelight.production.money.InvoiceTotals;
import studio.safelight.production.proposal.OrderedLines;
import studio.safelight.production.proposal.Proposer;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.Choice;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordForm;
import studio.safelight.ui.fields.CustomFields;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.related.OrdersTab;

/** The editor of an invoice: who ordered what, for when, and which production orders were made from it. */
public final class InvoiceEditor extends RecordEditor<Invoice> {

	private GeneralTab general;
	private FormTab paymentsTab;
	private FormTab shippingTab;
	private FormTab customTab;
	private FormTab notesTab;
	private OrdersTab orders;
	private OrderedSoFar ordered;
	private DeliveryDateCheck deliveryDate;

	@Override
	protected Invoice create(StudioStore store, ResourceSet resources) throws IOException {
		Invoice invoice = SafelightFactory.eINSTANCE.createInvoice();
		invoice.setInvoiceDate(studio().today());
		List<Choice> statuses = store.lists().choices(Literals.INVOICE_STATUS);
		if (!statuses.isEmpty()) {
			URI first = StudioStore.uri(Literals.INVOICE_STATUS, statuses.get(0).id());
			invoice.setStatus((InvoiceStatus) resources.getEObject(first.appendFragment("/"), true)); //$NON-NLS-1$
		}
		return invoice;
	}

	@Override
	protected void createForm(RecordForm form) {
		adoptClient();
		ordered = new OrderedSoFar(session(), getSite().getService(ProductionOrders.class), new Formats(studio()));
		deliveryDate = new DeliveryDateCheck(session(), form.problems(), form.control());
		general = new GeneralTab(form.tab(Messages.InvoiceEditor_general, "invoice.general"), form, session(), ordered, getSite().getPage()); //$NON-NLS-1$
		orders = new OrdersTab(form.tab(Messages.InvoiceEditor_orders, "invoice.orders"), getSite(), "invoice.orders", //$NON-NLS-1$ //$NON-NLS-2$
				Messages.InvoiceEditor_orders, Messages.InvoiceEditor_ordersEmpty, true);
		paymentsTab = form.tab(Messages.InvoiceEditor_payments, "invoice.payments"); //$NON-NLS-1$
		new PaymentsTable(session(), studio(), general.totals()).create(paymentsTab.wide(null));
		shippingTab = form.tab(Messages.InvoiceEditor_shipping, "invoice.shipping"); //$NON-NLS-1$
		new ShippingTab(shippingTab, form, session());
		customTab = form.tab(Messages.InvoiceEditor_custom, "invoice.custom"); //$NON-NLS-1$
		new CustomFields(customTab.group(Messages.InvoiceEditor_customFields), session(), form.toolkit(), CustomTarget.INVOICE,
				Messages.InvoiceEditor_customEmpty);
		notesTab = form.tab(Messages.InvoiceEditor_notes, "invoice.notes"); //$NON-NLS-1$
		notesTab.group(Messages.InvoiceEditor_notes).multiline(Literals.INVOICE__NOTES);
		form.problems().rule(ordered::problems);
		session().onChange(this::updateTabs);
	}

	/** Begins a new line, wherever the keyboard is. */
	void addLine() {
		if (record() != null) {
			showTab("invoice.general"); //$NON-NLS-1$
			general.lines().append();
		}
	}

	private void updateTabs() {
		if (record() != null) {
			paymentsTab.count(record().getPayments().size());
			shippingTab.dot(record().getShippingAddress() != null);
			customTab.dot(!record().getCustomValues().isEmpty());
			notesTab.dot(record().getNotes() != null);
		}
	}

	@Override
	protected void recordShown() {
		updateTabs();
		general.saved();
		deliveryDate.load();
		orders.show(session().isNew() ? null : OrderFilter.ofInvoice(record().getId()));
		showOrdered();
	}

	/** A new invoice that was begun from a session is of its client. */
	private void adoptClient() {
		Invoice invoice = record();
		if (session().isNew() && invoice.getClient() == null && invoice.getSession() != null) {
			invoice.setClient(invoice.getSession().getClient());
		}
	}

	@Override
	protected void recordsChanged(Collection<URI> changed) {
		if (changed.stream().anyMatch(uri -> isOf(uri, "ProductionOrder"))) { //$NON-NLS-1$
			showOrdered();
		}
		if (changed.stream().anyMatch(uri -> isOf(uri, "Session"))) { //$NON-NLS-1$
			general.sessionsChanged();
		}
		if (changed.stream().anyMatch(uri -> isOf(uri, "Studio"))) { //$NON-NLS-1$
			deliveryDate.load();
		}
	}

	private static boolean isOf(URI changed, String type) {
		return type.equals(changed.segment(0));
	}

	private void showOrdered() {
		ordered.load(general.lines().table(), () -> {
			general.lines().refresh();
			form().problems().rulesChanged();
		});
	}

	/** As it is in the database now: a line can't be reduced below what is ordered of it, and a delivery date may be required. */
	@Override
	protected String veto(Invoice invoice) throws IOException {
		List<String> problems = new ArrayList<>();
		String missing = DeliveryDateCheck.problem(session().store(), invoice);
		if (missing != null) {
			problems.add(missing);
		}
		if (!session().isNew()) {
			ProductionOrders production = getSite().getService(ProductionOrders.class);
			OrderedLines.check(invoice, production.ordered(invoice.getId())).forEach(problem -> problems.add(problem.text()));
		}
		return problems.isEmpty() ? null : problems.stream().collect(Collectors.joining("\n")); //$NON-NLS-1$
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
		List<String> parts = new ArrayList<>();
		if (!Proposer.givesOrders(invoice)) {
			parts.add(invoice.getType() == InvoiceType.ESTIMATE ? Messages.InvoiceEditor_estimate : Messages.InvoiceEditor_creditMemo);
		}
		if (invoice.getStatus() != null) {
			String status = invoice.getStatus().getName();
			parts.add(invoice.getStatusDueDate() == null ? status
					: NLS.bind(Messages.InvoiceEditor_due, status, new Formats(studio()).weekdayAndDate(invoice.getStatusDueDate())));
		}
		parts.add(money(invoice));
		if (invoice.isArchived()) {
			parts.add(Labels.of(Literals.INVOICE__ARCHIVED));
		}
		return String.join("  \u00b7  ", parts); //$NON-NLS-1$
	}

	private String money(Invoice invoice) {
		InvoiceTotals sums = InvoiceTotals.of(invoice, studio().currency());
		String total = general.totals().text(sums.total());
		BigDecimal balance = general.totals().balance(invoice);
		if (invoice.getType() == InvoiceType.ESTIMATE) {
			return total;
		}
		if (balance.signum() > 0) {
			return NLS.bind(Messages.InvoiceEditor_open, total, general.totals().text(balance));
		}
		if (balance.signum() < 0) {
			return NLS.bind(Messages.InvoiceEditor_toGiveBack, total, general.totals().text(balance.negate()));
		}
		return sums.total().signum() == 0 ? total : NLS.bind(Messages.InvoiceEditor_paid, total);
	}
}
