package studio.safelight.store;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

import studio.safelight.model.InvoiceType;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Vendor;
import studio.safelight.store.internal.StudiosService;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.InvoiceRow;
import studio.safelight.store.lists.Lists;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;

/** How quickly the lists of a big studio answer. No test: it prints figures. <code>./safelight bench lists</code> runs it. */
@ParameterizedClass(name = "{0}")
@MethodSource("kinds")
class ListsBenchmark {

	private static final int ORDERS = Integer.getInteger("bench.orders", 100_000);
	private static final int SIZE = 100;
	private static final int RUNS = 5;

	@Parameter
	DatabaseKind kind;

	private StudioStore store;
	private Lists lists;
	private Vendor changed;
	private int changes;
	private final List<Double> all = new ArrayList<>();

	interface Work {
		int run() throws IOException;
	}

	static List<DatabaseKind> kinds() {
		return Arrays.stream(System.getProperty("bench.kinds", "DERBY,POSTGRES").split(",")).map(DatabaseKind::valueOf).toList();
	}

	@BeforeEach
	void fill() throws IOException, SQLException {
		StudioLocation location = kind.newLocation();
		long start = System.nanoTime();
		BigStudio.fill(location, ORDERS);
		System.out.printf("%n%s: %,d orders, made in %,d s%n", kind, ORDERS, (System.nanoTime() - start) / 1_000_000_000);
		store = new StudiosService().open(location, DatabaseKind.USER);
		lists = store.lists();
		changed = new Trade(store).vendor("Changing");
	}

	@AfterEach
	void close() throws IOException {
		store.close();
	}

	private void measure(String what, Work work) throws IOException {
		double[] times = new double[RUNS];
		int result = 0;
		long statements = 0;
		for (int i = 0; i < RUNS; i++) {
			change();
			long before = store.statements();
			long start = System.nanoTime();
			result = work.run();
			times[i] = (System.nanoTime() - start) / 1e6;
			statements = store.statements() - before;
		}
		double first = times[0];
		Arrays.sort(times);
		all.add(times[RUNS / 2]);
		System.out.printf(Locale.ROOT, "  %-58s %8.1f ms  (first %7.1f, best %7.1f)  %2d statements, %,d%n", what, times[RUNS / 2], first, times[0],
				statements, result);
	}

	/** So that nothing is answered from what was kept of the last answer. */
	private void change() throws IOException {
		changed.setPhone(Integer.toString(++changes));
		changed.eResource().save(null);
	}

	@Test
	void orders() throws IOException {
		OrderFilter every = OrderFilter.ALL;
		long vendor = lists.orders(every, Page.first(1)).isEmpty() ? 0
				: lists.choices(Literals.VENDOR).get(3).id();
		long user = lists.choices(Literals.USER).get(3).id();
		LocalDate today = LocalDate.of(2026, 3, 2);
		System.out.println(" Production orders");
		measure("first page", () -> lists.orders(every, Page.first(SIZE)).size());
		measure("next page", () -> lists.orders(every, new Page(SIZE, SIZE, null, false)).size());
		measure("page in the middle", () -> lists.orders(every, new Page(ORDERS / 2, SIZE, null, false)).size());
		measure("last page", () -> lists.orders(every, new Page(ORDERS - SIZE, SIZE, null, false)).size());
		for (RecordComponent column : OrderRow.class.getRecordComponents()) {
			for (boolean descending : List.of(false, true)) {
				measure("by " + column.getName() + (descending ? " descending" : ""),
						() -> lists.orders(every, new Page(0, SIZE, column.getName(), descending)).size());
			}
			measure("by " + column.getName() + ", page in the middle",
					() -> lists.orders(every, new Page(ORDERS / 2, SIZE, column.getName(), false)).size());
		}
		both("all", every);
		both("open", every.withOpenOnly(true));
		both("open, late", every.withOpenOnly(true).withDueBefore(today));
		both("open, due today", every.withOpenOnly(true).withDueFrom(today).withDueBefore(today.plusDays(1)));
		both("open, of a user, late", every.withOpenOnly(true).withUser(user).withDueBefore(today));
		both("of a vendor", every.withVendor(vendor));
		both("of a vendor, open", every.withVendor(vendor).withOpenOnly(true));
		both("status Done", every.withStatus("Done"));
		both("status In work", every.withStatus("In work"));
		for (String words : List.of("a", "anna", "weber", "anna weber", "weber lab", "anna 5", "50123", "200777", "zz", "anna okafor chidi")) {
			both("words: " + words, OrderFilter.words(words));
		}
		both("words: anna, open, of a vendor", OrderFilter.words("anna").withOpenOnly(true).withVendor(vendor));
	}

	private void both(String what, OrderFilter filter) throws IOException {
		measure(what, () -> lists.orders(filter, Page.first(SIZE)).size());
		measure(what + ", by client", () -> lists.orders(filter, new Page(0, SIZE, "client", false)).size());
		measure(what + ", by order date descending", () -> lists.orders(filter, new Page(0, SIZE, "orderDate", true)).size());
		measure(what + ", count to 10,001", () -> lists.countOrders(filter, 10_001));
		measure(what + ", count", () -> lists.countOrders(filter, Integer.MAX_VALUE));
	}

	@Test
	void invoices() throws IOException {
		InvoiceFilter every = InvoiceFilter.ALL;
		int count = ORDERS / 2;
		System.out.println(" Invoices");
		measure("first page", () -> lists.invoices(every, Page.first(SIZE)).size());
		measure("page in the middle", () -> lists.invoices(every, new Page(count / 2, SIZE, null, false)).size());
		measure("last page", () -> lists.invoices(every, new Page(count - SIZE, SIZE, null, false)).size());
		for (RecordComponent column : InvoiceRow.class.getRecordComponents()) {
			for (boolean descending : List.of(false, true)) {
				measure("by " + column.getName() + (descending ? " descending" : ""),
						() -> lists.invoices(every, new Page(0, SIZE, column.getName(), descending)).size());
			}
			measure("by " + column.getName() + ", page in the middle",
					() -> lists.invoices(every, new Page(count / 2, SIZE, column.getName(), false)).size());
		}
		both("all", every);
		both("without archived", every.withoutArchived(true));
		both("re-orders", every.withType(InvoiceType.REORDER));
		for (String words : List.of("a", "anna", "anna weber", "weber wedding", "50123", "50", "zz")) {
			both("words: " + words, InvoiceFilter.words(words));
		}
	}

	private void both(String what, InvoiceFilter filter) throws IOException {
		measure(what, () -> lists.invoices(filter, Page.first(SIZE)).size());
		measure(what + ", by client", () -> lists.invoices(filter, new Page(0, SIZE, "client", false)).size());
		measure(what + ", by total", () -> lists.invoices(filter, new Page(0, SIZE, "total", false)).size());
		measure(what + ", count", () -> lists.countInvoices(filter, Integer.MAX_VALUE));
	}
}
