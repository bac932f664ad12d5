package studio.safelight.ui.production.internal.neworders;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.fields.Formats;

/** The preview: vendors with their lines, and the lines that are not ordered; quantities, vendors and open orders are edited in place. */
final class PreviewTree {

	static final String TREE_ID = "neworders.preview";

	private final NewOrdersModel model;
	private final Composite area;
	private final CheckboxTreeViewer viewer;

	/**
	 * @param problems takes what is wrong with what was typed, or null
	 * @param remarks  takes what there is to say of the selected row, in full; an empty text for nothing
	 */
	PreviewTree(Composite parent, NewOrdersModel model, Formats formats, Consumer<String> problems, Consumer<String> remarks) {
		this.model = model;
		area = new Composite(parent, SWT.NONE);
		viewer = new CheckboxTreeViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
		Tree tree = viewer.getTree();
		tree.setHeaderVisible(true);
		tree.setData(WorkbenchIds.WIDGET_ID, TREE_ID);
		TreeColumnLayout layout = new TreeColumnLayout();
		area.setLayout(layout);
		for (PreviewColumn column : PreviewColumn.values()) {
			TreeViewerColumn viewerColumn = new TreeViewerColumn(viewer, column.style());
			viewerColumn.getColumn().setText(column.title());
			viewerColumn.setLabelProvider(new PreviewLabels(column, model, formats));
			if (column == PreviewColumn.QUANTITY) {
				viewerColumn.setEditingSupport(new QuantityEditing(viewer, model, formats, problems));
			} else if (column == PreviewColumn.VENDOR) {
				viewerColumn.setEditingSupport(new VendorEditing(viewer, model));
			}
			layout.setColumnData(viewerColumn.getColumn(), new ColumnWeightData(column.weight(), true));
		}
		viewer.setContentProvider(new Content());
		viewer.setCheckStateProvider(new PreviewChecks());
		viewer.addCheckStateListener(this::checked);
		viewer.addSelectionChangedListener(event -> remarks.accept(
				event.getStructuredSelection().getFirstElement() instanceof PreviewLine line ? PreviewLabels.remark(line) : ""));
		ColumnViewerToolTipSupport.enableFor(viewer);
		startEditing();
		viewer.setInput(model);
		viewer.expandAll();
	}

	private void startEditing() {
		ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.keyCode == SWT.F2
						|| super.isEditorActivationEvent(event);
			}
		};
		TreeViewerEditor.create(viewer, strategy, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
				| ColumnViewerEditor.KEYBOARD_ACTIVATION);
	}

	Control control() {
		return area;
	}

	void refresh() {
		Object[] collapsed = collapsed();
		viewer.refresh();
		viewer.expandAll();
		for (Object group : collapsed) {
			viewer.setExpandedState(group, false);
		}
	}

	private Object[] collapsed() {
		List<Object> collapsed = new ArrayList<>();
		for (Object group : ((ITreeContentProvider) viewer.getContentProvider()).getElements(model)) {
			if (viewer.testFindItem(group) != null && !viewer.getExpandedState(group)) {
				collapsed.add(group);
			}
		}
		return collapsed.toArray();
	}

	private void checked(CheckStateChangedEvent event) {
		switch (event.getElement()) {
			case PreviewLine line when line.vendorId() == null && line.proposed().isOrderable() && event.getChecked() -> {
				viewer.refresh(line);
				viewer.editElement(line, PreviewColumn.VENDOR.ordinal());
			}
			case PreviewLine line -> model.want(line, event.getChecked());
			case VendorOrder order -> model.want(order, event.getChecked());
			default -> viewer.refresh();
		}
	}

	/** The groups are made anew at each question, and are equal when they show the same. */
	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			NewOrdersModel model = (NewOrdersModel) input;
			List<Object> groups = new ArrayList<>();
			List<PreviewLine> notOrdered = model.notOrdered();
			groups.addAll(model.orders());
			if (!notOrdered.isEmpty()) {
				groups.add(new NotOrderedGroup(notOrdered));
			}
			return groups.toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return switch (parent) {
				case VendorOrder order -> order.lines().toArray();
				case NotOrderedGroup group -> group.lines().toArray();
				default -> new Object[0];
			};
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}
}
