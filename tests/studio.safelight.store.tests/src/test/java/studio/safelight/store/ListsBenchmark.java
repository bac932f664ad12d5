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

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceType;
import studio.safelight.model.OrderType;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Vendor;
import studio.safelight.store.internal.StudiosService;
import studio.safelight.store.lists.ClientFilter;
import studio.safelight.store.lists.ClientRow;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.InvoiceRow;
import studio.safelight.store.lists.Lists;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;
import studio.safelight.store.lists.SessionFilter;
import studio.safelight.store.lists.SessionRow;
import studio.safelight.store.lists.TaskFilter;
import studio.safelight.store.lists.TaskRow;

/**
 * How quickly the lists of a big studio answer. No test, and not found as one: it prints figures, in lines that begin with an at sign.
 * <code>./safelight bench lists</code> runs it.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("kinds")
class ListsBenchmark {

	private static final int ORDERS = Integer.getInteger("bench.orders", 100_000);
	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
	private static final int SIZE = 100;
	private static final int RUNS = 7;
	private static final int ALL = Integer.MAX_VALUE;

	@Parameter
	DatabaseKind kind;

	private final List<Double> medians = new ArrayList<>();
	private StudioStore store;
	private Lists lists;
	private Trade trade;
	private Vendor changed;
	private int changes;

	/** @return how many rows there were */
	private interface Work {
		int run() throws IOException;
	}

	private interface Pages {
		List<?> page(Page page) throws IOException;
	}

	private interface Count {
		int count(int limit) throws IOException;
	}

	static List<DatabaseKind> kinds() {
		return Arrays.stream(System.getProperty("bench.kinds", "DERBY,POSTGRES").split(",")).map(DatabaseKind::valueOf).toList();
	}

	@BeforeEach
	void fill() throws IOException, SQLException {
		StudioLocation location = kind.newLocation();
		long start = System.nanoTime();
		BigStudio.fill(location, ORDERS);
		print("");
		print("%s, %,d orders (made in %d s): median, slowest, fastest of %d runs in ms, statements, rows", kind, ORDERS,
				(System.nanoTime() - start) / 1_000_000_000, RUNS);
		store = new StudiosService().open(location, DatabaseKind.USER);
		lists = store.lists();
		trade = new Trade(store);
		changed = trade.vendor("Changing");
	}

	@AfterEach
	void close() throws IOException {
		store.close();
	}

	private static void print(String text, Object... values) {
		System.out.println("@" + String.format(Locale.ROOT, text, values));
	}

	@Test
	void lists() throws IOException {
		OrderFilter orders = OrderFilter.ALL;
		InvoiceFilter invoices = InvoiceFilter.ALL;
		print("Production orders");
		list(OrderRow.class, ORDERS, page -> lists.orders(orders, page));
		orders("all", orders);
		OrderFilter open = orders.withOpenOnly(true);
		long vendor = lists.choices(Literals.VENDOR).get(3).id();
		long user = lists.choices(Literals.USER).get(3).id();
		long client = lists.clients("anna", Page.first(1)).getFirst().id();
		orders("open", open);
		orders("open, late", open.withDueBefore(TODAY));
		orders("open, due today", open.withDueFrom(TODAY).withDueBefore(TODAY.plusDays(1)));
		orders("open, late, of a user", open.withUser(user).withDueBefore(TODAY));
		orders("of a department", orders.withDepartment(lists.choices(Literals.DEPARTMENT).get(0).id()));
		orders("of a type", orders.withType(lists.choices(Literals.ORDER_TYPE).get(0).id()));
		orders("of a vendor", orders.withVendor(vendor));
		orders("of a vendor, open, late", open.withVendor(vendor).withDueBefore(TODAY));
		orders("of a client", orders.withClient(client));
		orders("of a session", orders.withSession(lists.sessions(client).getFirst().id()));
		orders("status Done", orders.withStatus("Done"));
		orders("status In work", orders.withStatus("In work"));
		for (String words : List.of("a", "anna", "weber", "anna weber", "weber lab", "anna 5", "50123", "2", "zz", "anna okafor chidi")) {
			orders("\"" + words + "\"", orders.withWords(words));
		}
		orders("\"anna\", open, of a vendor", open.withWords("anna").withVendor(vendor));
		summary();
		print("Invoices");
		list(InvoiceRow.class, ORDERS / 2, page -> lists.invoices(invoices, page));
		invoices("all", invoices);
		invoices("without archived", invoices.withoutArchived(true));
		invoices("re-orders", invoices.withType(InvoiceType.REORDER));
		invoices("with a status", invoices.withStatus(lists.choices(Literals.INVOICE_STATUS).get(0).id()));
		invoices("of a client", invoices.withClient(client));
		for (String words : List.of("a", "anna", "anna weber", "weber wedding", "50123", "5", "zz")) {
			invoices("\"" + words + "\"", invoices.withWords(words));
		}
		summary();
		print("Clients, sessions, tasks");
		list(ClientRow.class, ORDERS / 20, page -> lists.clients(ClientFilter.ALL, page));
		filtered("\"anna w\"", page -> lists.clients(ClientFilter.ALL.withWords("anna w").withActiveOnly(true), page),
				limit -> lists.countClients(ClientFilter.ALL.withWords("anna w").withActiveOnly(true), limit));
		list(SessionRow.class, ORDERS / 10, page -> lists.sessions(SessionFilter.ALL, page));
		filtered("\"anna wedding\"", page -> lists.sessions(SessionFilter.ALL.withWords("anna wedding"), page),
				limit -> lists.countSessions(SessionFilter.ALL.withWords("anna wedding"), limit));
		list(TaskRow.class, ORDERS / 10, page -> lists.tasks(TaskFilter.ALL, page));
		TaskFilter mine = TaskFilter.ALL.withUser(user).withOpenOnly(true).withDueBefore(TODAY);
		filtered("mine, open, late", page -> lists.tasks(mine, page), limit -> lists.countTasks(mine, limit));
		summary();
		saving();
	}

	private void orders(String what, OrderFilter filter) throws IOException {
		filtered(what, page -> lists.orders(filter, page), limit -> lists.countOrders(filter, limit));
		measure(what + ", by client", () -> lists.orders(filter, new Page(0, SIZE, "client", false)).size());
		measure(what + ", by order date descending", () -> lists.orders(filter, new Page(0, SIZE, "orderDate", true)).size());
	}

	private void invoices(String what, InvoiceFilter filter) throws IOException {
		filtered(what, page -> lists.invoices(filter, page), limit -> lists.countInvoices(filter, limit));
		measure(what + ", by client", () -> lists.invoices(filter, new Page(0, SIZE, "client", false)).size());
		measure(what + ", by total", () -> lists.invoices(filter, new Page(0, SIZE, "total", false)).size());
	}

	private void filtered(String what, Pages pages, Count count) throws IOException {
		measure(what, () -> pages.page(Page.first(SIZE)).size());
		measure(what + ", counted to 10,001", () -> count.count(10_001));
		measure(what + ", counted", () -> count.count(ALL));
	}

	private void list(Class<? extends Record> row, int rows, Pages pages) throws IOException {
		measure("first page", () -> pages.page(Page.first(SIZE)).size());
		measure("next page", () -> pages.page(new Page(SIZE, SIZE, null, false)).size());
		measure("page in the middle", () -> pages.page(new Page(rows / 2, SIZE, null, false)).size());
		measure("last page", () -> pages.page(new Page(rows - SIZE, SIZE, null, false)).size());
		for (RecordComponent column : row.getRecordComponents()) {
			String by = column.getName();
			measure("by " + by, () -> pages.page(new Page(0, SIZE, by, false)).size());
			measure("by " + by + ", page in the middle", () -> pages.page(new Page(rows / 2, SIZE, by, false)).size());
			measure("by " + by + " descending", () -> pages.page(new Page(0, SIZE, by, true)).size());
		}
	}

	private void saving() throws IOException {
		print("Saving and opening");
		OrderType type = trade.orderType();
		Client client = trade.client("Anna Weber");
		measure("create an invoice with 10 lines", () -> trade.saved(Trade.newInvoice(client, 10)).getLines().size());
		Invoice invoice = trade.saved(Trade.newInvoice(client, 10));
		measure("create 3 orders of an invoice", () -> {
			ProductionOrder[] made = new ProductionOrder[3];
			for (int i = 0; i < made.length; i++) {
				made[i] = Trade.newOrder(invoice, changed, type, Trade.detail(invoice.getLines().get(i), "1"));
			}
			trade.saveAll(made);
			return made.length;
		});
		long id = invoice.getId();
		measure("open an invoice with 10 lines", () -> {
			Invoice loaded = (Invoice) store.newResourceSet().getResource(StudioStore.uri(Literals.INVOICE, id), true).getContents().get(0);
			return loaded.getLines().size();
		});
	}

	/** Each time after a change, so that nothing is answered from what was kept of the last answer. */
	private void measure(String what, Work work) throws IOException {
		double[] times = new double[RUNS];
		int result = 0;
		long statements = 0;
		for (int i = 0; i < RUNS; i++) {
			changed.setPhone(Integer.toString(++changes));
			changed.eResource().save(null);
			long before = store.statements();
			long start = System.nanoTime();
			result = work.run();
			times[i] = (System.nanoTime() - start) / 1e6;
			statements = store.statements() - before;
		}
		Arrays.sort(times);
		medians.add(times[RUNS / 2]);
		print("  %-52s %7.1f %7.1f %7.1f  %3d  %,d", what, times[RUNS / 2], times[RUNS - 1], times[0], statements, result);
	}

	private void summary() {
		medians.sort(null);
		print("  = %d questions: half of them within %.1f ms, nine of ten within %.1f ms, all within %.1f ms", medians.size(),
				medians.get(medians.size() / 2), medians.get(medians.size() * 9 / 10), medians.getLast());
		medians.clear();
	}
}
