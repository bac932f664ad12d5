package studio.safelight.ui.production.internal.order;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;

import studio.safelight.model.OrderStep;
import studio.safelight.model.ProductionOrder;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.due.DueDates;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.records.RecordSession;

/** The steps of an order's cycle with their dates, and why each is due then. The present one stands out. */
final class PlanTable {

	static final String TABLE_ID = "order.plan.table";

	private final RecordSession<ProductionOrder> session;
	private final TableViewer viewer;

	/** @param selected takes the step that is selected, or null for none */
	PlanTable(Composite parent, RecordSession<ProductionOrder> session, StudioInfo studio, Consumer<OrderStep> selected) {
		this.session = session;
		Formats formats = new Formats(studio);
		Composite area = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setData(WorkbenchIds.WIDGET_ID, TABLE_ID);
		ColumnViewerToolTipSupport.enableFor(viewer);
		column(layout, Messages.PlanTable_step, 18, step -> (isPresent(step) ? "\u25cf " : "") + step.getStatus().getName());
		column(layout, Messages.PlanTable_due, 18, step -> due(step, studio, formats));
		column(layout, Messages.PlanTable_why, 64, step -> step.getExplanation() == null ? "" : step.getExplanation());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addSelectionChangedListener(event -> selected.accept((OrderStep) event.getStructuredSelection().getFirstElement()));
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<OrderStep, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((OrderStep) element);
			}

			@Override
			public Font getFont(Object element) {
				return isPresent((OrderStep) element) ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				return ((OrderStep) element).getExplanation();
			}
		});
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
	}

	private boolean isPresent(OrderStep step) {
		return step.getStatus() == session.record().getStatus();
	}

	private String due(OrderStep step, StudioInfo studio, Formats formats) {
		String due = isPresent(step) ? DueDates.text(step.getDueDate(), studio.today(), formats) : formats.weekdayAndDate(step.getDueDate());
		return step.isEdited() ? NLS.bind(Messages.PlanTable_edited, due) : due;
	}

	void refresh() {
		if (!viewer.getTable().isDisposed()) {
			int selected = viewer.getTable().getSelectionIndex();
			Object[] steps = session.record().getSteps().toArray();
			viewer.setInput(steps);
			Object shown = selected >= 0 && selected < steps.length ? steps[selected]
					: Stream.of(steps).filter(step -> isPresent((OrderStep) step)).findFirst().orElse(null);
			viewer.setSelection(shown == null ? StructuredSelection.EMPTY : new StructuredSelection(shown));
		}
	}
}
