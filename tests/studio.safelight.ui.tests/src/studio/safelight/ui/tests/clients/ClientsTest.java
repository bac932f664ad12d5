package studio.safelight.ui.tests.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Session;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.store.lists.SessionFilter;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;
import studio.safelight.ui.tests.invoices.Screens;

/** Clients: found in their hub, edited, and what is begun from them. */
@ExtendWith(ScreenshotOnFailure.class)
class ClientsTest {

	private static final String HUB = "studio.safelight.ui.hub.clients";
	private static final String TABLE = HUB + ".table";
	private static final String FILTER = HUB + ".filter";

	private final WorkbenchDriver workbench = new WorkbenchDriver();

	@BeforeEach
	void showTheHub() {
		workbench.real().activate(workbench.shell("Safelight"));
		Screens.show(HUB);
		workbench.type(FILTER, "");
	}

	@AfterEach
	void closeEditors() {
		Screens.closeAll();
		Screens.show(HUB);
		workbench.type(FILTER, "");
	}

	@Test
	void aClientIsFoundByTheBeginningOfAWordAndOpened() {
		open("weber", "Anna Weber");
		assertEquals("Anna Weber", workbench.text("Client.name"));
		assertEquals("Hamburg", workbench.text("Client.address.city"));
	}

	@Test
	void tabsCountWhatWasDoneForHim() throws IOException {
		open("weber", "Anna Weber");
		awaitTab("client.sessions", "Sessions " + Screens.store().lists().countSessions(SessionFilter.ALL.withClient(id("Anna Weber")), 1_000));
		awaitTab("client.invoices", "Invoices " + Screens.store().lists().countInvoices(InvoiceFilter.ALL.withClient(id("Anna Weber")), 1_000));
	}

	@Test
	void anInvoiceIsOpenedFromTheClientsTab() {
		open("weber", "Anna Weber");
		workbench.tab("client.invoices");
		workbench.selectRow("client.invoices.table", "5060");
		workbench.open("client.invoices.table");
		workbench.awaitText("Invoice.number", "5060");
	}

	@Test
	void productionOrdersAreBegunFromTheInvoiceThatIsSelectedInTheTab() {
		open("weber", "Anna Weber");
		workbench.tab("client.invoices");
		workbench.selectRow("client.invoices.table", "5060");
		UiThread.run(() -> workbench.find(Table.class, "client.invoices.table").setFocus());
		Screens.execute("studio.safelight.ui.production.newOrders");
		workbench.shell("New production orders");
		workbench.click(workbench.button("Cancel"));
	}

	@Test
	void aNewInvoiceIsTheClients() {
		open("weber", "Anna Weber");
		Screens.execute("studio.safelight.ui.invoices.new");
		workbench.awaitText("Invoice.client", "Anna Weber");
		assertFalse(Screens.isDirty(), "nothing is lost if it is closed again");
	}

	@Test
	void aNewSessionIsTheClientsAndGetsANumber() throws IOException {
		open("weber", "Anna Weber");
		Screens.execute("studio.safelight.ui.sessions.new");
		workbench.awaitText("Session.client", "Anna Weber");
		workbench.type("Session.name", "Emil, one year old");
		save();
		UiThread.await("it has a number", () -> !workbench.text("Session.number").isEmpty());
		Session stored = (Session) stored(((RecordEditor<?>) Screens.activeEditor()).record().getId(), Literals.SESSION);
		assertEquals("Emil, one year old", stored.getName());
		assertNotNull(stored.getNumber());
		delete(Literals.SESSION, stored.getId());
	}

	@Test
	void aNewClientIsMadeWithAddressNumberAndCustomField() throws IOException {
		Screens.execute("studio.safelight.ui.clients.new");
		workbench.awaitText("Client.name", "");
		workbench.type("Client.name", "Käthe Paulsen");
		workbench.type("Client.address.city", "Husum");
		workbench.click("Client.number.draw");
		UiThread.await("a number is drawn", () -> !workbench.text("Client.number").isEmpty());
		workbench.tab("client.custom");
		workbench.type("custom.How they found us", "By a friend");
		UiThread.await("its label is loaded", () -> !((Client) ((RecordEditor<?>) Screens.activeEditor()).record()).getCustomValues().isEmpty());
		save();
		Client stored = (Client) stored(id("Käthe Paulsen"), Literals.CLIENT);
		assertEquals("Husum", stored.getAddress().getCity());
		assertNull(stored.getShippingAddress());
		assertEquals("By a friend", stored.getCustomValues().get(0).getText());
		delete(Literals.CLIENT, stored.getId());
	}

