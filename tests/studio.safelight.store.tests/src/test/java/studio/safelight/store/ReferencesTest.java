package studio.safelight.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;

import studio.safelight.model.Client;
import studio.safelight.model.Department;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.OrderType;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.User;
import studio.safelight.model.Vendor;
import studio.safelight.store.StoreException.Reason;

/** Records refer to each other, and the database holds them to it. */
class ReferencesTest extends StoreTest {

	@Test
	void aVendorWithOrdersCanNotBeDeletedAndTheOrdersAreNamed() throws IOException {
		Vendor vendor = trade.vendor("ProLab");
		ProductionOrder order = trade.order(trade.invoice(1), vendor);
		order.setNumber(Trade.unique("PO"));
		save(order);
		String message = assertRefused(Reason.STILL_USED, () -> store.delete(reloaded(vendor).eResource()));
		assertTrue(message.contains(vendor.getName()) && message.contains("production order " + order.getNumber()), message);
		assertEquals(vendor.getName(), reloaded(vendor).getName());
	}

	@Test
	void aLineThatIsOrderedCanNotBeTakenOutOfItsInvoice() throws IOException {
		Invoice invoice = trade.invoice(2);
		ProductionOrder order = trade.order(invoice, trade.vendor("ProLab"));
		Invoice edited = reloaded(invoice);
		edited.getLines().remove(1);
		String message = assertRefused(Reason.STILL_USED, () -> save(edited));
		assertTrue(message.toLowerCase().contains("line") && message.contains("order"), message);
		assertEquals(2, reloaded(invoice).getLines().size());
		assertTrue(edited.eResource().isModified());
		assertEquals(1, reloaded(order).getVersion());
	}

	@Test
	void anInvoiceWithOrdersCanNotBeDeleted() throws IOException {
		Invoice invoice = trade.invoice(1);
		trade.order(invoice, trade.vendor("ProLab"));
		assertRefused(Reason.STILL_USED, () -> store.delete(reloaded(invoice).eResource()));
		assertEquals(1, reloaded(invoice).getLines().size());
	}

	@Test
	void aStatusThatAnOrderHasCanNotBeTakenOutOfItsType() throws IOException {
		Invoice invoice = trade.invoice(1);
		OrderType type = trade.orderType();
		trade.saved(Trade.newOrder(invoice, trade.vendor("ProLab"), type));
		OrderType edited = reloaded(type);
		edited.getStatuses().get(1).setKind(studio.safelight.model.StatusKind.INITIAL);
		edited.getStatuses().get(2).setKind(studio.safelight.model.StatusKind.FINAL);
		edited.getStatuses().remove(0);
		assertRefused(Reason.STILL_USED, () -> save(edited));
	}

	@Test
	void whatSomebodyElseDeletedCanNotBeReferredTo() throws IOException {
		Vendor vendor = trade.vendor("ProLab");
		Invoice invoice = reloaded(trade.invoice(1));
		invoice.getLines().get(0).setVendorOverride(vendor);
		store.delete(reloaded(vendor).eResource());
		String message = assertRefused(Reason.MISSING_REFERENCE, () -> save(invoice));
		assertTrue(message.contains("line 1") && message.contains("vendor"), message);
	}

	@Test
	void aLineThatSomebodyElseTookOutCanNotBeOrdered() throws IOException {
		Invoice invoice = trade.invoice(2);
		Vendor vendor = trade.vendor("ProLab");
		OrderType type = trade.orderType();
		InvoiceLine gone = invoice.getLines().get(1);
		Invoice theirs = reloaded(invoice);
		theirs.getLines().remove(1);
		save(theirs);
		String message = assertRefused(Reason.MISSING_REFERENCE,
				() -> trade.saved(Trade.newOrder(invoice, vendor, type, Trade.detail(gone, "1"))));
		assertTrue(message.contains("invoice line"), message);
	}

	@Test
	void usersAndDepartmentsKnowEachOther() throws IOException {
		User tom = user("Tom");
		Department lab = department("Lab");
		Department retouching = department("Retouching");
		User edited = reloaded(tom);
		edited.getDepartments().addAll(List.of(lab, retouching));
		save(edited);
		assertEquals(List.of(tom.getName()), names(reloaded(lab)));
		edited.getDepartments().remove(0);
		save(edited);
		assertEquals(List.of(), names(reloaded(lab)));
		assertEquals(List.of(tom.getName()), names(reloaded(retouching)));
	}

	@Test
	void aUserWhoIsAddedInTheDepartmentIsInItEverywhere() throws IOException {
		User tom = user("Tom");
		User ines = user("Ines");
		Department edited = reloaded(department("Lab"));
		ResourceSet set = edited.eResource().getResourceSet();
		User loadedTom = (User) set.getEObject(tom.eResource().getURI().appendFragment("/"), true);
		edited.getUsers().add(loadedTom);
		edited.getUsers().add(ines);
		save(edited);
		assertEquals(List.of(edited.getName()), reloaded(tom).getDepartments().stream().map(Department::getName).toList());
		assertEquals(2, reloaded(edited).getUsers().size());
		assertEquals(2, reloaded(ines).getVersion(), "somebody who edits the user meanwhile must notice");
		loadedTom.setFullName("Tom Tanner");
		save(loadedTom);
		assertEquals("Tom Tanner", reloaded(tom).getFullName());
		edited.getUsers().remove(loadedTom);
		save(edited);
		assertEquals(List.of(), reloaded(tom).getDepartments());
	}

	@Test
	void bothSidesOfAMembershipCanBeSavedTogether() throws IOException {
		Department lab = department("Lab");
		Department edited = reloaded(lab);
		ResourceSet set = edited.eResource().getResourceSet();
		User tom = FACTORY.createUser();
		tom.setName(Trade.unique("Tom"));
		store.add(set, tom);
		edited.getUsers().add(tom);
		store.save(set.getResources());
		assertEquals(List.of(tom.getName()), names(reloaded(lab)));
		assertEquals(1, reloaded(tom).getVersion());
	}

	@Test
	void aDepartmentWithUsersCanNotBeDeleted() throws IOException {
		User tom = FACTORY.createUser();
		tom.setName(Trade.unique("Tom"));
		Department lab = department("Lab");
		tom.getDepartments().add(lab);
		trade.saved(tom);
		String message = assertRefused(Reason.STILL_USED, () -> store.delete(reloaded(lab).eResource()));
		assertTrue(message.contains("user " + tom.getName()), message);
		store.delete(reloaded(tom).eResource());
		store.delete(reloaded(lab).eResource());
		assertThrows(RuntimeException.class, () -> reloaded(lab));
	}

	@Test
	void aClientWithInvoicesIsNamedInTheRefusal() throws IOException {
		Invoice invoice = trade.invoice(1);
		Client client = reloaded(invoice).getClient();
		String message = assertRefused(Reason.STILL_USED, () -> store.delete(client.eResource()));
		assertTrue(message.contains("Client " + client.getNumber()) && message.contains("invoice " + invoice.getNumber()), message);
	}

	private static List<String> names(Department department) {
		return department.getUsers().stream().map(User::getName).toList();
	}

	private User user(String name) throws IOException {
		User user = FACTORY.createUser();
		user.setName(Trade.unique(name));
		return trade.saved(user);
	}

	private Department department(String name) throws IOException {
		Department department = FACTORY.createDepartment();
		department.setName(Trade.unique(name));
		return trade.saved(department);
	}
}
