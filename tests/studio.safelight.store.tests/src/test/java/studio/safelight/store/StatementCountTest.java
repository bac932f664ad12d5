package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderType;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Session;
import studio.safelight.model.Task;
import studio.safelight.model.Vendor;
import studio.safelight.store.lists.ClientFilter;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;
import studio.safelight.store.lists.SessionFilter;
import studio.safelight.store.lists.TaskFilter;

/** How many statements a page of a list and an editor take: always the same, however many rows, lines and details there are. */
class StatementCountTest extends StoreTest {

	private interface Work {
		Object run() throws IOException;
	}

	private long statements(Work work) throws IOException {
		long before = store.statements();
		work.run();
		return store.statements() - before;
	}

	/** Makes that many invoices of a client, each with a session, an order and a task; nothing that was asked before is still known then. */
	private void addInvoices(Client client, Vendor vendor, OrderType type, int count) throws IOException {
		List<EObject> all = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Session session = FACTORY.createSession();
			session.setClient(client);
			Invoice invoice = Trade.newInvoice(client, 1);
			invoice.setSession(session);
			ProductionOrder order = Trade.newOrder(invoice, vendor, type, Trade.detail(invoice.getLines().get(0), "1"));
			Task task = FACTORY.createTask();
			task.setSubject("Ask");
			task.setClient(client);
			all.addAll(List.of(session, invoice, order, task));
		}
		trade.saveAll(all.toArray(EObject[]::new));
	}

	/** @return the statements of a first page of each hub, by what it is ordered by */
	private Map<String, Long> pages(Client client) throws IOException {
		Map<String, Long> counted = new LinkedHashMap<>();
		for (String column : List.of("due", "client", "vendor", "user", "number", "invoice")) {
			counted.put("orders by " + column, statements(
					() -> store.lists().orders(OrderFilter.ALL.withClient(client.getId()), new Page(0, 100, column, true))));
		}
		for (String column : List.of("date", "client", "total", "orders", "session")) {
			counted.put("invoices by " + column, statements(
					() -> store.lists().invoices(InvoiceFilter.ALL.withClient(client.getId()), new Page(0, 100, column, false))));
		}
		counted.put("orders found", statements(() -> store.lists().orders(OrderFilter.words(client.getName()), Page.first(100))));
		counted.put("invoices found", statements(() -> store.lists().invoices(InvoiceFilter.words(client.getName()), Page.first(100))));
		counted.put("sessions", statements(() -> store.lists().sessions(SessionFilter.ALL.withClient(client.getId()), Page.first(100))));
		counted.put("tasks", statements(() -> store.lists().tasks(TaskFilter.ALL.withClient(client.getId()), Page.first(100))));
		counted.put("clients", statements(() -> store.lists().clients(ClientFilter.ALL.withWords(client.getName()), Page.first(100))));
		counted.put("orders counted", statements(() -> store.lists().countOrders(OrderFilter.ALL.withVendor(1L), 100)));
		return counted;
	}

	@Test
	void aPageOfAHubTakesAsManyStatementsWithAHundredRowsAsWithTwo() throws IOException {
		Client client = trade.client(Trade.unique("Statement"));
		Vendor vendor = trade.vendor("ProLab");
		OrderType type = trade.orderType();
		addInvoices(client, vendor, type, 2);
		Map<String, Long> withTwo = pages(client);
		addInvoices(client, vendor, type, 98);
		assertEquals(withTwo, pages(client));
		withTwo.forEach((page, count) -> assertTrue(count <= (kind == DatabaseKind.DERBY ? 8 : 2), page + ": " + count));
	}

	@Test
	void scrollingThroughAllOrdersShowsEachOnceAndTakesTheSameFewStatementsAPage() throws IOException {
		Client client = trade.client(Trade.unique("Scroll"));
		addInvoices(client, trade.vendor("ProLab"), trade.orderType(), 95);
		OrderFilter filter = OrderFilter.ALL.withClient(client.getId());
		List<OrderRow> seen = new ArrayList<>();
		List<Long> statements = new ArrayList<>();
		for (int offset = 0; offset < 100; offset += 10) {
			Page page = new Page(offset, 10, "invoice", false);
			statements.add(statements(() -> seen.addAll(store.lists().orders(filter, page))));
		}
		assertEquals(95, seen.stream().map(OrderRow::id).distinct().count());
		assertEquals(95, seen.size());
		List<Long> next = statements.subList(1, statements.size());
		assertEquals(List.of(kind == DatabaseKind.DERBY ? 1L : 2L), next.stream().distinct().toList());
	}

	@Test
	void anInvoiceIsOpenedWithAsManyStatementsWith200LinesAsWithOne() throws IOException {
		Invoice small = trade.invoice(1);
		Invoice big = trade.invoice(200);
		assertEquals(statements(() -> loaded(Literals.INVOICE, small.getId())), statements(() -> {
			Invoice opened = loaded(Literals.INVOICE, big.getId());
			assertEquals(200, opened.getLines().size());
			return opened;
		}));
	}

	@Test
	void anOrderIsOpenedWithAsManyStatementsWith100DetailsAsWithOne() throws IOException {
		ProductionOrder small = trade.order(trade.invoice(1), trade.vendor("ProLab"));
		ProductionOrder big = trade.order(trade.invoice(100), trade.vendor("ProLab"));
		for (OrderDetail detail : big.getDetails()) {
			var image = FACTORY.createOrderedImage();
			image.setFileName("0001.jpg");
			detail.getImages().add(image);
		}
		small.getDetails().get(0).getImages().add(FACTORY.createOrderedImage());
		small.getDetails().get(0).getImages().get(0).setFileName("0001.jpg");
		save(small);
		save(big);
		assertEquals(statements(() -> loaded(Literals.PRODUCTION_ORDER, small.getId())), statements(() -> {
			ProductionOrder opened = loaded(Literals.PRODUCTION_ORDER, big.getId());
			assertEquals(100, opened.getDetails().size());
			return opened;
		}));
	}
}
