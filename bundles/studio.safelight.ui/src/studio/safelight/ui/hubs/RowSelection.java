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

	/** Rows that are selected further apart are not looked for when the list was asked again. */
	private static final int FURTHEST = 2 * LIMIT;

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final Table table;
	private final PagedRows<R> rows;
	private final RecordRows<R> kind;
	private Map<RecordReference, R> selected = new LinkedHashMap<>();
	private Job loading;

	/** From which to which row something is selected; -1 for none. */
	private int first = -1;
	private int last = -1;

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
		stopLoading();
		int[] indices = table.getSelectionIndices();
		if (indices.length > LIMIT) {
			table.deselectAll();
			take(Map.of());
			tooMany();
			return;
		}
		span(indices);
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

	private void stopLoading() {
		if (loading != null) {
			loading.cancel();
			loading = null;
		}
	}

	/** Rows that were passed over, such as by End with Shift. Until they are there, nothing is selected that a command could act on. */
	private void load(int[] indices) {
		take(Map.of());
		PagedRows.Listing<R> listing = rows.shown();
		int from = first;
		int end = last + 1;
		loading = Background.of(Messages.RowSelection_loading, table, monitor -> load(listing, from, end)).then(range -> {
			Map<RecordReference, R> found = new LinkedHashMap<>();
			for (int index : indices) {
				if (index - from < range.size()) {
					found.put(key(range.get(index - from)), range.get(index - from));
				}
			}
			take(found);
		}).start();
	}

	private List<R> load(PagedRows.Listing<R> listing, int from, int end) throws IOException {
		List<R> range = new ArrayList<>();
		for (int start = from; start < end; start += LIMIT) {
			range.addAll(listing.rows(start, Math.min(LIMIT, end - start)));
		}
		return range;
	}

	private void take(Map<RecordReference, R> found) {
		selected = new LinkedHashMap<>(found);
		fire();
	}

	/** Selects again, among rows that have just arrived, those that were selected before. */
	void restore(int from, List<R> arrived) {
		int[] places = places(from, arrived);
		for (int place : places) {
			R row = arrived.get(place - from);
			selected.put(key(row), row);
		}
		if (places.length > 0) {
			table.select(places);
		}
	}

	/** @return where those that are selected are, in their order */
	private int[] places(int from, List<R> arrived) {
		return IntStream.range(0, arrived.size()).filter(i -> selected.containsKey(key(arrived.get(i)))).map(i -> from + i).toArray();
	}

	private void span(int[] places) {
		first = Arrays.stream(places).min().orElse(-1);
		last = Arrays.stream(places).max().orElse(-1);
	}

	/**
	 * Other rows are shown. What was selected and is not among them is not selected any more: nobody sees it, and it may be gone. Where the same
	 * list was asked again, it is looked for near to where it was.
	 */
	void replaced(int firstRow, List<R> arrived, boolean complete, boolean again) {
		stopLoading();
		restore(firstRow, arrived);
		Map<RecordReference, R> before = new LinkedHashMap<>(selected);
		if (selected.keySet().retainAll(arrived.stream().map(this::key).toList())) {
			fire();
			boolean all = complete && firstRow == 0;
			if (again && !all && first >= 0 && last - first <= FURTHEST) {
				lookFor(before);
				return;
			}
		}
		span(places(firstRow, arrived));
	}

	/** Others may have put rows before the selected ones, or taken some away. */
	private void lookFor(Map<RecordReference, R> before) {
		PagedRows.Listing<R> listing = rows.shown();
		int from = Math.max(0, first - PagedRows.PAGE_SIZE);
		int end = last + 1 + PagedRows.PAGE_SIZE;
		loading = Background.of(Messages.RowSelection_loading, table, monitor -> load(listing, from, end)).then(range -> {
			Map<RecordReference, R> found = new LinkedHashMap<>(selected);
			range.stream().filter(row -> before.containsKey(key(row))).forEach(row -> found.put(key(row), row));
			take(found);
			restore(from, range);
			span(places(from, range));
		}).start();
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
