package studio.safelight.ui.production.internal.order;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

import studio.safelight.model.OrderDetail;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.records.RecordSession;

/** The details of an order, edited in place; those of a print order show the image files, too. */
final class DetailsTable {

	static final String TABLE_ID = "order.details.table";
	static final String ADD_ID = "order.details.add";
	static final String REMOVE_ID = "order.details.remove";

	private final RecordSession<ProductionOrder> session;
	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final List<TableViewerColumn> printColumns = new ArrayList<>();
	private final MissingFiles missing;
	private final Button remove;
	private List<OrderDetail> shown = List.of();
	private Boolean prints;

	DetailsTable(Composite parent, RecordSession<ProductionOrder> session, StudioInfo studio) {
		this.session = session;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		Composite tableArea = new Composite(area, SWT.NONE);
		tableArea.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tableArea);
		viewer = new TableViewer(tableArea, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setData(WorkbenchIds.WIDGET_ID, TABLE_ID);
		missing = new MissingFiles(session.store(), table, viewer::refresh);
		Formats formats = new Formats(studio);
		DetailColumn.ALL.forEach(column -> createColumn(column, formats));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		startEditing();
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		button(buttons, Messages.DetailsTable_add, ADD_ID, this::add);
		remove = button(buttons, Messages.DetailsTable_remove, REMOVE_ID, this::remove);
		viewer.addSelectionChangedListener(event -> remove.setEnabled(!event.getSelection().isEmpty()));
		remove.setEnabled(false);
		table.addListener(SWT.KeyDown, this::key);
	}

	private void createColumn(DetailColumn column, Formats formats) {
		TableViewerColumn viewerColumn = new TableViewerColumn(viewer, column.alignment());
		viewerColumn.getColumn().setText(column.title());
		viewerColumn.setLabelProvider(new DetailLabels(column, formats, missing));
		if (column.feature() != null) {
			viewerColumn.setEditingSupport(new DetailEditing(viewer, session, column.feature(), formats));
		}
		if (column.printOnly()) {
			printColumns.add(viewerColumn);
		}
		viewerColumn.getColumn().setData(column);
		layout.setColumnData(viewerColumn.getColumn(), new ColumnWeightData(column.weight(), true));
	}

	private void startEditing() {
		ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.keyCode == SWT.F2
						|| super.isEditorActivationEvent(event);
			}
		};
		TableViewerEditor.create(viewer, strategy,
				ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
	}

	private static Button button(Composite parent, String text, String id, Runnable deed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setData(WorkbenchIds.WIDGET_ID, id);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> deed.run()));
		return button;
	}

	private void key(Event event) {
		if (event.keyCode == SWT.DEL && !viewer.isCellEditorActive()) {
			remove();
		} else if (event.keyCode == SWT.INSERT && !viewer.isCellEditorActive()) {
			add();
		}
	}

	/** A line by hand, with its description to be typed at once. */
	private void add() {
		OrderDetail detail = SafelightFactory.eINSTANCE.createOrderDetail();
		session.stack().execute(AddCommand.create(session.domain(), session.record(), Literals.PRODUCTION_ORDER__DETAILS, detail));
		viewer.setSelection(new StructuredSelection(detail), true);
		viewer.editElement(detail, 0);
	}

	private void remove() {
		List<?> selected = viewer.getStructuredSelection().toList();
		if (!selected.isEmpty()) {
			session.stack().execute(RemoveCommand.create(session.domain(), session.record(), Literals.PRODUCTION_ORDER__DETAILS, selected));
		}
	}

	/** Shows the details as they are now. */
	void refresh(boolean printOrder) {
		if (viewer.getTable().isDisposed() || viewer.isCellEditorActive()) {
			return;
		}
		showColumns(printOrder);
		List<OrderDetail> now = List.copyOf(session.record().getDetails());
		if (now.equals(shown)) {
			viewer.refresh();
		} else {
			shown = now;
			viewer.setInput(now);
		}
		if (printOrder) {
			missing.look(session.record());
		}
	}

	private void showColumns(boolean printOrder) {
		if (prints != null && prints == printOrder) {
			return;
		}
		prints = printOrder;
		for (TableViewerColumn column : printColumns) {
			int weight = printOrder ? ((DetailColumn) column.getColumn().getData()).weight() : 0;
			layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 0, printOrder));
		}
		viewer.getTable().getParent().layout(true, true);
	}
}
