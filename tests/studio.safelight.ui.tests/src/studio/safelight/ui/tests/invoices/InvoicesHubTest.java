package studio.safelight.ui.tests.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.sample.SampleStudio;
import studio.safelight.store.StoreException;
import studio.safelight.store.lists.InvoiceFilter;
import studio.safelight.ui.hubs.HubView;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** Finding an invoice among all. */
@ExtendWith(ScreenshotOnFailure.class)
class InvoicesHubTest {

	private static final String HUB = "studio.safelight.ui.hub.invoices";
	private static final String TABLE = HUB + ".table";
	private static final String FILTER = HUB + ".filter";

	private final WorkbenchDriver workbench = new WorkbenchDriver();

	/** How many invoices there are; other tests may have made some. */
	private String all;

	@BeforeEach
	void showTheHub() throws StoreException {
		workbench.shell("Safelight");
		all = String.valueOf(Screens.store().lists().countInvoices(InvoiceFilter.ALL, 1_000));
		Screens.show(HUB);
		workbench.type(FILTER, "");
		workbench.awaitText(HUB + ".count", all);
	}

	@AfterEach
	void closeEditors() {
		Screens.closeAll();
		workbench.type(FILTER, "");
	}

	@Test
	void aFilterSearchesTheBeginningsOfWordsAsOneTypes() {
		workbench.type(FILTER, "web ann 5060");
		workbench.awaitText(HUB + ".count", "1");
		assertEquals(SampleStudio.UNORDERED_INVOICE, cell(0, 0));
		assertEquals("Anna Weber", cell(0, 1));
	}

	@Test
	void saysSoWhereNothingFitsAndShowsAllAgain() {
		workbench.type(FILTER, "nobody of that name");
		workbench.awaitText(HUB + ".empty", "Invoices: nothing fits the filter.");
		workbench.click(HUB + ".firstStep");
		workbench.awaitText(HUB + ".count", all);
		assertEquals("", workbench.text(FILTER));
	}

	@Test
	void aColumnIsOrderedByTheDatabaseBothWays() {
		workbench.type(FILTER, "505");
		workbench.awaitText(HUB + ".count", "10");
		clickColumn("Number");
		UiThread.await("the lowest number first", () -> "5050".equals(cell(0, 0)));
		clickColumn("Number");
		UiThread.await("the highest number first", () -> "5059".equals(cell(0, 0)));
	}

	@Test
	void rowsAreCopiedForASpreadsheet() {
		workbench.type(FILTER, "5060");
		workbench.awaitText(HUB + ".count", "1");
		workbench.selectRow(TABLE, "5060");
		Screens.execute("org.eclipse.ui.edit.copy");
		String text = UiThread.call(() -> {
			Clipboard clipboard = new Clipboard(table().getDisplay());
			try {
				return (String) clipboard.getContents(TextTransfer.getInstance());
			} finally {
				clipboard.dispose();
			}
		});
		assertTrue(text.startsWith("Number\tClient\tType\t"), text);
		assertTrue(text.contains(System.lineSeparator() + "5060\tAnna Weber\tInitial order\t"), text);
	}

	@Test
	void anInvoiceOpensOnce() {
		workbench.type(FILTER, "5060");
		workbench.awaitText(HUB + ".count", "1");
		workbench.selectRow(TABLE, "5060");
		workbench.open(TABLE);
		workbench.awaitText("Invoice.number", "5060");
		Screens.show(HUB);
		workbench.selectRow(TABLE, "5060");
		workbench.open(TABLE);
		assertEquals(1, Screens.openEditors());
	}

	@Test
	void anArchivedInvoiceLeavesTheListAndComesBack() throws IOException {
		UiThread.run(() -> ((HubView<?>) Screens.page().findView(HUB)).showPreset(null));
		workbench.type(FILTER, "5001");
		workbench.awaitText(HUB + ".count", "1");
		workbench.selectRow(TABLE, "5001");
		Screens.execute("studio.safelight.ui.invoices.archive");
		UiThread.await("it is not among the others", () -> workbench.isShown(HUB + ".empty"));
		UiThread.await("it is said", () -> workbench.first(CLabel.class, label -> label.getText().equals("1 invoice was put into the archive.")) != null);
		assertTrue(Screens.stored(Screens.invoice("5001")).isArchived());
		workbench.click(HUB + ".firstStep");
		workbench.type(FILTER, "5001");
		workbench.awaitText(HUB + ".count", "1");
		workbench.selectRow(TABLE, "5001");
		Screens.execute("studio.safelight.ui.invoices.unarchive");
		UiThread.await("it is as before", () -> !isArchived("5001"));
	}

	private static boolean isArchived(String number) {
		try {
			return Screens.stored(Screens.invoice(number)).isArchived();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private Table table() {
		return workbench.find(Table.class, TABLE);
	}

	private String cell(int row, int column) {
		Table table = table();
		return UiThread.call(() -> table.getItem(row).getText(column));
	}

	private void clickColumn(String title) {
		Table table = table();
		UiThread.run(() -> {
			for (TableColumn column : table.getColumns()) {
				if (column.getText().equals(title)) {
					column.notifyListeners(SWT.Selection, new Event());
				}
			}
		});
	}
}
