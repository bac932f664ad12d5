package studio.safelight.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.InvoiceType;
import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderKind;
import studio.safelight.model.OrderedImage;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Session;
import studio.safelight.model.StatusKind;
import studio.safelight.production.RuleException;
import studio.safelight.store.StudioLocation;
import studio.safelight.store.StudioStore;
import studio.safelight.store.internal.StudiosService;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.InvoiceRow;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;

/** The sample studio on a working day, kept in a real database. */
class SampleStudioTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
	private static final LocalDate EASTER_SUNDAY = LocalDate.of(2026, 4, 5);
	private static final Page ALL = Page.first(1000);

	@TempDir
	private static Path folder;

	private static StudioStore studio;

	private static SampleStudio.Made made;

	private static final AtomicInteger transactions = new AtomicInteger();

	@BeforeAll
	static void fill() throws IOException {
		studio = open("monday");
		studio.addChangeListener(changed -> transactions.incrementAndGet());
		made = SampleStudio.fill(studio, MONDAY, studio.location().folder().resolve("images"));
	}

	@AfterAll
	static void close() throws IOException {
		studio.close();
	}

	private static StudioStore open(String name) throws IOException {
		return new StudiosService().open(StudioLocation.of(folder.resolve(name)), "ines");
	}

	@Test
	void hasWhatAStudioHas() throws IOException {
		assertEquals(4, made.vendors());
		assertEquals(30, made.clients());
		assertEquals(60, made.invoices());
		assertTrue(made.items() >= 60, made::toString);
		assertEquals(List.of(), studio.check());
		Set<InvoiceType> types = studio.lists().invoices(InvoiceFilter.ALL, ALL).stream().map(InvoiceRow::type).collect(Collectors.toSet());
		assertEquals(EnumSet.allOf(InvoiceType.class), types);
	}

	@Test
	void isMadeAtOnceSoThatAStudioIsNeverHalfFull() {
		assertEquals(1, transactions.get());
	}

	@Test
	void everythingInItIsFoundByItsWords() throws IOException {
		assertEquals(60, studio.lists().invoices(InvoiceFilter.words("50"), ALL).size());
	}

	@Test
	void hasOrdersThatAreLateDueTodayAndLaterAndOfEveryKindOfStatus() throws IOException {
		hubHasContent(studio, MONDAY);
	}

	@Test
	void hasThemOnAHolidayToo() throws IOException {
		try (StudioStore other = open("easter")) {
			SampleStudio.fill(other, EASTER_SUNDAY, other.location().folder().resolve("images"));
			hubHasContent(other, EASTER_SUNDAY);
			assertEquals(List.of(), other.check());
		}
	}

	private static void hubHasContent(StudioStore studio, LocalDate today) throws IOException {
		List<OrderRow> orders = studio.lists().orders(OrderFilter.ALL, ALL);
		assertEquals(EnumSet.allOf(StatusKind.class), orders.stream().map(OrderRow::statusKind).collect(Collectors.toSet()));
		Map<Integer, Integer> due = new TreeMap<>();
		orders.stream().filter(order -> order.due() != null).forEach(order -> due.merge(Integer.signum(order.due().compareTo(today)), 1, Integer::sum));
		assertEquals(Set.of(-1, 0, 1), due.keySet());
		assertTrue(due.values().stream().allMatch(count -> count >= 3), due::toString);
	}

	@Test
	void isTheSameEveryTime() throws IOException {
		try (StudioStore again = open("again")) {
			SampleStudio.fill(again, MONDAY, again.location().folder().resolve("images"));
			assertEquals(studio.lists().invoices(InvoiceFilter.ALL, ALL), again.lists().invoices(InvoiceFilter.ALL, ALL));
			assertEquals(studio.lists().orders(OrderFilter.ALL, ALL), again.lists().orders(OrderFilter.ALL, ALL));
			Path picture = pictures().getFirst();
			Path same = again.location().folder().resolve(studio.location().folder().relativize(picture).toString());
			assertArrayEquals(Files.readAllBytes(picture), Files.readAllBytes(same));
		}
	}

	@Test
	void refusesAStudioThatIsInUseAndLeavesItAsItIs() throws IOException {
		RuleException refused = assertThrows(RuleException.class,
				() -> SampleStudio.fill(studio, MONDAY, studio.location().folder().resolve("images")));
		assertTrue(refused.getMessage().contains("empty"), refused::getMessage);
		assertEquals(60, studio.lists().countInvoices(InvoiceFilter.ALL, 1000));
	}

	@Test
	void everyImageThatIsOrderedIsThere() throws IOException {
		Path images = studio.location().folder().resolve("images");
		int count = studio.transaction(transaction -> {
			int seen = 0;
			for (ProductionOrder order : transaction.<ProductionOrder>loadAll(Literals.PRODUCTION_ORDER)) {
				Session session = order.getInvoice().getSession();
				for (OrderDetail detail : order.getDetails()) {
					for (OrderedImage image : detail.getImages()) {
						assertEquals(OrderKind.PRINT, order.getType().getKind());
						assertTrue(Files.isRegularFile(images.resolve(session.getImageFolder()).resolve(image.getFileName())), image::getFileName);
						seen++;
					}
				}
			}
			return seen;
		});
		assertTrue(count > 30, () -> count + " images");
	}

	@Test
	void theInvoiceToTryNeedsThreeVendorsAPackageAndHasALineThatNobodyMakes() throws IOException {
		studio.transaction(transaction -> {
			long id = transaction.find(Literals.INVOICE__NUMBER, List.of(SampleStudio.UNORDERED_INVOICE)).values().iterator().next().getFirst();
			Invoice invoice = transaction.load(Literals.INVOICE, id);
			assertTrue(invoice.getLines().stream().anyMatch(line -> !line.getComponents().isEmpty()));
			assertTrue(invoice.getLines().stream().anyMatch(SampleStudioTest::nobodyMakes));
			assertEquals(3, invoice.getLines().stream().flatMap(SampleStudioTest::vendors).distinct().count());
			return null;
		});
		assertEquals(0, studio.lists().orders(OrderFilter.words(SampleStudio.UNORDERED_INVOICE), ALL).size());
	}

	private static boolean nobodyMakes(InvoiceLine line) {
		return line.getComponents().isEmpty() && vendors(line).findAny().isEmpty();
	}

	private static Stream<String> vendors(InvoiceLine line) {
		if (line.getVendorOverride() != null) {
			return Stream.of(line.getVendorOverride().getName());
		}
		Stream<studio.safelight.model.PriceListItem> items = line.getComponents().isEmpty() ? Stream.ofNullable(line.getItem())
				: line.getComponents().stream().map(component -> component.getItem());
		return items.filter(item -> item.getPreferredVendor() != null).map(item -> item.getPreferredVendor().getName());
	}

	private static List<Path> pictures() throws IOException {
		try (Stream<Path> files = Files.walk(studio.location().folder().resolve("images"))) {
			return files.filter(file -> file.toString().endsWith(".jpg")).sorted().toList();
		}
	}
}
