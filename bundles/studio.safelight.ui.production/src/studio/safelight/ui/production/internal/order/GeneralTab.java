package studio.safelight.ui.production.internal.order;

import java.util.function.Consumer;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.databinding.EMFProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;

import studio.safelight.model.Invoice;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Session;
import studio.safelight.model.StatusKind;
import studio.safelight.model.Vendor;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.editors.RecordForm;
import studio.safelight.ui.fields.Field;
import studio.safelight.ui.fields.Addresses;
import studio.safelight.ui.fields.Fields;
import studio.safelight.ui.records.RecordSession;

/** The groups of the General tab. */
final class GeneralTab {

	static final String OPEN_INVOICE_ID = "order.openInvoice";
	static final String DRAW_NUMBER_ID = "order.drawNumber";
	static final String WHY_ID = "order.whyThisDate";
	static final String INVOICE_WHY_ID = "order.whyTheInvoicesDate";
	static final String CLIENT_ID = "order.client";
	static final String SHIPPING_ID = "order.shipping";
	static final String STATUS_ID = "order.status";

	private final RecordForm form;
	private final RecordSession<ProductionOrder> session;
	private final IWorkbenchPartSite site;
	private final LiveTexts texts;
	private final NumberCheck number;
	private OrderTypeField type;
	private NumberDrawing drawing;
	private Control statusDueDate;

	GeneralTab(RecordForm form, RecordSession<ProductionOrder> session, IWorkbenchPartSite site, LiveTexts texts) {
		this.form = form;
		this.session = session;
		this.site = site;
		this.texts = texts;
		this.number = new NumberCheck(form, session);
	}

	void create(FormTab tab) {
		createGeneral(tab.group(Messages.GeneralTab_general));
		createAssignment(tab.group(Messages.GeneralTab_assignment));
		createClient(tab.group(Messages.GeneralTab_client));
		createVendor(tab.group(Messages.GeneralTab_vendor));
		createInvoice(tab);
		createFinancial(tab.group(Messages.GeneralTab_financial));
	}

	private ProductionOrder order() {
		return session.record();
	}

	private Invoice invoice() {
		return order().getInvoice();
	}

	private void createClient(Fields fields) {
		text(fields, Messages.GeneralTab_clientName, CLIENT_ID, () -> invoice().getClient().getName());
		text(fields, Messages.GeneralTab_shipping, SHIPPING_ID, () -> Addresses.lines(Addresses.shipping(invoice())));
	}

	private void createVendor(Fields fields) {
		text(fields, Messages.GeneralTab_vendorName, "order.vendor", () -> order().getVendor().getName());
		text(fields, Messages.GeneralTab_vendorAddress, "order.vendorAddress", () -> vendorAddress(order().getVendor()));
		text(fields, Messages.GeneralTab_account, "order.account", () -> orDash(order().getVendor().getAccountNumber()));
	}

	private static String vendorAddress(Vendor vendor) {
		return vendor.isInHouse() && vendor.getAddress() == null ? Messages.GeneralTab_inHouse : orDash(Addresses.lines(vendor.getAddress()));
	}

	private void createGeneral(Fields fields) {
		type = new OrderTypeField(form, session, fields);
		text(fields, Messages.GeneralTab_orderDate, "order.orderDate", () -> fields.formats().weekdayAndDate(order().getOrderDate()));
		fields.text(Literals.PRODUCTION_ORDER__NUMBER).behind(this::createDraw);
		text(fields, Messages.GeneralTab_status, STATUS_ID, () -> OrderState.status(order()));
		Field due = fields.date(Literals.PRODUCTION_ORDER__STATUS_DUE_DATE)
				.behind(parent -> why(parent, WHY_ID, link -> Explanation.open(link.getShell(), order(), form.studio())));
		statusDueDate = due.control();
		fields.choice(Literals.PRODUCTION_ORDER__PRIORITY);
		fields.choice(Literals.PRODUCTION_ORDER__REORDER_REASON);
	}

