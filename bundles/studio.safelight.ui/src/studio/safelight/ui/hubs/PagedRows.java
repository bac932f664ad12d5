package studio.safelight.ui.hubs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Widget;

import studio.safelight.store.lists.Page;
import studio.safelight.ui.jobs.Background;

/**
 * The rows of a query that were looked at last, page by page. What is missing is loaded in the background: one page at a time, and only pages
 * that are looked at once the scrolling rests, so that passing over thousands of rows asks nothing. For the UI thread.
 */
final class PagedRows<R> {

	/** What the rows are shown in. */
	interface Viewer<R> {
		/**
		 * Rows of a new query are there, or of the same one, asked again; all that was there before is gone.
		 */
		void replaced(int firstRow, List<R> rows, boolean last, boolean again);

		/** A page is there. */
		void arrived(int firstRow, List<R> rows, boolean last);

		/** Rows need not be kept any more, as they were forgotten, or never loaded. */
		void forgotten(int firstRow, int count);

		/** @return the first row that can be seen at present */
		int firstVisible();

		/** @return the last row that can be seen at present */
		int lastVisible();

		void failed(Exception problem);
	}

	static final int PAGE_SIZE = 100;
	static final int PAGES_KEPT = 20;

	/** How long the scrolling has to rest, and how long a page is put off at most by going on. */
	private static final int REST = 40;
	private static final int LONGEST_PAUSE = 200;
	private static final long MILLION = 1_000_000;

	private final Widget owner;
	private final String name;
	private final Viewer<R> viewer;
	private final Map<Integer, List<R>> pages = new LinkedHashMap<>(16, 0.75f, true);
	private final Set<Integer> wanted = new LinkedHashSet<>();
	private final Runnable loadWanted = this::loadWanted;
	private Job first;
	private Job next;
	private Job counting;
	private long wantedSince;
	private Listing<R> listing;
	private Listing<R> shown;

	/**
	 * What is asked for, in an order: a value that any thread may read.
	 *
	 * @param column the key of the column that the rows are ordered by; null for the list's own order
	 */
	record Listing<R>(Query<R> query, String column, boolean descending) {

		/** Reads rows, beside the UI thread. */
		List<R> rows(int offset, int size) throws IOException {
			return query.rows(new Page(offset, size, column, descending));
		}
	}

	PagedRows(Widget owner, String name, Viewer<R> viewer) {
		this.owner = owner;
		this.name = name;
		this.viewer = viewer;
	}

	/** Shows another query from its first row on; what was asked before is given up. */
	void show(Query<R> newQuery, String sortColumn, boolean sortDescending, int delay) {
		start(newQuery, sortColumn, sortDescending);
		first(0, PAGE_SIZE, delay, false);
	}

	/** Asks the same query again, beginning with the rows that are looked at. */
	void showAgain(Query<R> newQuery, String sortColumn, boolean sortDescending) {
		start(newQuery, sortColumn, sortDescending);
		int from = viewer.firstVisible() / PAGE_SIZE * PAGE_SIZE;
		int size = viewer.lastVisible() < from + PAGE_SIZE ? PAGE_SIZE : 2 * PAGE_SIZE;
		first(from, size, 0, true);
	}

	private void start(Query<R> newQuery, String sortColumn, boolean sortDescending) {
		for (Job job : new Job[] { first, next, counting }) {
			if (job != null) {
				job.cancel();
			}
		}
		next = null;
		counting = null;
		wanted.clear();
		listing = new Listing<>(newQuery, sortColumn, sortDescending);
	}

	private void first(int from, int size, int delay, boolean again) {
		Listing<R> asked = listing;
		first = Background.of(name, owner, monitor -> asked.rows(from, size)).then(rows -> {
			pages.clear();
			shown = asked;
			if (rows.isEmpty() && from > 0) {
				first(0, PAGE_SIZE, 0, again); // there are fewer than there were
				return;
			}
			for (int i = 0; i < rows.size() || i == 0; i += PAGE_SIZE) {
				pages.put((from + i) / PAGE_SIZE, new ArrayList<>(rows.subList(i, Math.min(i + PAGE_SIZE, rows.size()))));
			}
			viewer.replaced(from, rows, rows.size() < size, again);
		}).otherwise(viewer::failed).startAfter(delay);
	}

	/** Counts what there is, up to a limit; an answer for a query that isn't shown any more is dropped. */
	void count(int limit, IntConsumer counted) {
		Listing<R> asked = listing;
		counting = Background.of(name, owner, monitor -> asked.query().count(limit)).then(count -> {
			if (asked == listing) {
				counted.accept(count);
			}
		}).otherwise(viewer::failed).start();
	}

	/** @return the row, or null as long as it isn't there; then it is loaded if it is looked at for longer */
	R row(int index) {
		R row = present(index);
		if (row == null && index >= 0 && listing != null && !pages.containsKey(index / PAGE_SIZE)) {
			want(index / PAGE_SIZE);
		}
		return row;
	}

	/** @return the row, or null if it isn't there */
	R present(int index) {
		List<R> page = index < 0 ? null : pages.get(index / PAGE_SIZE); // negative: a row that is being removed
		int place = index % PAGE_SIZE;
		return page != null && place < page.size() ? page.get(place) : null;
	}

	private void want(int number) {
		long now = System.nanoTime() / MILLION;
		if (wanted.isEmpty()) {
			wantedSince = now;
		}
		wanted.add(number);
		if (next == null && now - wantedSince < LONGEST_PAUSE) {
			owner.getDisplay().timerExec(REST, loadWanted); // anew, where it was waiting already
		}
	}

	private void loadWanted() {
		if (owner.isDisposed() || next != null) {
			return; // when that is there, it goes on
		}
		int firstSeen = viewer.firstVisible() / PAGE_SIZE;
		int lastSeen = viewer.lastVisible() / PAGE_SIZE;
		for (int number : List.copyOf(wanted)) {
			if (number < firstSeen || number > lastSeen) {
				wanted.remove(number);
				viewer.forgotten(number * PAGE_SIZE, PAGE_SIZE);
			}
		}
		if (!wanted.isEmpty()) {
			load(wanted.iterator().next());
		}
	}

	private void load(int number) {
		Listing<R> asked = listing;
		next = Background.of(name, owner, monitor -> asked.rows(number * PAGE_SIZE, PAGE_SIZE)).then(rows -> {
			done(number);
			pages.put(number, rows);
			viewer.arrived(number * PAGE_SIZE, rows, rows.size() < PAGE_SIZE);
			forgetEldest();
			loadWanted();
		}).otherwise(problem -> {
			done(number);
			viewer.failed(problem);
		}).start();
	}

	private void done(int number) {
		next = null;
		wanted.remove(number);
		wantedSince = System.nanoTime() / MILLION;
	}

	private void forgetEldest() {
		while (pages.size() > PAGES_KEPT) {
			int eldest = pages.keySet().iterator().next();
			pages.remove(eldest);
			viewer.forgotten(eldest * PAGE_SIZE, PAGE_SIZE);
		}
	}

	/** @return what the rows that are shown are of, which another may be about to replace; null as long as there are none */
	Listing<R> shown() {
		return shown;
	}

	/** @return how many rows are held */
	int held() {
		return pages.values().stream().mapToInt(List::size).sum();
	}
}
