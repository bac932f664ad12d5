package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import studio.safelight.model.Invoice;
import studio.safelight.model.OrderType;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.Vendor;
import studio.safelight.store.internal.StudiosService;

/** The studio's own order numbers. */
class OrderNumbersTest extends StoreTest {

	@Test
	void numbersFollowEachOther() throws IOException {
		long first = Long.parseLong(store.drawOrderNumber());
		assertEquals(first + 1, Long.parseLong(store.drawOrderNumber()));
	}

	@Test
	void aNumberThatAnOrderHasAlreadyIsSkipped() throws IOException {
		long last = Long.parseLong(store.drawOrderNumber());
		ProductionOrder order = trade.order(trade.invoice(1), trade.vendor("ProLab"));
		order.setNumber(Long.toString(last + 1));
		save(order);
		assertEquals(last + 2, Long.parseLong(store.drawOrderNumber()));
	}

	@Test
	void manyNumbersInUseAreSkippedWithOneLook() throws IOException {
		long last = Long.parseLong(store.drawOrderNumber());
		Invoice invoice = trade.invoice(0);
		Vendor vendor = trade.vendor("ProLab");
		OrderType type = trade.orderType();
		ProductionOrder[] orders = new ProductionOrder[30];
		for (int i = 0; i < orders.length; i++) {
			orders[i] = Trade.newOrder(invoice, vendor, type);
			orders[i].setNumber(i == 20 ? last + "x" : Long.toString(last + 1 + i - (i > 20 ? 1 : 0)));
		}
		trade.saveAll(orders);
		try (Statements statements = new Statements()) {
			assertEquals(last + 30, Long.parseLong(store.drawOrderNumber()));
			assertTrue(statements.all().size() <= 5, () -> statements.all().toString());
		}
	}

	@Test
	void aNumberOfATransactionThatFailsIsNotUsedUp() throws IOException {
		long last = Long.parseLong(store.drawOrderNumber());
		assertThrows(IOException.class, () -> store.transaction(t -> {
			assertEquals(last + 1, Long.parseLong(t.drawOrderNumber()));
			assertEquals(last + 2, Long.parseLong(t.drawOrderNumber()));
			throw new IOException("no");
		}));
		assertEquals(last + 1, Long.parseLong(store.drawOrderNumber()));
	}

	@Test
	void manySeatsNeverDrawTheSameNumber() throws Exception {
		Callable<Set<String>> seat = () -> {
			Set<String> drawn = new HashSet<>();
			for (int i = 0; i < 10; i++) {
				drawn.add(store.drawOrderNumber());
			}
			return drawn;
		};
		Set<String> all = new HashSet<>();
		try (ExecutorService seats = Executors.newFixedThreadPool(4)) {
			for (Future<Set<String>> each : seats.invokeAll(IntStream.range(0, 4).mapToObj(i -> seat).collect(Collectors.toList()))) {
				all.addAll(each.get());
			}
		}
		assertEquals(40, all.size());
	}

	@Test
	void theFirstNumberOfANewStudioIs1001() throws IOException {
		try (StudioStore fresh = new StudiosService().open(kind.newLocation(), "Ines")) {
			assertEquals(List.of("1001", "1002"), List.of(fresh.drawOrderNumber(), fresh.drawOrderNumber()));
		}
	}
}
