package studio.safelight.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;

import studio.safelight.model.Department;
import studio.safelight.model.InvoiceStatus;
import studio.safelight.model.OrderType;
import studio.safelight.model.PriorityCode;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SessionType;
import studio.safelight.model.StatusKind;
import studio.safelight.model.TaxRate;
import studio.safelight.model.User;
import studio.safelight.model.Vendor;
import studio.safelight.store.internal.ListDataFill;
import studio.safelight.store.internal.StudiosService;
import studio.safelight.store.internal.database.Database;
import studio.safelight.store.internal.storage.FoldedText;

/**
 * Fills an empty studio with many records, the same ones each time: for two orders an invoice, for ten a session, for twenty a client. What is
 * of a kind that a studio has thousands of is written in batches, past the store, which would take an hour for it.
 */
final class BigStudio {

	private static final SafelightFactory FACTORY = SafelightFactory.eINSTANCE;
	private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 2);
	private static final int BATCH = 1000;
	private static final String[] FIRST = { "Anna", "Bert", "Chidi", "Dora", "Emil", "Fatima", "Guðrún", "Hannah", "Ines", "Jürgen", "Kofi",
			"Layla", "Małgorzata", "Nils", "Olga", "Paul", "Quirin", "Rosa", "Søren", "Tess", "Ulla", "Viktor", "Wanda", "Xenia", "Yusuf", "Zoë" };
	private static final String[] LAST = { "Weber", "Okafor", "Shevchenko", "Nguyen", "Bergström", "O'Connor", "Müller", "Yılmaz", "Dvořák",
			"Kowalska", "Santos", "García", "Sato", "Hakim", "Dubois", "Nielsen", "Rossi", "Visser", "Smith", "Washington", "Tremblay",
			"Popescu", "Horváth", "Ozola", "Schmidt", "Lorenzen", "Thun", "Salem", "Adler", "Brandt", "Clark", "Dorn", "Engel", "Fuchs" };
	private static final String[] CITIES = { "Hamburg", "Bern", "Wien", "Kyjiw", "Lisboa", "Reykjavík", "Paris", "Roma" };

	private final StudioLocation location;
	private final int orders;
	private final Random random = new Random(1);
	private final List<Long> vendors = new ArrayList<>();
	private final List<Long> users = new ArrayList<>();
	private final List<Long> departments = new ArrayList<>();
	private final List<Long> priorities = new ArrayList<>();
	private final List<Long> invoiceStatuses = new ArrayList<>();
	private final List<Long> sessionTypes = new ArrayList<>();
	private final List<OrderType> types = new ArrayList<>();
	private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
	private final Map<String, Integer> waiting = new LinkedHashMap<>();
	private Connection connection;
	private String nextKeys;
	private long key;
	private long lastKey = -1;
	private long taxRate;

	private BigStudio(StudioLocation location, int orders) {
		this.location = location;
		this.orders = orders;
	}

	/** Fills the studio in an empty place, which nobody has open. */
	static void fill(StudioLocation location, int orders) throws IOException, SQLException {
		BigStudio studio = new BigStudio(location, orders);
		try (StudioStore store = new StudiosService().open(location, DatabaseKind.USER)) {
			studio.addMasters(new Trade(store));
		}
		try (Database database = Database.open(location, DatabaseKind.USER); Connection connection = database.connect()) {
			connection.setAutoCommit(false);
			studio.connection = connection;
			studio.nextKeys = location.isEmbedded() ? "values next value for SAFELIGHT_KEY" : "select nextval('safelight_key')";
			studio.addRecords();
			studio.analyze();
		}
	}

	private void addMasters(Trade trade) throws IOException {
		TaxRate rate = FACTORY.createTaxRate();
		rate.setName("VAT");
		rate.setPercent(new BigDecimal("19"));
		taxRate = trade.saved(rate).getId();
		for (int i = 0; i < 12; i++) {
			User user = FACTORY.createUser();
			user.setName(FIRST[i] + " " + i);
			users.add(trade.saved(user).getId());
		}
		for (String name : List.of("Retouching", "Printing", "Framing", "Quality", "Shipping", "Front desk")) {
			Department department = FACTORY.createDepartment();
			department.setName(name);
			departments.add(trade.saved(department).getId());
		}
		for (String name : List.of("Rush", "Normal", "Whenever")) {
			PriorityCode priority = FACTORY.createPriorityCode();
			priority.setName(name);
			priorities.add(trade.saved(priority).getId());
		}
		for (String name : List.of("New", "In production", "Waiting", "Ready", "Delivered", "Closed")) {
			InvoiceStatus status = FACTORY.createInvoiceStatus();
			status.setName(name);
			invoiceStatuses.add(trade.saved(status).getId());
		}
		for (String name : List.of("Wedding", "Portrait", "Family", "Business", "School")) {
			SessionType type = FACTORY.createSessionType();
			type.setName(name);
			sessionTypes.add(trade.saved(type).getId());
		}
		for (int i = 0; i < 30; i++) {
			Vendor vendor = FACTORY.createVendor();
			vendor.setName(LAST[(i * 7) % LAST.length] + " Lab " + i);
			vendors.add(trade.saved(vendor).getId());
		}
		for (String name : List.of("Prints", "Albums", "Frames", "Canvas", "Gifts")) {
			OrderType type = FACTORY.createOrderType();
			type.setName(name);
			addStatus(type, "To do", StatusKind.INITIAL);
			addStatus(type, "In work", StatusKind.IN_WORK);
			addStatus(type, "Check", StatusKind.IN_WORK);
			addStatus(type, "On hold", StatusKind.HOLD);
			addStatus(type, "Done", StatusKind.FINAL);
			addStatus(type, "Cancelled", StatusKind.CANCELLED);
			types.add(trade.saved(type));
		}
	}

	private static void addStatus(OrderType type, String name, StatusKind kind) {
		ProductionStatus status = FACTORY.createProductionStatus();
		status.setName(name);
		status.setKind(kind);
		type.getStatuses().add(status);
	}

	private void addRecords() throws SQLException {
		for (int n = 0; n < Math.max(1, orders / 20); n++) {
			long client = addClient(n);
			for (int s = 0; s < 2; s++) {
				long session = addSession(client, n * 2 + s);
				for (int i = 0; i < 5; i++) {
					addInvoice(client, session, (n * 2 + s) * 5 + i);
				}
			}
		}
		for (PreparedStatement statement : statements.values()) {
			statement.executeBatch();
			statement.close();
		}
		new ListDataFill().migrate(new Context() {
			@Override
			public Configuration getConfiguration() {
				throw new UnsupportedOperationException();
			}

			@Override
			public Connection getConnection() {
				return connection;
			}
		});
		connection.commit();
	}

	private long addClient(int n) throws SQLException {
		long id = nextKey();
		long address = nextKey();
		String name = FIRST[n % FIRST.length] + " " + LAST[(n / FIRST.length) % LAST.length] + " " + (char) ('A' + random.nextInt(26)) + ".";
		String company = n % 9 == 0 ? LAST[random.nextInt(LAST.length)] + " & Co" : null;
		String number = Integer.toString(1001 + n);
		add("ADDRESS (ID, CITY)", address, CITIES[random.nextInt(CITIES.length)]);
		add("CLIENT (ID, VERSION, NUMBER, NUMBER_KEY, NAME, NAME_KEY, COMPANY, EMAIL, PHONE, ADDRESS_ID, INACTIVE)", id, 1, number, number, name,
				FoldedText.of(name), company, "client" + n + "@example.org", "+49 40 " + (1_000_000 + random.nextInt(9_000_000)), address,
				n % 10 == 9);
		addWords("Client", id, number, name, company);
		return id;
	}

	private long addSession(long client, int n) throws SQLException {
		long id = nextKey();
		String number = "S-" + (2001 + n);
		String name = List.of("Wedding", "Portrait", "Family", "Team", "Class").get(random.nextInt(5)) + " in "
				+ CITIES[random.nextInt(CITIES.length)];
		add("SHOOT (ID, VERSION, NUMBER, NUMBER_KEY, CLIENT_ID, TYPE_ID, NAME, SESSION_DATE, PHOTOGRAPHER_ID)", id, 1, number,
				FoldedText.of(number), client, any(sessionTypes), name, day(n * 10), any(users));
		addWords("Session", id, number, name);
		return id;
	}

	private void addInvoice(long client, long session, int n) throws SQLException {
		long id = nextKey();
		String number = Integer.toString(50_001 + n);
		LocalDate date = day(n * 2);
		add("INVOICE (ID, VERSION, NUMBER, NUMBER_KEY, TYPE, CLIENT_ID, SESSION_ID, INVOICE_DATE, DELIVERY_DATE, STATUS_ID, STATUS_DUE_DATE, "
				+ "DISCOUNT, ARCHIVED, COMPLETION_FIRED)", id, 1, number, number, n % 7 == 0 ? "Reorder" : "InitialOrder", client, session, date,
				date.plusDays(14 + random.nextInt(30)), any(invoiceStatuses), date.plusDays(random.nextInt(20)),
				n % 11 == 0 ? new BigDecimal("10") : null, n < orders / 8, false);
		addWords("Invoice", id, number);
		for (int position = 0; position < 2; position++) {
			long line = nextKey();
			BigDecimal price = BigDecimal.valueOf(500 + random.nextInt(50_000), 2);
			add("INVOICE_LINE (ID, DESCRIPTION, QUANTITY, UNIT_PRICE, TAX_RATE_ID, INVOICE_ID, POSITION)", line, "Print " + random.nextInt(400),
					BigDecimal.valueOf(1 + random.nextInt(5)), price, taxRate, id, position);
			addOrder(id, line, n * 2 + position);
		}
	}

	private void addOrder(long invoice, long line, int n) throws SQLException {
		long id = nextKey();
		String number = n % 20 == 3 ? null : Integer.toString(200_001 + n);
		OrderType type = types.get(random.nextInt(types.size()));
		boolean recent = n > orders * 9 / 10;
		List<ProductionStatus> statuses = type.getStatuses();
		ProductionStatus status = statuses.get(recent ? random.nextInt(4) : n % 50 == 0 ? 5 : 4);
		LocalDate date = day(n);
		LocalDate due = recent ? LAST_DAY.plusDays(random.nextInt(40) - 8) : null;
		add("PRODUCTION_ORDER (ID, VERSION, NUMBER, NUMBER_KEY, INVOICE_ID, VENDOR_ID, TYPE_ID, ORDER_DATE, STATUS_ID, STATUS_ROOT_ID, "
				+ "STATUS_DUE_DATE, DEPARTMENT_ID, ASSIGNED_USER_ID, PRIORITY_ID, ENTERED_BY_ID, VENDOR_AMOUNT)", id, 1, number, number, invoice,
				any(vendors), type.getId(), date, status.getId(), type.getId(), due, any(departments), n % 3 == 0 ? null : any(users),
				n % 4 == 0 ? any(priorities) : null, any(users), n % 2 == 0 ? new BigDecimal("12.50") : null);
		add("ORDER_DETAIL (ID, INVOICE_LINE_ID, INVOICE_LINE_ROOT_ID, DESCRIPTION, QUANTITY, VENDOR_QUANTITY, ORDER_ID, POSITION)", nextKey(),
				line, invoice, "Print", BigDecimal.ONE, BigDecimal.ONE, id, 0);
		add("ORDER_STEP (ID, STATUS_ID, STATUS_ROOT_ID, DUE_DATE, EDITED, PRODUCTION_ORDER_ID, POSITION)", nextKey(), status.getId(),
				type.getId(), due, false, id, 0);
		add("STATUS_CHANGE (ID, STATUS_ID, STATUS_ROOT_ID, CHANGED_AT, MINUTES, PRODUCTION_ORDER_ID, POSITION)", nextKey(), status.getId(),
				type.getId(), LocalDateTime.of(date, LocalTime.NOON), 0, id, 0);
		addWords("ProductionOrder", id, number);
		if (n % 10 == 0) {
			String subject = "Ask about order " + number;
			long task = nextKey();
			add("TASK (ID, VERSION, SUBJECT, DUE_DATE, DONE_ON, ASSIGNED_USER_ID, DEPARTMENT_ID, ORDER_ID, INVOICE_ID)", task, 1, subject,
					date.plusDays(random.nextInt(30)), recent ? null : date.plusDays(3), any(users), any(departments), id, invoice);
		}
	}

	private void addWords(String type, long id, String... texts) throws SQLException {
		Set<String> words = new TreeSet<>();
		for (String text : texts) {
			words.addAll(FoldedText.words(text));
		}
		for (String word : words) {
			add("SEARCH_WORD (ROOT_TYPE, ROOT_ID, WORD)", type, id, word);
		}
	}

	/** @return a day that is the later, the greater the number of the order is: a studio takes some years for so many */
	private LocalDate day(int order) {
		return LAST_DAY.minusDays((orders - order) / 40);
	}

	private Long any(List<Long> keys) {
		return keys.get(random.nextInt(keys.size()));
	}

	private long nextKey() throws SQLException {
		if (key > lastKey) {
			try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(nextKeys)) {
				row.next();
				lastKey = row.getLong(1);
				key = lastKey - 99;
			}
		}
		return key++;
	}

	/** @param table its name and columns, in the order of the values */
	private void add(String table, Object... values) throws SQLException {
		PreparedStatement statement = statements.get(table);
		if (statement == null) {
			statement = connection.prepareStatement("insert into " + table + " values (" + "?, ".repeat(values.length - 1) + "?)");
			statements.put(table, statement);
		}
		for (int i = 0; i < values.length; i++) {
			statement.setObject(i + 1, switch (values[i]) {
				case LocalDate day -> Date.valueOf(day);
				case LocalDateTime moment -> Timestamp.valueOf(moment);
				case null, default -> values[i];
			});
		}
		statement.addBatch();
		if (waiting.merge(table, 1, Integer::sum) % BATCH == 0) {
			for (PreparedStatement each : statements.values()) { // in the order of the first record: what is referred to comes first
				each.executeBatch();
			}
			connection.commit();
		}
	}

	/** As the database does by itself some time after so much has been written. */
	private void analyze() throws SQLException {
		connection.commit();
		try (Statement statement = connection.createStatement()) {
			if (location.isEmbedded()) {
				try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] { "TABLE" })) {
					List<String> names = new ArrayList<>();
					while (tables.next()) {
						names.add(tables.getString("TABLE_NAME"));
					}
					for (String name : names) {
						statement.execute("call SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('" + connection.getSchema() + "', '" + name + "', null)");
					}
				}
			} else {
				connection.setAutoCommit(true);
				statement.execute("vacuum analyze");
				return;
			}
		}
		connection.commit();
	}
}
