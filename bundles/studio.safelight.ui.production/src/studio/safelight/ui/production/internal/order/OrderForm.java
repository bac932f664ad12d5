package studio.safelight.ui.production.internal.order;

import org.eclipse.ui.IWorkbenchPartSite;

import studio.safelight.model.OrderKind;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.editors.RecordForm;
import studio.safelight.ui.fields.Fields;
import studio.safelight.ui.records.RecordSession;

/** The tabs of a production order. */
final class OrderForm {

	static final String GENERAL_ID = "order.general";
	static final String DETAILS_ID = "order.details";
	static final String NOTES_ID = "order.notes";
	static final String PLAN_ID = "order.plan";

	private final RecordForm form;
	private final RecordSession<ProductionOrder> session;
	private final IWorkbenchPartSite site;
	private final LiveTexts texts;
	private GeneralTab general;
	private FormTab detailsTab;
	private DetailsTable details;
	private FormTab notesTab;
	private PlanTable plan;

	OrderForm(RecordForm form, RecordSession<ProductionOrder> session, IWorkbenchPartSite site, LiveTexts texts) {
		this.form = form;
		this.session = session;
		this.site = site;
		this.texts = texts;
	}

	void create() {
		general = new GeneralTab(form, session, site, texts);
		general.create(form.tab(Messages.OrderForm_general, GENERAL_ID));
		detailsTab = form.tab(Messages.OrderForm_details, DETAILS_ID);
		details = new DetailsTable(detailsTab.wide(null), session, form.studio());
		createNotes();
		FormTab planTab = form.tab(Messages.OrderForm_plan, PLAN_ID);
		plan = new PlanTable(planTab.wide(null), session, form.studio());
	}

	private void createNotes() {
		notesTab = form.tab(Messages.OrderForm_notes, NOTES_ID);
		Fields inHouse = notesTab.group(Messages.OrderForm_inHouseNotes);
		inHouse.multiline(SafelightPackage.Literals.PRODUCTION_ORDER__IN_HOUSE_NOTES).toolTip(Messages.OrderForm_inHouseNotesHint);
		Fields vendor = notesTab.group(Messages.OrderForm_vendorNotes);
		vendor.multiline(SafelightPackage.Literals.PRODUCTION_ORDER__VENDOR_NOTES).toolTip(Messages.OrderForm_vendorNotesHint);
	}

	/** The record was loaded or saved. */
	void shown() {
		general.shown();
	}

	/** Something changed in the record. */
	void refresh() {
		ProductionOrder order = session.record();
		general.refresh();
		detailsTab.count(order.getDetails().size());
		notesTab.dot(order.getInHouseNotes() != null || order.getVendorNotes() != null);
		details.changed(order.getType() != null && order.getType().getKind() == OrderKind.PRINT);
		plan.refresh();
	}
}
