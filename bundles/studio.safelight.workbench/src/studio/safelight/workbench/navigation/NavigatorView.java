package studio.safelight.workbench.navigation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.hubs.HubView;
import studio.safelight.ui.jobs.Background;

/** The way to all hubs, with what waits there: counted in the background, and again when something was saved. */
public final class NavigatorView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "studio.safelight.ui.navigator"; //$NON-NLS-1$

	private static final int COUNT_WIDTH = 40;
	private static final int GATHER = 200;

	private final StudioStore.ChangeListener storeListener = this::storeChanged;
	private final Map<Entry, Integer> counts = new HashMap<>();
	private StudioStore store;
	private TreeViewer viewer;
	private LocalResourceManager images;
	private Job counting;

	@Override
	public void createPartControl(Composite parent) {
		store = getSite().getService(StudioStore.class);
		TreeColumnLayout layout = new TreeColumnLayout();
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(layout);
		viewer = new TreeViewer(area, SWT.SINGLE | SWT.FULL_SELECTION);
		images = new LocalResourceManager(JFaceResources.getResources(), viewer.getTree());
		viewer.getTree().setData(WorkbenchIds.WIDGET_ID, ID);
		viewer.setContentProvider(new EntryContents());
		layout.setColumnData(column(SWT.LEFT, new EntryLabels()).getColumn(), new ColumnWeightData(1));
		layout.setColumnData(column(SWT.RIGHT, new CountLabels()).getColumn(), new ColumnPixelData(COUNT_WIDTH));
		viewer.setInput(Entries.read());
		viewer.expandAll();
		viewer.addSelectionChangedListener(event -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof Entry entry) {
				show(entry);
			}
		});
		viewer.addOpenListener(event -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof Entry entry) {
				show(entry).setFocus();
			}
		});
		store.addChangeListener(storeListener);
		count();
	}

	private TreeViewerColumn column(int alignment, ColumnLabelProvider labels) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, alignment);
		column.setLabelProvider(labels);
		return column;
	}

	/** The focus stays, so that the arrow keys go on through the entries. */
	private IViewPart show(Entry entry) {
		try {
			IViewPart view = getSite().getPage().showView(entry.view(), null, IWorkbenchPage.VIEW_VISIBLE);
			if (view instanceof HubView<?> hub) {
				hub.showPreset(entry.preset());
			}
			return view;
		} catch (PartInitException e) {
			MessageDialog.openError(getSite().getShell(), entry.label(), e.getStatus().getMessage());
			return this;
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

	@SuppressWarnings("unchecked")
	private void count() {
		if (counting != null) {
			counting.cancel();
		}
		StudioInfo studio = getSite().getService(StudioInfo.class);
		List<Entry> entries = (List<Entry>) viewer.getInput();
		counting = Background.of(getTitle(), viewer.getTree(), monitor -> {
			Map<Entry, Integer> counted = new HashMap<>();
			count(entries, studio, counted);
			return counted;
		}).then(counted -> {
			counts.clear();
			counts.putAll(counted);
			viewer.refresh(true);
		}).startAfter(GATHER);
	}

	private void count(List<Entry> entries, StudioInfo studio, Map<Entry, Integer> counted) throws StoreException {
		for (Entry entry : entries) {
			if (entry.count() != null) {
				counted.put(entry, entry.count().count(store, studio));
			}
			count(entry.children(), studio, counted);
		}
	}

	@Override
	public void setFocus() {
		viewer.getTree().setFocus();
	}

	@Override
	public void dispose() {
		if (store != null) {
			store.removeChangeListener(storeListener);
		}
		super.dispose();
	}

	private boolean isUrgent(Entry entry) {
		return entry.urgent() && counts.getOrDefault(entry, 0) > 0;
	}

	private static final class EntryContents implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			return ((Entry) element).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Entry) element).children().isEmpty();
		}
	}

	private final class EntryLabels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return ((Entry) element).label();
		}

		@Override
		public Image getImage(Object element) {
			Entry entry = (Entry) element;
			return entry.icon() == null ? null : images.get(entry.icon());
		}
	}

	private final class CountLabels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			Integer count = counts.get(element);
			return count == null || count == 0 ? "" : count.toString(); //$NON-NLS-1$
		}

		@Override
		public Color getForeground(Object element) {
			return isUrgent((Entry) element) ? JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR) : null;
		}

		@Override
		public Font getFont(Object element) {
			return isUrgent((Entry) element) ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null;
		}
	}
}
