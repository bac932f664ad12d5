package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.Vendor;

/** Two people edit the same record. */
class ConflictTest extends StoreTest {

	@Test
	void theSecondSaveIsRefusedAndLosesNothing() throws IOException {
		Invoice mine = reloaded(trade.invoice(1));
		Invoice theirs = reloaded(mine);
		theirs.setNotes("theirs");
		save(theirs);
		mine.setNotes("mine");
		ConflictException e = assertThrows(ConflictException.class, () -> save(mine));
		assertEquals(mine.eResource().getURI(), e.uri());
		assertTrue(e.getMessage().startsWith("Invoice " + mine.getNumber()), e.getMessage());
		assertEquals("mine", mine.getNotes());
		assertTrue(mine.eResource().isModified());
		assertEquals(1, mine.getVersion());
		assertEquals("theirs", reloaded(mine).getNotes());
	}

	@Test
	void aLineThatSomebodyElseChangedIsAConflictOfTheInvoice() throws IOException {
		Invoice mine = reloaded(trade.invoice(2));
		Invoice theirs = reloaded(mine);
		theirs.getLines().get(0).setImage("0815");
		save(theirs);
		mine.getLines().get(1).setImage("4711");
		assertThrows(ConflictException.class, () -> save(mine));
		assertNull(reloaded(mine).getLines().get(1).getImage());
	}

	@Test
	void ofSeveralRecordsTheConflictNamesTheRightOneAndNoneIsSaved() throws IOException {
		Invoice invoice = trade.invoice(1);
		Client client = reloaded(invoice).getClient();
		Client stale = reloaded(client);
		client.setCompany("first");
		save(client);
		ResourceSet set = stale.eResource().getResourceSet();
		Invoice edited = (Invoice) set.getEObject(invoice.eResource().getURI().appendFragment("/"), true);
		Vendor fresh = Trade.newVendor(Trade.unique("Lab"));
		Resource added = store.add(set, fresh);
		URI address = added.getURI();
		edited.setNotes("edited");
		stale.setCompany("second");
		ConflictException e = assertThrows(ConflictException.class, () -> store.save(set.getResources()));
		assertEquals(stale.eResource().getURI(), e.uri());
		assertNull(reloaded(invoice).getNotes());
		assertEquals(0, fresh.getId());
		assertEquals(address, added.getURI());
		assertEquals(List.of(), store.lists().find(SafelightPackage.Literals.VENDOR__NAME, fresh.getName()));
		assertTrue(edited.eResource().isModified());
	}

	@Test
	void aConflictInATransactionOfTheRulesIsToldTheSameWay() throws IOException {
		Invoice invoice = trade.invoice(1);
		Invoice theirs = reloaded(invoice);
		theirs.setNotes("theirs");
		assertThrows(ConflictException.class, () -> store.transaction(t -> {
			Invoice mine = t.load(SafelightPackage.Literals.INVOICE, invoice.getId());
			mine.setNotes("mine");
			if (theirs.getVersion() == 1) {
				save(theirs); // by somebody else, on a connection of his own
			}
			t.save(List.of(mine));
			return null;
		}));
		assertEquals("theirs", reloaded(invoice).getNotes());
	}

	@Test
	void aRecordThatIsLoadedAgainCanBeSaved() throws IOException {
		Invoice mine = reloaded(trade.invoice(1));
		Invoice theirs = reloaded(mine);
		theirs.setNotes("theirs");
		save(theirs);
		mine.setNotes("mine");
		assertThrows(ConflictException.class, () -> save(mine));
		Resource resource = mine.eResource();
		resource.unload();
		resource.load(null);
		Invoice again = (Invoice) resource.getContents().get(0);
		assertEquals("theirs", again.getNotes());
		again.setNotes("both");
		save(again);
		assertEquals("both", reloaded(again).getNotes());
		assertFalse(resource.isModified());
	}

	@Test
	void aStaleRecordCanNotBeDeleted() throws IOException {
		Invoice mine = reloaded(trade.invoice(1));
		Invoice theirs = reloaded(mine);
		theirs.setNotes("theirs");
		save(theirs);
		assertThrows(ConflictException.class, () -> store.delete(mine.eResource()));
		assertEquals("theirs", reloaded(theirs).getNotes());
	}
}
