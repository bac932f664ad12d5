package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import studio.safelight.model.AuditEntry;
import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.Studio;
import studio.safelight.store.StoreException.Reason;
import studio.safelight.store.lists.LastChange;

/** Who changed what, from what, to what. */
class AuditTest extends StoreTest {

	private List<AuditEntry> trail(EObject root) throws IOException {
		String uri = root.eResource().getURI().toString();
		return store.transaction(t -> t.<AuditEntry>loadAll(SafelightPackage.Literals.AUDIT_ENTRY)).stream()
				.filter(e -> e.getRoot().equals(uri)).toList();
	}

	@Test
	void everyChangeIsWrittenDownWithItsAuthor() throws IOException {
		Client client = trade.client("Bea");
		store.setUser("Tom");
		try {
			client.setName("Beatrice");
			client.setAddress(FACTORY.createAddress());
			save(client);
		} finally {
			store.setUser(DatabaseKind.USER);
		}
		List<AuditEntry> trail = trail(client);
		assertEquals(List.of("Client (created)", "Client name", "Address (created)"),
				trail.stream().map(e -> e.getEntity() + " " + e.getFeature()).toList());
		AuditEntry change = trail.get(1);
		assertEquals(List.of("Bea", "Beatrice", "Tom"), List.of(change.getOldValue(), change.getNewValue(), change.getAuthor()));
		assertEquals(DatabaseKind.USER, trail.get(0).getAuthor());
		assertEquals(client.getId(), change.getEntityId());
	}

	@Test
	void whoLastChangedAFeatureIsFound() throws IOException {
		Client client = trade.client("Bea");
		assertEquals(DatabaseKind.USER, nameOf(client).author());
		assertTrue(nameOf(client).created());
		store.setUser("Tom");
		try {
			client.setName("Beatrice");
			save(client);
		} finally {
			store.setUser(DatabaseKind.USER);
		}
		client.setPhone("040 1");
		save(client);
		assertEquals("Tom", nameOf(client).author());
		assertFalse(nameOf(client).created());
	}

	private LastChange nameOf(Client client) throws IOException {
		return store.lists().lastChange(SafelightPackage.Literals.CLIENT, client.getId(), SafelightPackage.Literals.CLIENT__NAME).orElseThrow();
	}

	@Test
	void theTimeIsThatOfTheStudio() throws IOException {
		Studio studio = store.transaction(t -> t.<Studio>loadAll(SafelightPackage.Literals.STUDIO).get(0));
		for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago")) { // a day and an hour apart
			studio.setTimeZone(zone);
			save(studio);
			LocalDateTime now = LocalDateTime.now(ZoneId.of(zone));
			LocalDateTime written = trail(trade.client("Anna Weber")).get(0).getChangedAt();
			assertTrue(Duration.between(written, now).abs().toMinutes() < 5, written + " at " + now);
		}
	}

	@Test
	void whatIsRefusedLeavesNoTrace() throws IOException {
		Invoice mine = reloaded(trade.invoice(1));
		Invoice theirs = reloaded(mine);
		theirs.setNotes("theirs");
		save(theirs);
		mine.setNotes("mine");
		assertThrows(ConflictException.class, () -> save(mine));
		assertEquals(List.of("(created)", "notes"), trail(mine).stream().map(AuditEntry::getFeature).toList());
	}

	@Test
	void aDeletionIsWrittenDownWithAllThatGoesWithIt() throws IOException {
		Invoice invoice = trade.invoice(2);
		Invoice doomed = reloaded(invoice);
		store.delete(doomed.eResource());
		assertEquals(List.of("Invoice (created)", "Invoice (deleted)", "InvoiceLine (deleted)", "InvoiceLine (deleted)"),
				trail(invoice).stream().map(e -> e.getEntity() + " " + e.getFeature()).toList());
	}

	@Test
	void aReferenceIsWrittenDownAsTheRecordThatItLeadsTo() throws IOException {
		Invoice invoice = trade.invoice(1);
		var vendor = trade.vendor("ProLab");
		invoice.getLines().get(0).setVendorOverride(vendor);
		save(invoice);
		assertEquals("studio:/Vendor/" + vendor.getId(), trail(invoice).get(1).getNewValue());
	}

	@Test
	void nothingThatWasWrittenDownCanBeChangedOrDeleted() throws IOException {
		AuditEntry entry = reloaded(trail(trade.client("Anna Weber")).get(0));
		entry.setAuthor("somebody else");
		assertTrue(assertRefused(Reason.INVALID, () -> save(entry)).contains("audit entry"));
		assertRefused(Reason.INVALID, () -> store.delete(reloaded(entry).eResource()));
		assertEquals(DatabaseKind.USER, reloaded(entry).getAuthor());
	}
}
