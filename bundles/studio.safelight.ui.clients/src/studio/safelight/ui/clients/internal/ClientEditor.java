package studio.safelight.ui.clients.internal;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPartSite;

import studio.safelight.model.Client;
import studio.safelight.model.CustomTarget;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.SessionFilter;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordForm;
import studio.safelight.ui.fields.AddressFields;
import studio.safelight.ui.fields.CustomFields;
import studio.safelight.ui.fields.Fields;
import studio.safelight.ui.fields.NumberField;
import studio.safelight.ui.related.InvoicesTab;
import studio.safelight.ui.related.OrdersTab;
import studio.safelight.ui.related.SessionsTab;

/** The editor of a client: who it is, how he is reached, and all that was done for him. */
public final class ClientEditor extends RecordEditor<Client> {

	private NumberField number;
	private SessionsTab sessions;
	private InvoicesTab invoices;
	private OrdersTab orders;
	private FormTab customTab;
	private FormTab notesTab;

	@Override
	protected Client create(StudioStore store, ResourceSet resources) {
		return SafelightFactory.eINSTANCE.createClient();
	}

	@Override
	protected void createForm(RecordForm form) {
		createGeneral(form, form.tab(Messages.ClientEditor_general, "client.general")); //$NON-NLS-1$
		IWorkbenchPartSite site = getSite();
		sessions = new SessionsTab(form.tab(Messages.ClientEditor_sessions, "client.sessions"), site, "client.sessions", //$NON-NLS-1$ //$NON-NLS-2$
				Messages.ClientEditor_sessions, Messages.ClientEditor_sessionsEmpty);
		invoices = new InvoicesTab(form.tab(Messages.ClientEditor_invoices, "client.invoices"), site, "client.invoices", //$NON-NLS-1$ //$NON-NLS-2$
				Messages.ClientEditor_invoices, Messages.ClientEditor_invoicesEmpty);
		orders = new OrdersTab(form.tab(Messages.ClientEditor_orders, "client.orders"), site, "client.orders", //$NON-NLS-1$ //$NON-NLS-2$
				Messages.ClientEditor_orders, Messages.ClientEditor_ordersEmpty, false);
		customTab = form.tab(Messages.ClientEditor_custom, "client.custom"); //$NON-NLS-1$
		new CustomFields(customTab.group(Messages.ClientEditor_customFields), session(), form.toolkit(), CustomTarget.CLIENT,
				Messages.ClientEditor_customEmpty);
		notesTab = form.tab(Messages.ClientEditor_notes, "client.notes"); //$NON-NLS-1$
		notesTab.group(Messages.ClientEditor_notes).multiline(Literals.CLIENT__NOTES);
		session().onChange(this::updateTabs);
	}

	private void createGeneral(RecordForm form, FormTab tab) {
		Fields client = tab.group(Messages.ClientEditor_client);
		client.text(Literals.CLIENT__NAME);
		client.text(Literals.CLIENT__COMPANY);
		number = new NumberField(client, session(), Literals.CLIENT__NUMBER, () -> session().store().drawNumber(Literals.CLIENT));
		client.text(Literals.CLIENT__PHONE);
		client.text(Literals.CLIENT__EMAIL);
		client.text(Literals.CLIENT__TAX_NUMBER);
		client.check(Literals.CLIENT__INACTIVE).toolTip(Messages.ClientEditor_inactiveHelp);
		new AddressFields(tab.group(Messages.ClientEditor_address), session(), form.toolkit(), Literals.CLIENT__ADDRESS);
		new AddressFields(tab.group(Messages.ClientEditor_shippingAddress), session(), form.toolkit(), Literals.CLIENT__SHIPPING_ADDRESS);
	}

	private void updateTabs() {
		if (record() != null) {
			customTab.dot(!record().getCustomValues().isEmpty());
			notesTab.dot(record().getNotes() != null);
		}
	}

	@Override
	protected void recordShown() {
		updateTabs();
		number.saved();
		Long id = session().isNew() ? null : Long.valueOf(record().getId());
		sessions.show(id == null ? null : SessionFilter.ALL.withClient(id));
		invoices.show(id == null ? null : InvoiceFilter.ALL.withClient(id));
		orders.show(id == null ? null : OrderFilter.ALL.withClient(id));
	}

	@Override
	protected String title(Client client) {
		boolean unnamed = session().isNew() && client.getName() == null;
		return unnamed ? Messages.ClientEditor_new : NLS.bind(Messages.ClientEditor_title, Objects.requireNonNullElse(client.getName(), "")); //$NON-NLS-1$
	}

	@Override
	protected String state(Client client) {
		return Stream.of(client.isInactive() ? Messages.ClientEditor_inactive : null, client.getCompany(), client.getPhone(), client.getEmail())
				.filter(Objects::nonNull).collect(Collectors.joining("  \u00b7  ")); //$NON-NLS-1$
	}
}
