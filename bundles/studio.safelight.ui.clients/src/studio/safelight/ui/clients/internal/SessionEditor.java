package studio.safelight.ui.clients.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.osgi.util.NLS;

import studio.safelight.model.Client;
import studio.safelight.model.CustomTarget;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Session;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.editors.RecordForm;
import studio.safelight.ui.fields.CustomFields;
import studio.safelight.ui.fields.Fields;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.fields.NumberField;
import studio.safelight.ui.related.InvoicesTab;
import studio.safelight.ui.related.OrdersTab;

/** The editor of a shoot: of whom, when, by whom, where the pictures are, and what was invoiced and ordered from it. */
public final class SessionEditor extends RecordEditor<Session> {

	private static final Page FEW = Page.first(20);

	private NumberField number;
	private ImageFolderField folder;
	private InvoicesTab invoices;
	private OrdersTab orders;
	private FormTab customTab;
	private FormTab notesTab;

	@Override
	protected Session create(StudioStore store, ResourceSet resources) {
		Session session = SafelightFactory.eINSTANCE.createSession();
		session.setSessionDate(studio().today());
		return session;
	}

	@Override
	protected void createForm(RecordForm form) {
		createGeneral(form, form.tab(Messages.SessionEditor_general, "session.general")); //$NON-NLS-1$
		invoices = new InvoicesTab(form.tab(Messages.SessionEditor_invoices, "session.invoices"), getSite(), "session.invoices", //$NON-NLS-1$ //$NON-NLS-2$
				Messages.SessionEditor_invoices, Messages.SessionEditor_invoicesEmpty);
		orders = new OrdersTab(form.tab(Messages.SessionEditor_orders, "session.orders"), getSite(), "session.orders", //$NON-NLS-1$ //$NON-NLS-2$
				Messages.SessionEditor_orders, Messages.SessionEditor_ordersEmpty, false);
		customTab = form.tab(Messages.SessionEditor_custom, "session.custom"); //$NON-NLS-1$
		new CustomFields(customTab.group(Messages.SessionEditor_customFields), session(), form.toolkit(), CustomTarget.SESSION,
				Messages.SessionEditor_customEmpty);
		notesTab = form.tab(Messages.SessionEditor_notes, "session.notes"); //$NON-NLS-1$
		notesTab.group(Messages.SessionEditor_notes).multiline(Literals.SESSION__NOTES);
		session().onChange(this::updateTabs);
	}

	private void createGeneral(RecordForm form, FormTab tab) {
		Fields client = tab.group(Messages.SessionEditor_client);
		client.search(Literals.SESSION__CLIENT, Literals.CLIENT__NAME, (store, words) -> store.lists().clients(words, FEW))
				.behind(row -> Buttons.behind(row, "session.openClient", Messages.SessionEditor_openClient, this::openClient)); //$NON-NLS-1$
		client.readOnly(Messages.SessionEditor_phone, Literals.SESSION__CLIENT, Literals.CLIENT__PHONE);
		client.readOnly(Messages.SessionEditor_email, Literals.SESSION__CLIENT, Literals.CLIENT__EMAIL);
		Fields session = tab.group(Messages.SessionEditor_session);
		number = new NumberField(session, session(), Literals.SESSION__NUMBER, () -> session().store().drawNumber(Literals.SESSION));
		session.text(Literals.SESSION__NAME);
		session.choice(Literals.SESSION__TYPE);
		session.date(Literals.SESSION__SESSION_DATE);
		session.choice(Literals.SESSION__PHOTOGRAPHER);
		folder = new ImageFolderField(tab.group(Messages.SessionEditor_images), session(), form.problems());
	}

	private void openClient() {
		Client client = record().getClient();
		if (client != null) {
			RecordEditors.open(getSite().getPage(), Literals.CLIENT, client.getId());
		}
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
		folder.look();
		Long id = session().isNew() ? null : Long.valueOf(record().getId());
		invoices.show(id == null ? null : InvoiceFilter.ALL.withSession(id));
		orders.show(id == null ? null : OrderFilter.ALL.withSession(id));
	}

	@Override
	protected String title(Session session) {
		if (session().isNew() && session.getClient() == null) {
			return Messages.SessionEditor_new;
		}
		String number = Objects.requireNonNullElse(session.getNumber(), Messages.SessionEditor_withoutNumber);
		return NLS.bind(Messages.SessionEditor_title, number, session.getClient() == null ? "" : session.getClient().getName()); //$NON-NLS-1$
	}

	@Override
	protected String state(Session session) {
		List<String> parts = new ArrayList<>();
		if (session.getName() != null) {
			parts.add(session.getName());
		}
		if (session.getType() != null) {
			parts.add(session.getType().getName());
		}
		if (session.getSessionDate() != null) {
			parts.add(new Formats(studio()).weekdayAndDate(session.getSessionDate()));
		}
		return String.join("  \u00b7  ", parts); //$NON-NLS-1$
	}
}
