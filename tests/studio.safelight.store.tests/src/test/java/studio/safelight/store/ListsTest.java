package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.InvoiceType;
import studio.safelight.model.Payment;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.Session;
import studio.safelight.model.SessionType;
import studio.safelight.model.StatusKind;
import studio.safelight.model.Task;
import studio.safelight.model.TaxRate;
import studio.safelight.model.User;
import studio.safelight.model.Vendor;
import studio.safelight.store.lists.Choice;
import studio.safelight.store.lists.ClientFilter;
import studio.safelight.store.lists.ClientRow;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.InvoiceRow;
import studio.safelight.store.lists.ItemRow;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;
import studio.safelight.store.lists.SessionFilter;
import studio.safelight.store.lists.SessionRow;
import studio.safelight.store.lists.TaskFilter;
import studio.safelight.store.lists.TaskRow;

/** What the lists show, and how it is found. */
class ListsTest extends StoreTest {

	private static final Page ALL = Page.first(1000);

	/** @return a client whose name begins with a word that nobody else has */
	private Client clientNamed(String word, String rest) throws IOException {
		return trade.client(word + " " + rest);
	}

	private Invoice invoiceOf(Client client, String number, LocalDate date) throws IOException {
		Invoice invoice = Trade.newInvoice(client, 1);
		invoice.setNumber(number);
		invoice.setInvoiceDate(date);
		return trade.saved(invoice);
	}

	private List<InvoiceRow> invoices(String words) throws IOException {
		return store.lists().invoices(InvoiceFilter.words(words), ALL);
	}

	@Test
	void anInvoiceIsShownWithItsClientStatusTotalAndOrders() throws IOException {
		Client client = clientNamed(Trade.unique("Weber"), "Anna");
		TaxRate rate = FACTORY.createTaxRate();
		rate.setName(Trade.unique("VAT"));
		rate.setPercent(new BigDecimal(20));
		trade.saved(rate);
		Invoice invoice = Trade.newInvoice(client, 2);
		invoice.getLines().forEach(l -> l.setTaxRate(rate));
		invoice.getLines().get(0).setDiscount(new BigDecimal("2.50"));
		invoice.setDeliveryDate(Trade.TODAY.plusDays(9));
		Payment payment = FACTORY.createPayment();
		payment.setPaidOn(Trade.TODAY);
		payment.setAmount(new BigDecimal("12.5"));
		invoice.getPayments().add(payment);
		trade.saved(invoice);
		trade.order(invoice, trade.vendor("ProLab"));
		InvoiceRow row = invoices(client.getName()).get(0);
		assertEquals(new InvoiceRow(invoice.getId(), invoice.getNumber(), InvoiceType.INITIAL_ORDER, client.getName(), null, Trade.TODAY,
				Trade.TODAY.plusDays(9), null, null,
				new BigDecimal("42.00"), new BigDecimal("29.50"), 1), row);
	}

	@Test
	void anInvoiceIsFoundByTheBeginningsOfWordsOfNumberClientAndSession() throws IOException {
		String word = Trade.unique("Zander");
		Client client = clientNamed(word, "Ågot-Müller");
		Session session = FACTORY.createSession();
		session.setNumber(Trade.unique("S-2026-"));
		session.setName("Wedding in Bern");
		session.setClient(client);
		trade.saved(session);
		Invoice invoice = Trade.newInvoice(client, 1);
		invoice.setSession(session);
		trade.saved(invoice);
		for (String typed : List.of(word, word.toLowerCase(), word + " ago", "mull " + word, "wed bern " + word,
				invoice.getNumber().toLowerCase(), session.getNumber())) {
			assertEquals(List.of(invoice.getId()), invoices(typed).stream().map(InvoiceRow::id).toList(), typed);
		}
		for (String typed : List.of(word + " edding", word + "x", word + " Zürich")) {
			assertEquals(List.of(), invoices(typed), typed);
		}
		assertEquals(session.getNumber() + " Wedding in Bern", invoices(word).get(0).session());
	}

