package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.OrderType;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.Vendor;
import studio.safelight.production.OrderedQuantity;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.InvoiceRow;
import studio.safelight.store.lists.Page;

/** What the rules do in transactions. */
class TransactionTest extends StoreTest {

	@Test
	void theQuantitiesOfLiveOrdersAreCounted() throws IOException {
		Invoice invoice = trade.invoice(2);
		Vendor vendor = trade.vendor("ProLab");
		ProductionOrder order = trade.order(invoice, vendor);
		ProductionOrder cancelled = trade.order(invoice, vendor);
		cancelled.setStatus(cancelled.getType().getStatuses().get(2));
		save(cancelled);
		ProductionOrder remake = trade.order(invoice, vendor);
		remake.setRemakeOf(order);
		save(remake);
		List<OrderedQuantity> ordered = store.transaction(t -> t.orderedQuantities(invoice.getId()));
		assertEquals(List.of(order.getId(), order.getId()), ordered.stream().map(OrderedQuantity::orderId).toList());
		assertEquals(invoice.getLines().stream().map(l -> l.getId()).toList(),
				ordered.stream().map(OrderedQuantity::invoiceLineId).toList());
		assertEquals(0, BigDecimal.ONE.compareTo(ordered.get(0).quantity()));
	}

	@Test
	void whatWasSavedBeforeInTheSameTransactionCounts() throws IOException {
		Invoice invoice = trade.invoice(1);
		Vendor vendor = trade.vendor("ProLab");
		OrderType type = trade.orderType();
		int counted = store.transaction(t -> {
			Invoice locked = t.lockInvoice(invoice.getId());
			ProductionOrder order = Trade.newOrder(locked, t.load(SafelightPackage.Literals.VENDOR, vendor.getId()),
					t.load(SafelightPackage.Literals.ORDER_TYPE, type.getId()),
					Trade.detail(locked.getLines().get(0), "1"));
			t.add(order);
			t.save(List.of(order));
			return t.orderedQuantities(invoice.getId()).size();
		});
		assertEquals(1, counted);
	}

	@Test
	void anInvoiceIsLoadedAfreshWhenItIsLocked() throws IOException {
		Invoice invoice = trade.invoice(1);
		Invoice theirs = reloaded(invoice);
		store.transaction(t -> {
			Invoice before = t.load(SafelightPackage.Literals.INVOICE, invoice.getId());
			assertEquals(1, before.getLines().size());
			theirs.getLines().get(0).setImage("4711");
			theirs.getLines().add(FACTORY.createInvoiceLine());
			theirs.getLines().get(1).setDescription("Frame");
			save(theirs);
			Invoice locked = t.lockInvoice(invoice.getId());
			assertEquals("4711", locked.getLines().get(0).getImage());
			assertEquals(2, locked.getLines().size());
			locked.setNotes("edited under the lock");
			t.save(List.of(locked));
			return null;
		});
		assertEquals(3, reloaded(invoice).getVersion());
		assertRefused(Reason.NOT_FOUND, () -> store.transaction(t -> t.lockInvoice(1L << 40)));
	}

	@Test
	void nobodyOrdersALineTwiceHoweverManyTryAtOnce() throws Exception {
		Invoice invoice = trade.invoice(1);
		invoice.getLines().get(0).setQuantity(new BigDecimal(10));
		save(invoice);
		Vendor vendor = trade.vendor("ProLab");
		OrderType type = trade.orderType();
		Callable<Integer> seat = () -> {
			int made = 0;
			for (int attempt = 0; attempt < 5; attempt++) {
				made += orderOne(invoice.getId(), vendor.getId(), type.getId()) ? 1 : 0;
			}
			return made;
		};
		int made = 0;
		try (ExecutorService seats = Executors.newFixedThreadPool(4)) {
			for (Future<Integer> each : seats.invokeAll(List.of(seat, seat, seat, seat))) {
				made += each.get();
			}
		}
		BigDecimal ordered = store.transaction(t -> t.orderedQuantities(invoice.getId())).stream().map(OrderedQuantity::quantity)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		assertEquals(10, made);
		assertEquals(0, BigDecimal.TEN.compareTo(ordered), "ordered " + ordered);
		assertEquals(2, reloaded(invoice).getVersion(), "a lock is no change");
	}

	private boolean orderOne(long invoiceId, long vendorId, long typeId) throws IOException {
		return store.transaction(t -> {
			Invoice invoice = t.lockInvoice(invoiceId);
			BigDecimal ordered = t.orderedQuantities(invoiceId).stream().map(OrderedQuantity::quantity).reduce(BigDecimal.ZERO,
					BigDecimal::add);
			if (invoice.getLines().get(0).getQuantity().compareTo(ordered) <= 0) {
				return false;
			}
			ProductionOrder order = Trade.newOrder(invoice, t.load(SafelightPackage.Literals.VENDOR, vendorId),
					t.load(SafelightPackage.Literals.ORDER_TYPE, typeId),
					Trade.detail(invoice.getLines().get(0), "1"));
			order.setNumber(t.drawOrderNumber());
			t.add(order);
			return true;
		});
	}

	@Test
	void whatFailsLeavesNothing() throws IOException {
		Client client = Trade.newClient("Anna Weber");
		IOException thrown = new IOException("the rules don't like it");
		assertSame(thrown, assertThrows(IOException.class, () -> store.transaction(t -> {
			t.add(client);
			t.save(List.of(client));
			throw thrown;
		})));
		assertEquals(0, client.getId());
		assertThrows(ArithmeticException.class,
				() -> store.transaction(t -> 1 / t.loadAll(SafelightPackage.Literals.WORKING_CALENDAR, List.of()).size()));
	}

