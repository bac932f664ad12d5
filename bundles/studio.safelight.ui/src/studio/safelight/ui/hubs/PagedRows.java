package studio.safelight.ui.hubs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Widget;

import studio.safelight.store.lists.Page;
import studio.safelight.ui.jobs.Background;

/**
 * The rows of a query that were looked at last, page by page; what is missing is loaded in the background when it is asked for. For the UI
 * thread.
 */
final class PagedRows<R> {

	/** Is told what has arrived. */
	interface Listener {
		/** The first page of a new query is there; all that was there before is gone. */
		void replaced(int atLeast, boolean exact);

		/** A page is there. */
		void arrived(int firstRow, int rows, boolean last);

		void failed(Exception problem);
	}

	static final int PAGE_SIZE = 100;
	private static final int PAGES_KEPT = 30;

	private final Widget owner;
	private final String name;
	private final Listener listener;
	private final Map<Integer, List<R>> pages = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, List<R>> eldest) {
			return size() > PAGES_KEPT;
		}
	};
	private final Set<Integer> loading = new HashSet<>();
	private final Map<Object, Job> jobs = new HashMap<>();
	private Query<R> query;
	private String column;
	private boolean descending;

	PagedRows(Widget owner, String name, Listener listener) {
		this.owner = owner;
		this.name = name;
		this.listener = listener;
	}

	/** Shows another query, or the same one anew; what was asked before is given up. */
	void show(Query<R> newQuery, String sortColumn, boolean sortDescending, int delay) {
		jobs.values().forEach(Job::cancel);
		jobs.clear();
		loading.clear();
		query = newQuery;
		column = sortColumn;
		descending = sortDescending;
		Page page = page(0);
		jobs.put("first", Background.of(name, owner, monitor -> newQuery.rows(page)).then(rows -> { //$NON-NLS-1$
			pages.clear();
			pages.put(0, rows);
			listener.replaced(rows.size(), rows.size() < PAGE_SIZE);
		}).otherwise(listener::failed).startAfter(delay));
	}

	/** Counts what there is, up to a limit; an answer for a query that isn't shown any more is dropped. */
	void count(int limit, IntConsumer counted) {
		Query<R> asked = query;
		jobs.put("count", Background.of(name, owner, monitor -> asked.count(limit)).then(count -> { //$NON-NLS-1$
			if (asked == query) {
				counted.accept(count);
			}
		}).otherwise(listener::failed).start());
	}

	/** @return the row, or null as long as it isn't there; then it is being loaded */
	R row(int index) {
		if (index < 0) {
			return null; // a row that is being removed
		}
		int number = index / PAGE_SIZE;
		List<R> page = pages.get(number);
		if (page == null) {
			load(number);
			return null;
		}
		int place = index % PAGE_SIZE;
		return place < page.size() ? page.get(place) : null;
	}

	private void load(int number) {
		if (query != null && loading.add(number)) {
			Query<R> asked = query;
			Page page = page(number);
			jobs.put(number, Background.of(name, owner, monitor -> asked.rows(page)).then(rows -> {
				if (asked == query) {
					loading.remove(number);
					pages.put(number, rows);
					listener.arrived(number * PAGE_SIZE, rows.size(), rows.size() < PAGE_SIZE);
				}
			}).otherwise(problem -> {
				loading.remove(number);
				listener.failed(problem);
			}).start());
		}
	}

	private Page page(int number) {
		return new Page(number * PAGE_SIZE, PAGE_SIZE, column, descending);
	}
}
