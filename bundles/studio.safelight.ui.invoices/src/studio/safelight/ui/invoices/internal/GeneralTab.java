package studio.safelight.ui.invoices.internal;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

import studio.safelight.model.Client;
import studio.safelight.model.Entity;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.editors.RecordForm;
import studio.safelight.ui.editors.RecordInput;
import studio.safelight.ui.fields.DetailTable;
import studio.safelight.ui.fields.Field;
import studio.safelight.ui.fields.Fields;
import studio.safelight.ui.fields.NumberField;
import studio.safelight.ui.fields.ReferenceField;
import studio.safelight.ui.records.RecordSession;

/** The first tab of an invoice: client, number, dates, and the lines with what they come to. */
final class GeneralTab {

	private static final Page FEW = Page.first(20);
	private static final int VISIBLE_LINES = 15;

	private final RecordSession<Invoice> session;
	private final IWorkbenchPage page;
	private final NumberField number;
	private final TotalsLine totals;
	private final DetailTable<InvoiceLine> lines;
	private SessionChoice sessions;

	GeneralTab(FormTab tab, RecordForm form, RecordSession<Invoice> session, OrderedSoFar ordered, IWorkbenchPage page) {
		this.session = session;
		this.page = page;
		createClient(tab.group(Messages.InvoiceEditor_client));
		Fields invoice = tab.group(Messages.InvoiceEditor_invoice);
		number = new NumberField(invoice, session, Literals.INVOICE__NUMBER, () -> session.store().drawNumber(Literals.INVOICE));
		invoice.choice(Literals.INVOICE__TYPE);
		invoice.date(Literals.INVOICE__INVOICE_DATE);
		invoice.money(Literals.INVOICE__DISCOUNT);
		invoice.check(Literals.INVOICE__ARCHIVED);
		Fields dates = tab.group(Messages.InvoiceEditor_progress);
		dates.choice(Literals.INVOICE__STATUS);
		dates.date(Literals.INVOICE__STATUS_DUE_DATE);
		dates.date(Literals.INVOICE__DELIVERY_DATE);
		dates.date(Literals.INVOICE__DELIVERED_DATE);
		Composite area = tab.wide(Messages.InvoiceEditor_lines, VISIBLE_LINES);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		Composite table = form.toolkit().createComposite(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		lines = new InvoiceLinesTable(session, form.studio(), ordered).create(table);
		ComponentsList components = new ComponentsList(area, form.toolkit(), form.studio(), ordered);
		totals = new TotalsLine(tab.footer(), form.toolkit(), form.studio());
		lines.table().addListener(SWT.Selection, event -> components.show(lines.selected()));
		lines.onChange(() -> {
			totals.show(session.record());
			components.show(lines.selected());
		});
		totals.show(session.record());
	}

	private void createClient(Fields group) {
		ClientChange.install(session);
		Field client = group.search(Literals.INVOICE__CLIENT, Literals.CLIENT__NAME, (store, words) -> store.lists().clients(words, FEW));
		client.behind(row -> button(row, "invoice.openClient", Messages.InvoiceEditor_openClient, () -> open(Literals.INVOICE__CLIENT))); //$NON-NLS-1$
		ReferenceField choice = group.choice(Literals.INVOICE__SESSION, () -> {
			long id = session.record().getClient() == null ? 0 : session.record().getClient().getId();
			return store -> store.lists().sessions(id);
		});
		sessions = new SessionChoice(session, choice);
		choice.field().behind(row -> button(row, "invoice.newSession", Messages.InvoiceEditor_newSession, this::newSession)); //$NON-NLS-1$
		group.<EObject>observe(Literals.INVOICE__CLIENT).addValueChangeListener(event -> sessions.fill());
		group.readOnly(Messages.InvoiceEditor_phone, Literals.INVOICE__CLIENT, Literals.CLIENT__PHONE);
		group.readOnly(Messages.InvoiceEditor_email, Literals.INVOICE__CLIENT, Literals.CLIENT__EMAIL);
	}

	/** A button behind a field, for the mouse: the keyboard goes on to the next field, and has commands for the same. */
	private static void button(Composite row, String id, String text, Runnable deed) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.setData(WorkbenchIds.WIDGET_ID, id);
		button.addListener(SWT.Selection, event -> deed.run());
		row.setTabList(new Control[] { row.getChildren()[0] });
	}

	private void open(EReference feature) {
		if (session.record().eGet(feature) instanceof Entity entity) {
			RecordEditors.open(page, entity.eClass(), entity.getId());
		}
	}

	/** A new session of the client, which becomes that of the invoice when it is saved. */
	private void newSession() {
		Client client = session.record().getClient();
		IEditorPart editor = RecordEditors.open(page, client == null ? RecordInput.ofNew(Literals.SESSION)
				: RecordInput.ofNew(Literals.SESSION, Map.of(Literals.SESSION__CLIENT, new RecordReference(Literals.CLIENT, client.getId()))));
		if (editor instanceof RecordEditor<?> made) {
			sessions.await(made.session());
		}
	}

	void sessionsChanged() {
		sessions.fill();
	}

	void saved() {
		number.saved();
	}

	DetailTable<InvoiceLine> lines() {
		return lines;
	}

	TotalsLine totals() {
		return totals;
	}
}