	@Test
	void anErrorOfTheProgramLetsTheLocksGo() throws IOException {
		Invoice invoice = trade.invoice(1);
		Error thrown = new StackOverflowError("on purpose");
		assertSame(thrown, assertThrows(StackOverflowError.class, () -> store.transaction(t -> {
			t.lockInvoice(invoice.getId());
			throw thrown;
		})));
		invoice.setNotes("saved");
		save(invoice);
		assertEquals("saved", reloaded(invoice).getNotes());
	}

	@Test
	void whatIsMadeAndLockedInTheSameTransactionIsFoundByItsWords() throws IOException {
		Client client = trade.client("Anna Weber");
		Invoice invoice = Trade.newInvoice(null, 1);
		store.transaction(t -> {
			invoice.setClient(t.load(SafelightPackage.Literals.CLIENT, client.getId()));
			t.add(invoice);
			t.save(List.of(invoice));
			t.lockInvoice(invoice.getId()).setNotes("made and locked");
			return null;
		});
		List<InvoiceRow> found = store.lists().invoices(InvoiceFilter.words(invoice.getNumber()), Page.first(10));
		assertEquals(List.of(invoice.getId()), found.stream().map(InvoiceRow::id).toList());
	}

	@Test
	void whatWasAddedIsSavedAtTheEnd() throws IOException {
		Client client = Trade.newClient("Anna Weber");
		store.transaction(t -> {
			t.add(client);
			return null;
		});
		assertNotEquals(0, client.getId());
		assertEquals("Anna Weber", reloaded(client).getName());
	}

	@Test
	void whatWasLoadedCanStillBeReadAfterTheTransaction() throws IOException {
		Invoice invoice = trade.invoice(1);
		Invoice read = store.transaction(t -> t.load(SafelightPackage.Literals.INVOICE, invoice.getId()));
		assertEquals("Anna Weber", read.getClient().getName());
	}

	@Test
	void manyRecordsAreLoadedWithFewQueries() throws IOException {
		List<Long> ids = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			ids.add(trade.invoice(3).getId());
		}
		int few = queries(() -> store.transaction(t -> lines(t.loadAll(SafelightPackage.Literals.INVOICE, ids.subList(0, 1)))));
		int many = queries(() -> store.transaction(t -> lines(t.loadAll(SafelightPackage.Literals.INVOICE, ids))));
		assertEquals(few, many);
		assertTrue(many <= 6, many + " queries");
		store.transaction(t -> {
			List<Invoice> loaded = t.loadAll(SafelightPackage.Literals.INVOICE, List.of(ids.get(2), 1L << 40, ids.get(0), ids.get(2)));
			assertEquals(List.of(ids.get(0), ids.get(2)), loaded.stream().map(Invoice::getId).toList());
			assertSame(loaded.get(0), t.load(SafelightPackage.Literals.INVOICE, ids.get(0)));
			return null;
		});
	}

	private static int lines(List<Invoice> invoices) {
		return invoices.stream().mapToInt(i -> i.getLines().size()).sum();
	}

	private static int queries(Callable<?> action) throws IOException {
		try (Statements statements = new Statements()) {
			action.call();
			return (int) statements.all().stream().filter(s -> s.startsWith("SELECT")).count();
		} catch (IOException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void manyRecordsAreFoundByWhatPeopleKnowThemBy() throws IOException {
		Invoice first = trade.invoice(1);
		Invoice second = trade.invoice(1);
		String typed = " " + second.getNumber().toLowerCase();
		Map<String, List<Long>> found = store.transaction(
				t -> t.find(SafelightPackage.Literals.INVOICE__NUMBER, List.of(first.getNumber(), typed, "no such invoice", "")));
		assertEquals(Map.of(first.getNumber(), List.of(first.getId()), typed, List.of(second.getId())), found);
	}

	@Test
	void onlyWhatBelongsToTheTransactionIsSavedInIt() throws IOException {
		Invoice elsewhere = trade.invoice(1);
		assertThrows(IllegalArgumentException.class, () -> store.transaction(t -> {
			t.save(List.of(elsewhere));
			return null;
		}));
	}

	@Test
	void listenersAreToldWhatWasChangedAfterTheCommit() throws IOException {
		List<URI> told = new ArrayList<>();
		StudioStore.ChangeListener listener = told::addAll;
		store.addChangeListener(listener);
		try {
			Invoice invoice = trade.invoice(1);
			assertEquals(Set.of(invoice.getClient().eResource().getURI(), invoice.eResource().getURI()), Set.copyOf(told));
			told.clear();
			invoice.setNotes("changed");
			save(invoice);
			save(invoice);
			assertEquals(List.of(invoice.eResource().getURI()), told);
			told.clear();
			assertThrows(IOException.class, () -> store.transaction(t -> {
				t.add(Trade.newClient("nobody"));
				throw new IOException();
			}));
			assertEquals(List.of(), told);
			URI gone = invoice.eResource().getURI();
			store.delete(invoice.eResource());
			assertEquals(List.of(gone), told);
		} finally {
			store.removeChangeListener(listener);
		}
	}

	@Test
	void aListenerThatFailsDoesNotUndoWhatIsSaved() throws IOException {
		StudioStore.ChangeListener broken = (Collection<URI> uris) -> {
			throw new IllegalStateException("broken on purpose");
		};
		store.addChangeListener(broken);
		try {
			assertFalse(trade.client("Anna Weber").eResource().isModified());
		} finally {
			store.removeChangeListener(broken);
		}
	}

	@Test
	void workThatGoesOnAfterAFailedSaveDoesNotLoseWhatItAdded() throws IOException {
		Client client = Trade.newClient(null);
		assertThrows(IOException.class, () -> store.transaction(t -> {
			t.add(client);
			assertThrows(StoreException.class, () -> t.save(List.of(client)));
			return null;
		}));
	}
}
