package studio.safelight.ui.hubs;

import java.io.IOException;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

import studio.safelight.ui.RecordReference;
import studio.safelight.ui.jobs.Background;

/**
 * The selected rows of a {@link PagedTable}, as {@link RecordReference}s for commands. It holds the rows themselves, not their places: they stay
 * selected when the table is shown anew and they have moved, and rows that were selected without having been looked at are loaded.
 */
final class RowSelection<R> implements ISelectionProvider {

	/** Who wants to act on more rows narrows the list, or exports it. */
	static final int LIMIT = 2_000;

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final Table table;
	private final PagedRows<R> rows;
	private final RecordRows<R> kind;
	private Map<RecordReference, R> selected = new LinkedHashMap<>();
	private Job loading;

	RowSelection(Table table, PagedRows<R> rows, RecordRows<R> kind) {
		this.table = table;
		this.rows = rows;
		this.kind = kind;
		table.addListener(SWT.Selection, event -> selected());
	}

	/** @return the selected rows */
	List<R> rows() {
		return List.copyOf(selected.values());
	}

	void selectAll() {
		if (table.getItemCount() > LIMIT) {
			tooMany();
		} else {
			table.selectAll();
			table.notifyListeners(SWT.Selection, new Event());
		}
	}

	private void tooMany() {
		MessageDialog.openInformation(table.getShell(), Messages.RowSelection_tooManyTitle,
				NLS.bind(Messages.RowSelection_tooMany, NumberFormat.getIntegerInstance().format(LIMIT)));
	}

	private void selected() {
		if (loading != null) {
			loading.cancel();
			loading = null;
		}
		int[] indices = table.getSelectionIndices();
		if (indices.length > LIMIT) {
			table.deselectAll();
			take(Map.of());
			tooMany();
			return;
		}
		Map<RecordReference, R> found = new LinkedHashMap<>();
		for (int index : indices) {
			R row = rows.present(index);
			if (row != null) {
				found.put(key(row), row);
			}
		}
		if (found.size() == indices.length) {
			take(found);
		} else {
			load(indices);
		}
	}

	/** Rows that were passed over, such as by End with Shift. */
	private void load(int[] indices) {
		Query<R> query = rows.query();
		int first = Arrays.stream(indices).min().orElseThrow();
		int last = Arrays.stream(indices).max().orElseThrow();
		loading = Background.of(Messages.RowSelection_loading, table, monitor -> load(query, first, last, indices)).then(this::take).start();
	}

	private Map<RecordReference, R> load(Query<R> query, int first, int last, int[] indices) throws IOException {
		List<R> range = new ArrayList<>();
		for (int from = first; from <= last; from += LIMIT) {
			range.addAll(query.rows(rows.page(from, Math.min(LIMIT, last + 1 - from))));
		}
		Map<RecordReference, R> found = new LinkedHashMap<>();
		for (int index : indices) {
			if (index - first < range.size()) {
				found.put(key(range.get(index - first)), range.get(index - first));
			}
		}
		return found;
	}

	private void take(Map<RecordReference, R> found) {
		selected = new LinkedHashMap<>(found);
		fire();
	}

	/** Selects again, among rows that have just arrived, those that were selected before. */
	void restore(int first, List<R> arrived) {
		int[] again = IntStream.range(0, arrived.size()).filter(i -> selected.containsKey(key(arrived.get(i)))).map(i -> first + i).toArray();
		for (int index : again) {
			R row = arrived.get(index - first);
			selected.put(key(row), row);
		}
		if (again.length > 0) {
			table.select(again);
		}
	}

	/** Another list is shown: what is not in its first rows is not selected any more. */
	void retain(List<R> arrived) {
		List<RecordReference> keys = arrived.stream().map(this::key).toList();
		if (selected.keySet().retainAll(keys)) {
			fire();
		}
	}

	private RecordReference key(R row) {
		return kind.reference().apply(row);
	}

	private void fire() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public StructuredSelection getSelection() {
		return new StructuredSelection(List.copyOf(selected.keySet()));
	}

	@Override
	public void setSelection(ISelection newSelection) {
		// the user selects
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