	@Test
	void aClientWithoutANameIsNotSaved() {
		Screens.execute("studio.safelight.ui.clients.new");
		workbench.awaitText("Client.name", "");
		workbench.type("Client.phone", "+49 40 1234");
		Screens.execute("org.eclipse.ui.file.save");
		workbench.shell("Client");
		workbench.click(workbench.button("OK"));
		assertTrue(Screens.isDirty());
	}

	@Test
	void aClientWhoIsUsedIsNotDeletedButCanBeMadeInactive() throws IOException {
		long id = id("Anna Weber");
		find("weber", "Anna Weber");
		Screens.execute("org.eclipse.ui.edit.delete");
		workbench.shell("Delete client");
		workbench.click(workbench.button("Delete client"));
		workbench.click(workbench.button("Make inactive"));
		try {
			UiThread.await("he is no longer among the active", () -> workbench.isShown(HUB + ".empty"));
			assertTrue(((Client) stored(id, Literals.CLIENT)).isInactive());
		} finally {
			change(id, client -> client.setInactive(false));
		}
	}

	@Test
	void aClientWhoIsDeletedElsewhereIsSaidToBeGoneWhenHisInvoiceIsSaved() throws IOException {
		long id = make("Deleted Elsewhere");
		Screens.show("studio.safelight.ui.hub.invoices");
		Screens.execute("studio.safelight.ui.invoices.new");
		workbench.awaitText("Invoice.client", "");
		workbench.real().type("deleted");
		UiThread.await("he is proposed", () -> workbench.isShown("proposals") && workbench.find(Table.class, "proposals").getItemCount() == 1);
		workbench.real().press("ENTER");
		workbench.awaitText("Invoice.client", "Deleted Elsewhere");
		UiThread.await("he is loaded", () -> ((Invoice) ((RecordEditor<?>) Screens.activeEditor()).record()).getClient() != null);
		delete(Literals.CLIENT, id);
		Screens.execute("org.eclipse.ui.file.save");
		workbench.shell("Invoice");
		workbench.click(workbench.button("OK"));
		assertTrue(Screens.isDirty(), "what was entered is still there");
	}

	private void find(String typed, String name) {
		workbench.type(FILTER, typed);
		workbench.awaitText(HUB + ".count", "1");
		UiThread.await(name + " is found", () -> workbench.find(Table.class, TABLE).getItem(0).getText(1).equals(name));
		workbench.selectRow(TABLE, workbench.row(TABLE, 0).get(0));
	}

	private void open(String typed, String name) {
		find(typed, name);
		workbench.open(TABLE);
		workbench.awaitText("Client.name", name);
	}

	private void awaitTab(String id, String text) {
		CTabItem tab = workbench.find(CTabItem.class, id);
		UiThread.await("the tab reads " + text, () -> tab.getText().equals(text));
	}

	private static void save() {
		Screens.execute("org.eclipse.ui.file.save");
		UiThread.await("it is saved", () -> !Screens.isDirty());
	}

	private static long id(String name) throws IOException {
		return Screens.store().lists().find(Literals.CLIENT__NAME, name).get(0);
	}

	private static Object stored(long id, EClass type) {
		return Screens.store().newResourceSet().getEObject(StudioStore.uri(type, id).appendFragment("/"), true);
	}

	private static void delete(EClass type, long id) throws IOException {
		Screens.store().delete(((EObject) stored(id, type)).eResource());
	}

	private static long make(String name) throws IOException {
		return Screens.store().transaction(transaction -> {
			Client client = SafelightFactory.eINSTANCE.createClient();
			client.setName(name);
			transaction.add(client);
			transaction.save(List.of(client));
			return client;
		}).getId();
	}

	private static void change(long id, Consumer<Client> change) throws IOException {
		Screens.store().transaction(transaction -> {
			Client client = transaction.load(Literals.CLIENT, id);
			change.accept(client);
			transaction.save(List.of(client));
			return null;
		});
	}
}
