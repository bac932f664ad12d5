package studio.safelight.workbench.navigation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

import studio.safelight.store.StudioStore;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.hubs.HubView;
import studio.safelight.ui.jobs.Background;

/**
 * The way to all hubs, with what waits there: counted in the background, and again when something was saved. An entry is shown as soon as it is
 * selected, with the mouse or the keys, and the keyboard stays here; Enter goes there. A record opens by a click or by Enter.
 */
public final class NavigatorView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "studio.safelight.ui.navigator"; //$NON-NLS-1$

	private static final int COUNT_CHARACTERS = 7;
	private static final int GATHER = 200;

	private final StudioStore.ChangeListener storeListener = this::storeChanged;
	private final IPropertyChangeListener colorListener = event -> this.viewer.refresh(true);
	private final Runnable recordsListener = this::recordsChanged;
	private final EntryCounts counts = new EntryCounts();
	private List<Entry> entries;
	private StudioStore store;
	private TreeViewer viewer;
	private Job counting;

	@Override
	public void createPartControl(Composite parent) {
		store = getSite().getService(StudioStore.class);
		entries = Entries.read();
		TreeColumnLayout layout = new TreeColumnLayout();
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(layout);
		viewer = new TreeViewer(area, SWT.SINGLE | SWT.FULL_SELECTION);
		Tree tree = viewer.getTree();
		tree.setData(WorkbenchIds.WIDGET_ID, ID);
		viewer.setContentProvider(new NavigatorContents());
		layout.setColumnData(column(SWT.LEFT, new EntryLabels(tree)).getColumn(), new ColumnWeightData(1));
		int width = new PixelConverter(tree).convertWidthInCharsToPixels(COUNT_CHARACTERS);
		layout.setColumnData(column(SWT.RIGHT, counts).getColumn(), new ColumnPixelData(width));
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setInput(entries);
		viewer.expandAll();
		selectFirst(tree);
		listen(tree);
		count();
	}

	/** GTK selects the first row by itself when a tree gets the focus, as at the start of the workbench, which would be taken for a wish to see it. */
	private static void selectFirst(Tree tree) {
		if (tree.getItemCount() > 0) {
			tree.setSelection(tree.getItem(0));
		}
	}

	private TreeViewerColumn column(int alignment, ColumnLabelProvider labels) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, alignment);
		column.setLabelProvider(labels);
		return column;
	}

	private void listen(Tree tree) {
		viewer.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof Entry entry) {
				show(entry);
			}
		});
		viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
		tree.addListener(SWT.MouseDown, this::pressed);
		tree.addListener(SWT.MouseUp, this::released);
		store.addChangeListener(storeListener);
		JFaceResources.getColorRegistry().addListener(colorListener);
		tree.addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(colorListener));
		entries.stream().map(Entry::records).filter(Objects::nonNull).forEach(records -> records.addListener(recordsListener));
		getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.FILE_REFRESH, new RefreshHandler(this::count));
	}

	/** What is selected already is shown again, as its filters may have been changed there. */
	private void pressed(Event event) {
		if (event.button == 1 && element(event) instanceof Entry entry && entry == viewer.getStructuredSelection().getFirstElement()) {
			show(entry);
		}
	}

	private void released(Event event) {
		if (event.button == 1 && element(event) instanceof EntryRecord record) {
			open(record);
		}
	}

	private Object element(Event event) {
		TreeItem item = viewer.getTree().getItem(new Point(event.x, event.y));
		return item == null ? null : item.getData();
	}

	private void open(Object element) {
		if (element instanceof EntryRecord record) {
			RecordEditors.open(getSite().getPage(), record.record().type(), record.record().id());
		} else if (element instanceof Entry entry) {
			IWorkbenchPart view = show(entry);
			if (view != null) {
				getSite().getPage().activate(view);
			}
		}
	}

	/** The focus stays, so that the arrow keys go on through the entries. */
	private IWorkbenchPart show(Entry entry) {
		if (entry.view() == null) {
			return null;
		}
		try {
			IViewPart view = getSite().getPage().showView(entry.view(), null, IWorkbenchPage.VIEW_VISIBLE);
			if (view instanceof HubView<?> hub) {
				hub.showPreset(entry.preset());
			}
			return view;
		} catch (PartInitException e) {
			MessageDialog.openError(getSite().getShell(), entry.label(), e.getStatus().getMessage());
			return null;
		}
	}

	private void storeChanged(Collection<URI> changed) {
		if (!viewer.getTree().isDisposed()) {
			viewer.getTree().getDisplay().asyncExec(() -> {
				if (!viewer.getTree().isDisposed()) {
					count();
				}
			});
		}
	}

	private void recordsChanged() {
		if (!viewer.getTree().isDisposed()) {
			entries.stream().filter(entry -> entry.records() != null).forEach(this::refreshRecords);
		}
	}

	/** The first record below an entry shows itself; an entry that the user has closed stays so. */
	private void refreshRecords(Entry entry) {
		boolean wasEmpty = viewer.testFindItem(entry) instanceof TreeItem item && item.getItemCount() == 0;
		viewer.refresh(entry);
		if (wasEmpty) {
			viewer.setExpandedState(entry, true);
		}
	}

	private void count() {
		if (counting != null) {
			counting.cancel();
		}
		StudioInfo studio = getSite().getService(StudioInfo.class);
		counting = Background.of(getTitle(), viewer.getTree(), monitor -> EntryCounts.count(entries, store, studio)).then(counted -> {
			counts.show(counted);
			viewer.refresh(true);
		}).startAfter(GATHER);
	}

	@Override
	public void setFocus() {
		viewer.getTree().setFocus();
	}

	@Override
	public void dispose() {
		if (store != null) {
			store.removeChangeListener(storeListener);
			entries.stream().map(Entry::records).filter(Objects::nonNull).forEach(records -> records.removeListener(recordsListener));
		}
		super.dispose();
	}
}
