package studio.safelight.ui.production.internal.order;

import org.eclipse.ui.IWorkbenchPartSite;

import studio.safelight.model.OrderKind;
import studio.safelight.model.ProductionOrder;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.editors.RecordForm;
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
	private NotesTab notes;
	private PlanTab plan;

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
		notes = new NotesTab(form.tab(Messages.OrderForm_notes, NOTES_ID), form, session);
		plan = new PlanTab(form.tab(Messages.OrderForm_plan, PLAN_ID), form, session);
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
		notes.refresh();
		details.changed(order.getType() != null && order.getType().getKind() == OrderKind.PRINT);
		plan.refresh();
	}
}