	@Test
	void wildCardsAndQuotesAreNothingSpecial() throws IOException {
		assertEquals(List.of(), invoices("%'; drop table INVOICE; --"));
	}

	@Test
	void aClientWithANewNameIsFoundByItAtOnceOnAllHisInvoicesAndOrders() throws IOException {
		Client client = clientNamed(Trade.unique("Maiden"), "Mary");
		Invoice invoice = Trade.newInvoice(client, 1);
		trade.saved(invoice);
		ProductionOrder order = trade.order(invoice, trade.vendor("ProLab"));
		String before = client.getName();
		client.setName(Trade.unique("Married") + " Mary");
		save(client);
		assertEquals(List.of(), invoices(before));
		assertEquals(1, invoices(client.getName()).size());
		assertEquals(List.of(order.getId()),
				store.lists().orders(OrderFilter.words(client.getName()), ALL).stream().map(OrderRow::id).toList());
	}

	@Test
	void whatIsDeletedIsNotFoundAnyMore() throws IOException {
		Client client = clientNamed(Trade.unique("Gone"), "Gerd");
		store.delete(reloaded(client).eResource());
		assertEquals(List.of(), store.lists().clients(client.getName(), ALL));
		assertEquals(List.of(), store.check().stream().filter(p -> p.contains("search")).toList());
	}

