package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import studio.safelight.model.Invoice;
import studio.safelight.store.StoreException.Reason;

/** Several people save at the same moment. */
class BusyTest extends StoreTest {

	@Test
	void whoWaitsTooLongIsToldToTryAgainAndCan() throws Exception {
		Invoice invoice = reloaded(trade.invoice(1));
		invoice.setNotes("mine");
		CountDownLatch locked = new CountDownLatch(1);
		CountDownLatch refused = new CountDownLatch(1);
		try (ExecutorService seats = Executors.newSingleThreadExecutor()) {
			Future<?> other = seats.submit(() -> store.transaction(t -> {
				t.lockInvoice(invoice.getId());
				locked.countDown();
				await(refused);
				return null;
			}));
			locked.await();
			try {
				assertTrue(assertRefused(Reason.BUSY, () -> save(invoice)).contains("Try again"));
			} finally {
				refused.countDown();
			}
			other.get();
		}
		assertTrue(invoice.eResource().isModified());
		save(invoice);
		assertEquals("mine", reloaded(invoice).getNotes());
	}

	@Test
	void ofTwoThatLockEachOtherOutOneGoesOn() throws Exception {
		Invoice first = trade.invoice(1);
		Invoice second = trade.invoice(1);
		CyclicBarrier both = new CyclicBarrier(2);
		List<Throwable> refused = new ArrayList<>();
		int done = 0;
		try (ExecutorService seats = Executors.newFixedThreadPool(2)) {
			for (Future<?> each : seats.invokeAll(List.of(lockBoth(first, second, both), lockBoth(second, first, both)))) {
				try {
					each.get();
					done++;
				} catch (ExecutionException e) {
					refused.add(e.getCause());
				}
			}
		}
		assertEquals(1, done, () -> refused.toString());
		assertEquals(Reason.BUSY, assertInstanceOf(StoreException.class, refused.get(0)).reason());
	}

	private Callable<Object> lockBoth(Invoice first, Invoice second, CyclicBarrier both) {
		return () -> store.transaction(t -> {
			t.lockInvoice(first.getId());
			await(both);
			t.lockInvoice(second.getId());
			return null;
		});
	}

	@Test
	void whoeverSavesTheSameRecordsTogetherWaitsAndIsNeverLockedOut() throws Exception {
		Invoice first = trade.invoice(1);
		Invoice second = trade.invoice(1);
		int saved = 0;
		try (ExecutorService seats = Executors.newFixedThreadPool(2)) {
			for (Future<Integer> each : seats.invokeAll(List.of(saveBoth(first, second), saveBoth(second, first)))) {
				saved += each.get();
			}
		}
		assertEquals(1 + saved, reloaded(first).getVersion());
		assertEquals(1 + saved, reloaded(second).getVersion());
		assertTrue(saved >= 1);
	}

	/** Saves both again and again; somebody else may be faster, but nothing else may happen. */
	private Callable<Integer> saveBoth(Invoice one, Invoice other) {
		return () -> {
			int saved = 0;
			for (int i = 0; i < 15; i++) {
				Invoice a = reloaded(one);
				Invoice b = reloaded(other);
				a.setNotes(Trade.unique("note "));
				b.setNotes(Trade.unique("note "));
				try {
					store.save(List.of(a.eResource(), b.eResource()));
					saved++;
				} catch (ConflictException e) {
					continue;
				}
			}
			return saved;
		};
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void await(CyclicBarrier barrier) {
		try {
			barrier.await();
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}
}
