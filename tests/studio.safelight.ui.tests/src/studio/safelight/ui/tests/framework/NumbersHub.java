package studio.safelight.ui.tests.framework;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StoreException;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.hubs.HubColumn;
import studio.safelight.ui.hubs.HubFilter;
import studio.safelight.ui.hubs.HubFilter.Option;
import studio.safelight.ui.hubs.HubFilters;
import studio.safelight.ui.hubs.HubView;
import studio.safelight.ui.hubs.Query;

/** A hub over numbers, as many as a test wants, that notes what is asked of it. */
public final class NumbersHub extends HubView<NumbersHub.Row> {

	static final String ID = "studio.safelight.ui.tests.numbers";

	/** A row; its place in the list is not its number once rows were put before it. */
	public record Row(long id, String name, String half) {
	}

	/** What was asked: pages by their first row. */
	static final List<Page> PAGES = Collections.synchronizedList(new ArrayList<>());

	/** All rows that were ever made, as far as somebody still holds them. */
	static final List<WeakReference<Row>> MADE = Collections.synchronizedList(new ArrayList<>());

	/** How many rows there are. */
	static volatile int size = 100_000;

	/** How many rows were put before the first one since. */
	static volatile int before;

	/** What the names begin with. */
	static volatile String prefix = "";

	/** After how many rows the job that reads them is cancelled, as by its button. */
	static volatile int cancelAfter = Integer.MAX_VALUE;

	/** What goes wrong, if anything. */
	static volatile StoreException failure;

	@Override
	protected EClass type() {
		return Literals.INVOICE;
	}

	@Override
	protected long id(Row row) {
		return row.id();
	}

	@Override
	protected List<HubColumn<Row>> columns() {
		return List.of(HubColumn.text("name", "Name", 20, Row::name), HubColumn.text("half", "Half", 20, Row::half),
				HubColumn.<Row>text("id", "Key", 10, row -> String.valueOf(row.id())).onDemand());
	}

	@Override
	protected List<HubFilter> filters() {
		return List.of(HubFilter.of("half", "Half", new Option("even", "Even"), new Option("odd", "Odd")), HubFilter.fromElsewhere("below", "Below"));
	}

	@Override
	protected Query<Row> query(HubFilters filters) {
		int step = filters.value("half") == null ? 1 : 2;
		int first = filters.is("half", "odd") ? 1 : 0;
		long below = filters.id("below") == null ? Long.MAX_VALUE : filters.id("below");
		return new Query<>() {
			@Override
			public List<Row> rows(Page page) throws StoreException {
				fail();
				PAGES.add(page);
				if (page.offset() >= cancelAfter) {
					Job.getJobManager().currentJob().cancel();
				}
				int all = count(Integer.MAX_VALUE);
				int end = Math.min(page.offset() + page.size(), all);
				return IntStream.range(page.offset(), end).mapToObj(place -> row(page.descending() ? all - 1 - place : place)).toList();
			}

			private Row row(int place) {
				int number = first + place * step - before;
				Row row = new Row(number + 1_000L, prefix + "Row " + number, number % 2 == 0 ? "even" : "odd");
				MADE.add(new WeakReference<>(row));
				return row;
			}

			@Override
			public int count(int limit) throws StoreException {
				fail();
				return (int) Math.min(Math.min(limit, below), (size + before) / step);
			}
		};
	}

	private static void fail() throws StoreException {
		if (failure != null) {
			throw failure;
		}
	}

	@Override
	protected boolean isAffected(URI changed) {
		return false;
	}

	@Override
	protected void open(Row row) {
		// there is no editor for numbers
	}

	@Override
	protected String emptyText() {
		return "Numbers appear here.";
	}

	@Override
	protected String filterHint() {
		return "Filter";
	}
}