	@Test
	void thePagesOfAListFollowEachOtherAndTheCountIsHonest() throws IOException {
		String word = Trade.unique("Pager");
		Client client = clientNamed(word, "Paul");
		List<Long> newestFirst = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			newestFirst.add(0, invoiceOf(client, Trade.unique("P"), Trade.TODAY.plusDays(i)).getId());
		}
		InvoiceFilter filter = InvoiceFilter.words(word);
		List<Long> paged = new ArrayList<>();
		for (int offset = 0; offset < 6; offset += 2) {
			store.lists().invoices(filter, new Page(offset, 2, null, false)).forEach(row -> paged.add(row.id()));
		}
		assertEquals(newestFirst, paged);
		assertEquals(5, store.lists().countInvoices(filter, 100));
		assertEquals(3, store.lists().countInvoices(filter, 3));
	}

	@Test
	void aPageTakesTheSameFewQueriesHoweverLongItIs() throws IOException {
		String word = Trade.unique("Query");
		Client client = clientNamed(word, "Quinn");
		Vendor vendor = trade.vendor("ProLab");
		for (int i = 0; i < 4; i++) {
			trade.order(invoiceOf(client, Trade.unique("Q"), Trade.TODAY), vendor);
		}
		long before = store.statements();
		assertEquals(4, invoices(word).size());
		assertEquals(kind == DatabaseKind.DERBY ? 5 : 2, store.statements() - before); // keys, rows; Derby: the word at its three places
		before = store.statements();
		assertEquals(4, store.lists().orders(OrderFilter.words(word), ALL).size());
		assertEquals(kind == DatabaseKind.DERBY ? 7 : 2, store.statements() - before);
	}

	@Test
	void invoicesCanBeOrderedByEveryColumnButTheBalanceEmptyOnesLast() throws IOException {
		String word = Trade.unique("Sorter");
		Client client = clientNamed(word, "Sam");
		Invoice first = invoiceOf(client, Trade.unique("9-").replace("9-", "9"), Trade.TODAY);
		Invoice second = invoiceOf(client, "10" + first.getNumber(), Trade.TODAY.plusDays(1));
		first.setDeliveryDate(Trade.TODAY.plusDays(5));
		first.getLines().get(0).setUnitPrice(new BigDecimal("99.99"));
		save(first);
		Invoice third = Trade.newInvoice(client, 1);
		third.setInvoiceDate(Trade.TODAY.plusDays(2));
		trade.saved(third);
		third.setNumber(null);
		save(third);
		InvoiceFilter filter = InvoiceFilter.words(word);
		List<RecordComponent> ordering = Arrays.stream(InvoiceRow.class.getRecordComponents()).filter(c -> !c.getName().equals("balance")).toList();
		for (RecordComponent column : ordering) {
			assertEquals(3, store.lists().invoices(filter, new Page(0, 10, column.getName(), false)).size());
			assertEquals(3, store.lists().invoices(filter, new Page(0, 10, column.getName(), true)).size());
		}
		assertEquals(List.of(first.getId(), second.getId(), third.getId()), ids(filter, "number", false));
		assertEquals(List.of(second.getId(), first.getId(), third.getId()), ids(filter, "number", true));
		assertEquals(List.of(third.getId(), second.getId(), first.getId()), ids(filter, "date", true));
		assertEquals(List.of(second.getId(), third.getId(), first.getId()), ids(filter, "total", false));
		assertEquals(List.of(first.getId(), second.getId(), third.getId()), ids(filter, "deliveryDate", true));
		assertEquals(List.of(first.getId(), second.getId(), third.getId()), ids(filter, "client", true));
		assertThrows(IllegalArgumentException.class, () -> ids(filter, "id) from", false));
	}

	private List<Long> ids(InvoiceFilter filter, String column, boolean descending) throws IOException {
		return store.lists().invoices(filter, new Page(0, 10, column, descending)).stream().map(InvoiceRow::id).toList();
	}

	@Test
	void ordersAreFilteredByWhatTheyAreAndWhoHasThem() throws IOException {
		String word = Trade.unique("Filter");
		Client client = clientNamed(word, "Fred");
		Invoice invoice = invoiceOf(client, Trade.unique("F"), Trade.TODAY);
		Vendor vendor = trade.vendor("ProLab");
		User tom = FACTORY.createUser();
		tom.setName(Trade.unique("Tom"));
		trade.saved(tom);
		ProductionOrder open = trade.order(invoice, vendor);
		open.setNumber(Trade.unique("O"));
		open.setStatusDueDate(Trade.TODAY.plusDays(3));
		open.setAssignedUser(tom);
		save(open);
		ProductionOrder shipped = trade.order(invoice, trade.vendor("FrameCo"));
		shipped.setStatus(shipped.getType().getStatuses().get(1));
		save(shipped);
		OrderFilter all = OrderFilter.ofInvoice(invoice.getId());
		OrderFilter found = OrderFilter.words(word);
		assertEquals(List.of(open.getId(), shipped.getId()), orderIds(all));
		assertEquals(List.of(open.getId()), orderIds(found.withVendor(vendor.getId())));
		assertEquals(List.of(shipped.getId()), orderIds(found.withStatus(" shipped")));
		assertEquals(List.of(open.getId()), orderIds(found.withOpenOnly(true)));
		assertEquals(List.of(open.getId()), orderIds(OrderFilter.ALL.withUser(tom.getId())));
		assertEquals(List.of(open.getId()), orderIds(found.withDueBefore(Trade.TODAY.plusDays(4))));
		assertEquals(List.of(), orderIds(found.withDueBefore(Trade.TODAY.plusDays(3))));
		assertEquals(2, store.lists().countOrders(all, 100));
		assertEquals(List.of(open.getId()), orderIds(OrderFilter.words(open.getNumber() + " " + word)));
		assertEquals(List.of(open.getId()), orderIds(OrderFilter.words(vendor.getName())));
		OrderRow row = store.lists().orders(all, ALL).get(0);
		assertEquals(new OrderRow(open.getId(), open.getNumber(), invoice.getNumber(), invoice.getId(), client.getName(), vendor.getName(),
				open.getType().getName(), Trade.TODAY, "Retouch",
				StatusKind.INITIAL, Trade.TODAY.plusDays(3), null, tom.getName(), null), row);
		for (RecordComponent column : OrderRow.class.getRecordComponents()) {
			List<Long> ascending = store.lists().orders(all, new Page(0, 10, column.getName(), false)).stream().map(OrderRow::id).toList();
			List<Long> sorted = new ArrayList<>(ascending);
			Collections.sort(sorted);
			assertEquals(List.of(open.getId(), shipped.getId()), sorted, column.getName());
			assertEquals(2, store.lists().orders(all, new Page(0, 10, column.getName(), true)).size());
		}
	}

	private List<Long> orderIds(OrderFilter filter) throws IOException {
		return store.lists().orders(filter, ALL).stream().map(OrderRow::id).toList();
	}

	@Test
	void ordersAreFilteredByWhatTheirInvoiceSays() throws IOException {
		Client client = clientNamed(Trade.unique("Filter"), "Fred");
		Session session = FACTORY.createSession();
		session.setClient(client);
		trade.saved(session);
		Invoice invoice = Trade.newInvoice(client, 1);
		invoice.setSession(session);
		trade.saved(invoice);
		ProductionOrder first = trade.order(invoice, trade.vendor("ProLab"));
		first.setStatusDueDate(Trade.TODAY);
		save(first);
		ProductionOrder second = trade.order(invoiceOf(client, Trade.unique("F"), Trade.TODAY), first.getVendor());
		second.setStatusDueDate(Trade.TODAY.plusDays(1));
		save(second);
		OrderFilter ofClient = OrderFilter.ALL.withClient(client.getId());
		assertEquals(List.of(first.getId(), second.getId()), orderIds(ofClient));
		assertEquals(List.of(first.getId()), orderIds(OrderFilter.ALL.withSession(session.getId())));
		assertEquals(List.of(second.getId()), orderIds(OrderFilter.ALL.withType(second.getType().getId())));
		assertEquals(List.of(second.getId()), orderIds(ofClient.withDueFrom(Trade.TODAY.plusDays(1))));
		assertEquals(List.of(first.getId()), orderIds(ofClient.withDueFrom(Trade.TODAY).withDueBefore(Trade.TODAY.plusDays(1))));
	}

	@Test
	void invoicesAreFilteredByWhatTheyAre() throws IOException {
		Client client = clientNamed(Trade.unique("Filter"), "Fred");
		Session session = FACTORY.createSession();
		session.setClient(client);
		trade.saved(session);
		Invoice archived = Trade.newInvoice(client, 1);
		archived.setArchived(true);
		trade.saved(archived);
		Invoice reorder = Trade.newInvoice(client, 1);
		reorder.setSession(session);
		reorder.setType(InvoiceType.REORDER);
		trade.saved(reorder);
		InvoiceFilter all = InvoiceFilter.ALL.withClient(client.getId());
		assertEquals(2, store.lists().countInvoices(all, 10));
		for (InvoiceFilter filter : List.of(all.withoutArchived(true), all.withSession(session.getId()),
				InvoiceFilter.ALL.withSession(session.getId()), all.withType(InvoiceType.REORDER))) {
			assertEquals(List.of(reorder.getId()), store.lists().invoices(filter, ALL).stream().map(InvoiceRow::id).toList());
		}
	}

	@Test
	void clientsAreListedAndFound() throws IOException {
		String word = Trade.unique("Client");
		Client anna = Trade.newClient(word + " Anna");
		anna.setNumber(Trade.unique("C"));
		anna.setCompany("Weber & Söhne");
		anna.setEmail("anna@example.org");
		anna.setPhone("030 1234");
		anna.setAddress(FACTORY.createAddress());
		anna.getAddress().setCity("Berlin");
		trade.saved(anna);
		Client former = Trade.newClient(word + " Bert");
		former.setInactive(true);
		trade.saved(former);
		ClientFilter found = ClientFilter.ALL.withWords(word);
		ClientRow row = new ClientRow(anna.getId(), anna.getNumber(), anna.getName(), "Weber & Söhne", "Berlin", "030 1234",
				"anna@example.org", false);
		assertEquals(row, store.lists().clients(found, ALL).get(0));
		assertEquals(2, store.lists().countClients(found, 10));
		assertEquals(List.of(row), store.lists().clients(found.withActiveOnly(true), ALL));
		assertEquals(List.of(row), store.lists().clients(ClientFilter.ALL.withWords("soh " + word), ALL));
		for (RecordComponent column : ClientRow.class.getRecordComponents()) {
			assertEquals(2, store.lists().clients(found, new Page(0, 10, column.getName(), true)).size());
		}
		assertEquals(List.of(former.getId(), anna.getId()),
				store.lists().clients(found, new Page(0, 10, "name", true)).stream().map(ClientRow::id).toList());
	}

	@Test
	void sessionsAreListedAndFound() throws IOException {
		Client client = clientNamed(Trade.unique("Shooter"), "Sue");
		SessionType type = FACTORY.createSessionType();
		type.setName(Trade.unique("Wedding"));
		trade.saved(type);
		User tom = FACTORY.createUser();
		tom.setName(Trade.unique("Tom"));
		trade.saved(tom);
		Session session = FACTORY.createSession();
		session.setNumber(Trade.unique("S"));
		session.setName("Town hall");
		session.setClient(client);
		session.setType(type);
		session.setPhotographer(tom);
		session.setSessionDate(Trade.TODAY);
		trade.saved(session);
		Session undated = FACTORY.createSession();
		undated.setClient(client);
		trade.saved(undated);
		SessionFilter ofClient = SessionFilter.ALL.withClient(client.getId());
		SessionRow row = new SessionRow(session.getId(), session.getNumber(), "Town hall", client.getId(), client.getName(), type.getName(),
				Trade.TODAY, tom.getName());
		assertEquals(row, store.lists().sessions(ofClient, ALL).get(0));
		assertEquals(2, store.lists().countSessions(ofClient, 10));
		assertEquals(List.of(row), store.lists().sessions(SessionFilter.ALL.withType(type.getId()), ALL));
		assertEquals(List.of(row), store.lists().sessions(SessionFilter.ALL.withWords("hall " + client.getName()), ALL));
		for (RecordComponent column : SessionRow.class.getRecordComponents()) {
			assertEquals(2, store.lists().sessions(ofClient, new Page(0, 10, column.getName(), true)).size());
		}
		assertEquals(List.of(session.getId(), undated.getId()),
				store.lists().sessions(ofClient, new Page(0, 10, "sessionDate", true)).stream().map(SessionRow::id).toList());
	}

	@Test
	void tasksAreListedAndFound() throws IOException {
		String word = Trade.unique("Ring");
		User tom = FACTORY.createUser();
		tom.setName(Trade.unique("Tom"));
		trade.saved(tom);
		ProductionOrder order = trade.order(trade.invoice(1), trade.vendor("ProLab"));
		order.setNumber(Trade.unique("O"));
		save(order);
		Task ring = FACTORY.createTask();
		ring.setSubject(word + " the lab");
		ring.setDueDate(Trade.TODAY);
		ring.setAssignedUser(tom);
		ring.setOrder(order);
		ring.setInvoice(order.getInvoice());
		ring.setClient(order.getInvoice().getClient());
		trade.saved(ring);
		Task done = FACTORY.createTask();
		done.setSubject(word + " the client");
		done.setDoneOn(Trade.TODAY);
		trade.saved(done);
		TaskFilter found = TaskFilter.ALL.withWords(word);
		TaskRow row = new TaskRow(ring.getId(), word + " the lab", Trade.TODAY, null, tom.getName(), null, null, order.getId(),
				order.getNumber(), order.getInvoice().getId(), order.getInvoice().getNumber(), order.getInvoice().getClient().getId(),
				order.getInvoice().getClient().getName());
		assertEquals(row, store.lists().tasks(found, ALL).get(0));
		assertEquals(2, store.lists().countTasks(found, 10));
		for (TaskFilter filter : List.of(found.withOpenOnly(true), TaskFilter.ALL.withUser(tom.getId()),
				TaskFilter.ALL.withOrder(order.getId()), TaskFilter.ALL.withInvoice(order.getInvoice().getId()),
				TaskFilter.ALL.withClient(order.getInvoice().getClient().getId()),
				found.withDueFrom(Trade.TODAY).withDueBefore(Trade.TODAY.plusDays(1)), TaskFilter.ALL.withWords(order.getNumber()),
				TaskFilter.ALL.withWords(word + " anna"))) {
			assertEquals(List.of(row), store.lists().tasks(filter, ALL), filter.toString());
		}
		assertEquals(List.of(), store.lists().tasks(found.withDueBefore(Trade.TODAY), ALL));
		assertEquals(List.of(), store.lists().tasks(found.withSession(0L), ALL));
		assertEquals(List.of(), store.lists().tasks(found.withDepartment(0L), ALL));
		for (RecordComponent column : TaskRow.class.getRecordComponents()) {
			assertEquals(2, store.lists().tasks(found, new Page(0, 10, column.getName(), true)).size());
		}
	}

	@Test
	void theStatementsAreCounted() throws IOException {
		long before = store.statements();
		store.lists().orders(OrderFilter.words(Trade.unique("Nobody")), ALL);
		assertEquals(kind == DatabaseKind.DERBY ? 4 : 1, store.statements() - before);
	}

	@Test
	void itemsAreFoundByIdentifierAndDescriptionUnlessTheyAreNotSoldAnyMore() throws IOException {
		PriceListItem item = trade.item("CNV-" + Trade.unique("1"));
		item.setDescription("Canvas " + Trade.unique("stretched"));
		item.setPrice(new BigDecimal("120"));
		save(item);
		ItemRow expected = new ItemRow(item.getId(), item.getPriceList().getName(), item.getIdentifier(), item.getDescription(), null,
				new BigDecimal("120.0000"), null);
		assertEquals(List.of(expected), store.lists().items(item.getIdentifier().toLowerCase(), ALL));
		assertEquals(List.of(expected), store.lists().items(item.getDescription(), ALL));
		for (RecordComponent column : ItemRow.class.getRecordComponents()) {
			assertEquals(List.of(expected), store.lists().items(item.getIdentifier(), new Page(0, 10, column.getName(), true)));
		}
		item.setInactive(true);
		save(item);
		assertEquals(List.of(), store.lists().items(item.getIdentifier(), ALL));
	}

	@Test
	void clientsAndTheirSessionsAreOffered() throws IOException {
		String word = Trade.unique("Offer");
		Client client = clientNamed(word, "Olga");
		client.setCompany("Olga & Co");
		save(client);
		Client former = clientNamed(word, "Otto");
		former.setInactive(true);
		save(former);
		assertEquals(List.of(new Choice(client.getId(), client.getName() + ", Olga & Co, " + client.getNumber())), store.lists().clients(word, ALL));
		List<String> numbers = new ArrayList<>();
		for (int day = 1; day <= 2; day++) {
			Session session = FACTORY.createSession();
			session.setClient(client);
			session.setName("Portrait " + day);
			session.setSessionDate(LocalDate.of(2026, 5, day));
			numbers.add(trade.saved(session).getNumber());
		}
		DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
		assertEquals(List.of(numbers.get(1) + ", Portrait 2, " + LocalDate.of(2026, 5, 2).format(day),
				numbers.get(0) + ", Portrait 1, " + LocalDate.of(2026, 5, 1).format(day)),
				store.lists().sessions(client.getId()).stream().map(Choice::label).toList());
	}

	@Test
	void mastersAreOfferedInTheirOrderWithoutThoseThatAreInactive() throws IOException {
		for (int i = 3; i > 0; i--) {
			var reason = FACTORY.createReorderReason();
			reason.setName("Reason " + i + " of " + kind);
			reason.setSortOrder(i);
			reason.setInactive(i == 2);
			trade.saved(reason);
		}
		assertEquals(List.of("Reason 1 of " + kind, "Reason 3 of " + kind),
				store.lists().choices(SafelightPackage.Literals.REORDER_REASON).stream().map(Choice::label)
						.filter(l -> l.startsWith("Reason ")).toList());
		assertTrue(store.lists().choices(SafelightPackage.Literals.USER).stream().anyMatch(c -> c.label().equals(DatabaseKind.USER)));
		assertEquals(1, store.lists()
				.find(SafelightPackage.Literals.REORDER_REASON, SafelightPackage.Literals.MASTER__NAME, "reason 1 OF" + kind).size());
		assertThrows(IllegalArgumentException.class, () -> store.lists().find(SafelightPackage.Literals.MASTER__NAME, "Reason"));
	}

	@Test
	void totalsAreThoseOfTheRules() throws IOException {
		Client client = clientNamed(Trade.unique("Totals"), "Tess");
		Invoice invoice = Trade.newInvoice(client, 3);
		invoice.setDiscount(new BigDecimal("5.55"));
		int cents = 0;
		for (InvoiceLine line : invoice.getLines()) {
			line.setUnitPrice(new BigDecimal("3.335").add(new BigDecimal(cents++)));
			line.setQuantity(new BigDecimal("1.5"));
		}
		trade.saved(invoice);
		BigDecimal expected = studio.safelight.production.money.InvoiceTotals.of(reloaded(invoice), java.util.Currency.getInstance("EUR"))
				.total();
		assertEquals(expected, invoices(client.getName()).get(0).total());
	}

	private BigDecimal listedTotal(Invoice invoice) throws IOException {
		return store.lists().invoices(InvoiceFilter.ALL.withClient(invoice.getClient().getId()), ALL).get(0).total();
	}

	@Test
	void aNewTaxRateIsInTheTotalsOfAllInvoicesAtOnce() throws IOException {
		TaxRate rate = FACTORY.createTaxRate();
		rate.setName(Trade.unique("VAT"));
		rate.setPercent(new BigDecimal(20));
		trade.saved(rate);
		Invoice invoice = Trade.newInvoice(clientNamed(Trade.unique("Taxed"), "Tina"), 1);
		invoice.getLines().get(0).setTaxRate(rate);
		trade.saved(invoice);
		assertEquals(new BigDecimal("15.00"), listedTotal(invoice));
		rate.setPercent(new BigDecimal(10));
		save(rate);
		assertEquals(new BigDecimal("13.75"), listedTotal(invoice));
		assertEquals(List.of(), store.check().stream().filter(p -> p.contains("total")).toList());
	}

	@Test
	void theTotalFollowsTheLines() throws IOException {
		Invoice invoice = Trade.newInvoice(clientNamed(Trade.unique("Lines"), "Lea"), 2);
		trade.saved(invoice);
		assertEquals(new BigDecimal("37.50"), listedTotal(invoice));
		invoice.getLines().remove(1);
		save(invoice);
		assertEquals(new BigDecimal("12.50"), listedTotal(invoice));
		invoice.setDiscount(BigDecimal.TEN);
		save(invoice);
		assertEquals(new BigDecimal("2.50"), listedTotal(invoice));
		Client client = invoice.getClient();
		store.delete(invoice.eResource());
		assertEquals(List.of(), store.lists().invoices(InvoiceFilter.ALL.withClient(client.getId()), ALL));
		assertEquals(List.of(), store.check().stream().filter(p -> p.contains("otal")).toList());
	}

	@Test
	void aVendorAStatusAndAUserWithNewNamesAreShownAndOrderedByThem() throws IOException {
		Invoice invoice = invoiceOf(clientNamed(Trade.unique("Rename"), "Rosa"), Trade.unique("R"), Trade.TODAY);
		ProductionOrder first = trade.order(invoice, trade.vendor("Adler"));
		ProductionOrder second = trade.order(invoice, trade.vendor("Brandt"));
		OrderFilter all = OrderFilter.ofInvoice(invoice.getId());
		Page byVendor = new Page(0, 10, "vendor", false);
		assertEquals(List.of(first.getId(), second.getId()), store.lists().orders(all, byVendor).stream().map(OrderRow::id).toList());
		first.getVendor().setName(Trade.unique("Clark"));
		save(first.getVendor());
		first.getType().getStatuses().get(0).setName("Touch up");
		save(first.getType());
		List<OrderRow> rows = store.lists().orders(all, byVendor);
		assertEquals(List.of(second.getId(), first.getId()), rows.stream().map(OrderRow::id).toList());
		assertEquals(List.of(first.getVendor().getName(), "Touch up"), List.of(rows.get(1).vendor(), rows.get(1).status()));
	}
}
