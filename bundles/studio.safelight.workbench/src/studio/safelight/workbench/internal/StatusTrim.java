package studio.safelight.workbench.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.StringJoiner;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.jobs.Background;

/** The line at the bottom: who works here, where the data are, and what is late and due today. */
public final class StatusTrim extends WorkbenchWindowControlContribution {

	private static final int GATHER = 300;
	/** The bar is laid out once, before anything is counted. */
	private static final int DUE_CHARACTERS = 32;
	private static final int COUNT_LIMIT = 1_000;

	private record Due(int late, int today) {
	}

	private StudioStore store;
	private Label due;
	private Job counting;

	@Override
	protected Control createControl(Composite parent) {
		store = getWorkbenchWindow().getService(StudioStore.class);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(24, 0).margins(8, 0).applyTo(area);
		label(area, "status.user", store.user()); //$NON-NLS-1$
		String place = store.location().isEmbedded() ? NLS.bind(Messages.StatusTrim_embedded, store.location()) : store.location().toString();
		label(area, "status.place", place); //$NON-NLS-1$
		due = label(area, "status.due", ""); //$NON-NLS-1$ //$NON-NLS-2$
		((GridData) due.getLayoutData()).widthHint = new PixelConverter(due).convertWidthInCharsToPixels(DUE_CHARACTERS);
		StudioStore.ChangeListener listener = this::storeChanged;
		store.addChangeListener(listener);
		area.addDisposeListener(event -> store.removeChangeListener(listener));
		count();
		return area;
	}

	private static Label label(Composite area, String id, String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		label.setData(WorkbenchIds.WIDGET_ID, id);
		GridDataFactory.fillDefaults().grab(false, true).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
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
		int late = store.lists().countOrders(before(today), COUNT_LIMIT);
		return new Due(late, store.lists().countOrders(before(today.plusDays(1)), COUNT_LIMIT) - late);
	}

	private static OrderFilter before(LocalDate day) {
		return OrderFilter.ALL.withDueBefore(day).withOpenOnly(true);
	}

	private void show(Due counts) {
		StringJoiner text = new StringJoiner(" \u00b7 "); //$NON-NLS-1$
		if (counts.late() > 0) {
			text.add(NLS.bind(Messages.StatusTrim_late, counts.late()));
		}
		if (counts.today() > 0) {
			text.add(NLS.bind(Messages.StatusTrim_today, counts.today()));
		}
		due.setText(text.length() == 0 ? Messages.StatusTrim_nothing : text.toString());
	}
}