	private void createAssignment(Fields fields) {
		fields.choice(Literals.PRODUCTION_ORDER__DEPARTMENT);
		fields.choice(Literals.PRODUCTION_ORDER__ASSIGNED_USER);
		fields.choice(Literals.PRODUCTION_ORDER__ENTERED_BY);
		fields.choice(Literals.PRODUCTION_ORDER__COMPLETED_BY);
	}

	private void createInvoice(FormTab tab) {
		IObservableValue<Invoice> invoice = EMFProperties.<ProductionOrder, Invoice>value(Literals.PRODUCTION_ORDER__INVOICE)
				.observeDetail(session.observable());
		Fields fields = tab.group(Messages.GeneralTab_invoice, invoice);
		createInvoiceLink(fields);
		text(fields, Messages.GeneralTab_invoiceDate, "order.invoiceDate", () -> fields.formats().weekdayAndDate(invoice().getInvoiceDate()));
		text(fields, Messages.GeneralTab_session, "order.session", () -> session(invoice().getSession()));
		text(fields, Messages.GeneralTab_delivery, "order.deliveryDate", () -> orDash(fields.formats().weekdayAndDate(invoice().getDeliveryDate())));
		fields.choice(Literals.INVOICE__STATUS).toolTip(Messages.GeneralTab_writtenThrough);
		fields.date(Literals.INVOICE__STATUS_DUE_DATE).toolTip(Messages.GeneralTab_writtenThrough)
				.behind(parent -> why(parent, INVOICE_WHY_ID, link -> InvoiceDate.explain(link, session, form.studio())));
	}

	private void createInvoiceLink(Fields fields) {
		Label label = form.toolkit().createLabel(fields.parent(), Messages.GeneralTab_invoiceNumber + ":");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		Link link = new Link(fields.parent(), SWT.NONE);
		form.toolkit().adapt(link, true, true);
		link.setData(WorkbenchIds.WIDGET_ID, OPEN_INVOICE_ID);
		link.setToolTipText(Messages.GeneralTab_openInvoice);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> RecordEditors.open(site.getPage(), Literals.INVOICE, invoice().getId())));
		texts.add(() -> {
			String number = invoice().getNumber() == null ? Messages.GeneralTab_openInvoice : invoice().getNumber();
			link.setText("<a>" + number.replace("&", "&&") + "</a>");
		});
	}

	private static String session(Session session) {
		if (session == null) {
			return "\u2013";
		}
		return session.getNumber() == null ? orDash(session.getName()) : session.getNumber();
	}

	private void createFinancial(Fields fields) {
		fields.money(Literals.PRODUCTION_ORDER__VENDOR_AMOUNT).hint(Messages.GeneralTab_amountUnknown).toolTip(Messages.GeneralTab_amountHint);
	}

	private void createDraw(Composite parent) {
		Button draw = form.toolkit().createButton(parent, "#", SWT.PUSH);
		draw.setData(WorkbenchIds.WIDGET_ID, DRAW_NUMBER_ID);
		draw.setToolTipText(Messages.GeneralTab_draw);
		drawing = new NumberDrawing(session, draw);
		draw.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> drawing.start()));
	}

	private void why(Composite parent, String id, Consumer<Link> explain) {
		Link why = new Link(parent, SWT.NONE);
		form.toolkit().adapt(why, true, true);
		why.setText(NLS.bind("<a>{0}</a>", Messages.GeneralTab_why));
		why.setData(WorkbenchIds.WIDGET_ID, id);
		why.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> explain.accept(why)));
	}

	private void text(Fields fields, String label, String id, java.util.function.Supplier<String> text) {
		texts.add(form.toolkit(), fields, label, id, text);
	}

	private static String orDash(String text) {
		return text == null || text.isBlank() ? "\u2013" : text;
	}

	/** The record was loaded or saved. */
	void shown() {
		type.show();
		number.again();
	}

	/** Something changed in the record. */
	void refresh() {
		type.show();
		number.refresh();
		drawing.refresh();
		StatusKind kind = order().getStatus() == null ? null : order().getStatus().getKind();
		statusDueDate.setEnabled(kind != StatusKind.FINAL && kind != StatusKind.CANCELLED);
	}
}
