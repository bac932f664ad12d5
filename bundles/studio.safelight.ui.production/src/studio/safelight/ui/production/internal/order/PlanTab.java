package studio.safelight.ui.production.internal.order;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import studio.safelight.model.OrderStep;
import studio.safelight.model.ProductionOrder;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.editors.FormTab;
import studio.safelight.ui.editors.RecordForm;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.records.RecordSession;

/** The plan of an order, and below it, in full, why the selected step is due on its day. */
final class PlanTab {

	static final String WHY_ID = "order.plan.why";

	private final Formats formats;
	private final PlanTable table;
	private final Label title;
	private final Label why;

	PlanTab(FormTab tab, RecordForm form, RecordSession<ProductionOrder> session) {
		formats = new Formats(form.studio());
		Composite area = tab.wide(null);
		GridLayoutFactory.fillDefaults().applyTo(area);
		Composite top = form.toolkit().createComposite(area);
		top.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(top);
		title = form.toolkit().createLabel(area, "");
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(title);
		why = form.toolkit().createLabel(area, "", SWT.WRAP);
		why.setData(WorkbenchIds.WIDGET_ID, WHY_ID);
		GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(why);
		table = new PlanTable(top, session, form.studio(), this::explain);
	}

	private void explain(OrderStep step) {
		title.setText(step == null ? "" : Explanation.title(step.getStatus(), step.getDueDate(), formats).replace("&", "&&"));
		why.setText(step == null ? "" : Explanation.of(step).replace("&", "&&"));
		why.getParent().layout();
	}

	/** Something changed in the order. */
	void refresh() {
		table.refresh();
	}
}
