package studio.safelight.workbench.internal;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.hubs.HubView;
import studio.safelight.ui.jobs.Background;
import studio.safelight.workbench.internal.notifications.Bell;

/** The line at the bottom: who works here, where the data are, what is late and due today, and the bell. */
public final class StatusTrim extends WorkbenchWindowControlContribution {

	/** The presets of the production hub that show what is counted. */
	private static final String LATE = "due=late"; //$NON-NLS-1$
	private static final String TODAY = "due=today"; //$NON-NLS-1$

	private static final int GATHER = 300;
	/** The bar is laid out once, before anything is counted. */
	private static final int DUE_CHARACTERS = 36;
	private static final int COUNT_LIMIT = 9_999;

	private record Due(int late, int byToday) {
	}

	private StudioStore store;
	private Link due;
	private Job counting;

	@Override
	protected Control createControl(Composite parent) {
		store = getWorkbenchWindow().getService(StudioStore.class);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(24, 0).margins(8, 0).applyTo(area);
		label(area, "status.user", store.user()); //$NON-NLS-1$
		String place = store.location().isEmbedded() ? NLS.bind(Messages.StatusTrim_embedded, store.location()) : store.location().toString();
		label(area, "status.place", place); //$NON-NLS-1$
		due = new Link(area, SWT.NONE);
		due.setData(WorkbenchIds.WIDGET_ID, "status.due"); //$NON-NLS-1$
		due.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show(event.text)));
		GridDataFactory.fillDefaults().grab(false, true).align(SWT.FILL, SWT.CENTER).applyTo(due);
		((GridData) due.getLayoutData()).widthHint = new PixelConverter(due).convertWidthInCharsToPixels(DUE_CHARACTERS);
		GridDataFactory.fillDefaults().grab(false, true).align(SWT.BEGINNING, SWT.CENTER).applyTo(new Bell(area, getWorkbenchWindow()).control());
		StudioStore.ChangeListener listener = this::storeChanged;
		store.addChangeListener(listener);
		area.addDisposeListener(event -> store.removeChangeListener(listener));
		count();
		return area;
	}

	private static void label(Composite area, String id, String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setData(WorkbenchIds.WIDGET_ID, id);
		GridDataFactory.fillDefaults().grab(false, true).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private void storeChanged(Collection<URI> changed) {
		if (!due.isDisposed()) {
			due.getDisplay().asyncExec(() -> {
				if (!due.isDisposed()) {
					count();
				}
			});
		}
	}

	private void count() {
		if (counting != null) {
			counting.cancel();
		}
		LocalDate today = getWorkbenchWindow().getService(StudioInfo.class).today();
		counting = Background.of(Messages.StatusTrim_counting, due, monitor -> count(today)).then(this::show).startAfter(GATHER);
	}

	private Due count(LocalDate today) throws StoreException {
		return new Due(store.lists().countOrders(before(today), COUNT_LIMIT), store.lists().countOrders(before(today.plusDays(1)), COUNT_LIMIT));
	}

	private static OrderFilter before(LocalDate day) {
		return OrderFilter.ALL.withDueBefore(day).withOpenOnly(true);
	}

	private void show(Due counts) {
		String text = Messages.StatusTrim_nothing;
		if (counts.byToday() > 0) {
			text = link(TODAY, MessageFormat.format(Messages.StatusTrim_today, counts.byToday()));
		}
		if (counts.late() > 0) {
			text = link(LATE, MessageFormat.format(Messages.StatusTrim_late, counts.late())) + " \u00b7 " + text; //$NON-NLS-1$
		}
		due.setText(text);
	}

	private static String link(String preset, String text) {
		return "<a href=\"" + preset + "\">" + text + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void show(String preset) {
		try {
			if (getWorkbenchWindow().getActivePage().showView(Layouts.PRODUCTION_HUB) instanceof HubView<?> hub) {
				hub.showPreset(preset);
			}
		} catch (PartInitException e) {
			MessageDialog.openError(due.getShell(), due.getText(), e.getStatus().getMessage());
		}
	}
}
