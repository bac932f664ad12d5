package studio.safelight.ui.tests.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.hubs.HubView;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** How often screens ask the database. */
@ExtendWith(ScreenshotOnFailure.class)
class StatementsTest {

	private static final String HUB = "studio.safelight.ui.hub.invoices";

	private final WorkbenchDriver workbench = new WorkbenchDriver();

	@BeforeEach
	@AfterEach
	void closeEditors() {
		workbench.shell("Safelight");
		workbench.closeEditors();
		quiet();
	}

	@Test
	void openingAnInvoiceTakesAsManyStatementsHoweverManyLinesItHas() throws IOException {
		long small = invoice(1);
		long large = invoice(5);
		quiet();
		assertEquals(statementsToOpen(small), statementsToOpen(large));
	}

	@Test
	void aHubAsksForItsRowsAndTheirNumberAlone() {
		HubView<?> hub = (HubView<?>) Parts.show(HUB);
		Table table = workbench.find(Table.class, HUB + ".table");
		UiThread.await("rows", () -> table.getItemCount() > 0 && !table.getItem(0).getText().isEmpty());
		quiet();
		long before = Parts.store().statements();
		UiThread.run(hub::refresh);
		quiet();
		long asked = Parts.store().statements() - before;
		assertTrue(asked >= 1 && asked <= 6, "a page took " + asked + " statements");
	}

	/** The fewest of several openings: other parts, such as the navigator, ask something in between. */
	private long statementsToOpen(long id) {
		return IntStream.range(0, 4).mapToLong(opening -> {
			long before = Parts.store().statements();
			Parts.open(Literals.INVOICE, id);
			quiet();
			long statements = Parts.store().statements() - before;
			workbench.closeEditors();
			quiet();
			return statements;
		}).min().orElseThrow();
	}

	/** Returns once nothing was asked for a while. */
	private static void quiet() {
		long[] last = { -1 };
		int[] calm = new int[1];
		UiThread.await("nothing is asked any more", () -> {
			long now = Parts.page().getWorkbenchWindow().getService(StudioStore.class).statements();
			calm[0] = now == last[0] ? calm[0] + 1 : 0;
			last[0] = now;
			return calm[0] > 30;
		});
	}

	/** @param times how often each item is on it */
	private static long invoice(int times) throws IOException {
		long client = Parts.store().lists().find(Literals.CLIENT__NAME, "Anna Weber").get(0);
		return Parts.store().transaction(transaction -> {
			List<PriceListItem> items = transaction.loadAll(Literals.PRICE_LIST_ITEM);
			Invoice invoice = SafelightFactory.eINSTANCE.createInvoice();
			invoice.setClient(transaction.load(Literals.CLIENT, client));
			invoice.setInvoiceDate(LocalDate.of(2026, 6, 1));
			invoice.setDeliveryDate(LocalDate.of(2026, 8, 1));
			for (int i = 0; i < times * items.size(); i++) {
				InvoiceLine line = SafelightFactory.eINSTANCE.createInvoiceLine();
				line.setItem(items.get(i % items.size()));
				line.setDescription("Line " + i);
				line.setQuantity(BigDecimal.ONE);
				line.setUnitPrice(BigDecimal.TEN);
				invoice.getLines().add(line);
			}
			transaction.add(invoice);
			transaction.save(List.of(invoice));
			return invoice;
		}).getId();
	}
}
