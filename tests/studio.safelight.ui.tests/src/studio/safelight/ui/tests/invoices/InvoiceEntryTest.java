package studio.safelight.ui.tests.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** Entering an invoice with the keyboard alone: the keys go where the window system sends them. */
@ExtendWith(ScreenshotOnFailure.class)
class InvoiceEntryTest {

	private static final String LINES = "Invoice.lines";

	private final WorkbenchDriver workbench = new WorkbenchDriver();

	@BeforeEach
	void beginAnInvoice() {
		workbench.real().activate(workbench.shell("Safelight"));
		workbench.real().press("CTRL+N");
		workbench.awaitText("Invoice.client", "");
		UiThread.await("the keyboard is in the client field", () -> focus() instanceof Text text && text == client());
	}

	@AfterEach
	void closeEditors() {
		Screens.closeAll();
	}

	@Test
	void threeLinesFromTheClientToTheSaveWithoutTheMouse() throws IOException {
		workbench.real().type("weber");
		proposed("Anna Weber");
		workbench.real().press("ENTER");
		workbench.awaitText("Invoice.client", "Anna Weber");

		workbench.real().press("CTRL+L");
		enterItem(0, "p1318", "P1318");
		type("3");
		workbench.real().press("TAB");
		type("pose7");
		workbench.real().press("TAB");
		type("8.5");
		workbench.real().press("ENTER");

		enterItem(1, "fr1318", "FR1318");
		type("2");
		workbench.real().press("ENTER");

		enterItem(2, "pkgfam", "PKGFAM");
		type("1");
		workbench.real().press("CTRL+S");
		UiThread.await("it is saved", () -> !Screens.isDirty());

		Invoice stored = Screens.stored(Screens.invoice(workbench.text("Invoice.number")));
		assertEquals("Anna Weber", stored.getClient().getName());
		List<InvoiceLine> lines = stored.getLines();
		assertEquals(List.of("P1318", "FR1318", "PKGFAM"), lines.stream().map(line -> line.getItem().getIdentifier()).toList());
		assertEquals("pose7", lines.get(0).getImage());
		assertEquals(0, new BigDecimal("8.5").compareTo(lines.get(0).getUnitPrice()));
		assertEquals(0, new BigDecimal("3").compareTo(lines.get(0).getQuantity()));
		assertEquals(0, new BigDecimal("2").compareTo(lines.get(1).getQuantity()));
		assertFalse(lines.get(2).getComponents().isEmpty(), "a package comes with its components");
	}

	@Test
	void aWholeIdentifierIsTakenHoweverFastItIsTyped() {
		workbench.real().press("CTRL+L");
		awaitCell(0);
		workbench.real().type("magnet");
		workbench.real().press("ENTER");
		workbench.real().type("4");
		workbench.real().press("ENTER");
		UiThread.await("the item is on its line", () -> lines().getItem(0).getText(1).equals("Photo magnet"));
		UiThread.await("its quantity too", () -> lines().getItem(0).getText(2).equals("4"));
		assertEquals(2, UiThread.call(() -> lines().getItemCount()).intValue(), "and the next line is begun");
	}

	@Test
	void escapeTakesBackALineWithNothingInIt() {
		workbench.real().press("CTRL+L");
		awaitCell(0);
		workbench.real().press("ESC");
		UiThread.await("there is no line", () -> lines().getItemCount() == 0);
		assertFalse(Screens.isDirty(), "as if it had never been");
	}

	@Test
	void deleteRemovesTheSelectedLine() {
		workbench.real().press("CTRL+L");
		enterItem(0, "magnet", "MAGNET");
		workbench.real().press("ENTER");
		awaitCell(0);
		workbench.real().press("ESC");
		UiThread.await("the begun line is taken back, and the table has the keyboard", () -> lines().getItemCount() == 1 && focus() == lines());
		workbench.real().press("DEL");
		UiThread.await("the line is gone", () -> lines().getItemCount() == 0);
	}

	@Test
	void aLineWithoutItemIsDescribed() throws IOException {
		workbench.real().type("weber");
		proposed("Anna Weber");
		workbench.real().press("ENTER");
		workbench.awaitText("Invoice.client", "Anna Weber");
		workbench.real().press("CTRL+L");
		awaitCell(0);
		workbench.real().press("TAB");
		type("repair of a frame");
		workbench.real().press("TAB");
		type("1");
		workbench.real().press("TAB");
		workbench.real().press("TAB");
		type("25");
		workbench.real().press("CTRL+S");
		UiThread.await("it is saved", () -> !Screens.isDirty());
		InvoiceLine line = Screens.stored(Screens.invoice(workbench.text("Invoice.number"))).getLines().get(0);
		assertNull(line.getItem());
		assertEquals("repair of a frame", line.getDescription());
		assertEquals(0, new BigDecimal("25").compareTo(line.getUnitPrice()));
	}

	@Test
	void anIdentifierThatNoItemHasSaysSoAndIsKept() {
		workbench.real().press("CTRL+L");
		awaitCell(0);
		workbench.real().type("nosuch");
		workbench.real().press("ENTER");
		Text cell = awaitCell(0);
		UiThread.await("what was typed is there to be put right", () -> cell.isVisible() && cell.getText().equals("nosuch"));
		assertTrue(UiThread.call(() -> lines().getItem(0).getText(1)).isEmpty());
	}

	@Test
	void anInactiveItemIsNotOfferedAnewAndSaysWhy() throws IOException {
		setInactive("MUG", true);
		try {
			workbench.real().press("CTRL+L");
			awaitCell(0);
			workbench.real().type("mug");
			UiThread.await("nothing is proposed", () -> !workbench.isShown("proposals") || workbench.find(Table.class, "proposals").getItemCount() == 0);
			workbench.real().press("ENTER");
			Text cell = awaitCell(0);
			UiThread.await("it isn't taken", () -> cell.isVisible() && cell.getText().equals("mug"));
			assertEquals("", UiThread.call(() -> lines().getItem(0).getText(1)));
		} finally {
			setInactive("MUG", false);
		}
	}

	@Test
	void noValueIsLeftByKeysBeforeItIsPutRight() {
		workbench.real().press("CTRL+L");
		enterItem(0, "magnet", "MAGNET");
		type("three");
		workbench.real().press("TAB");
		Text cell = awaitCell(2);
		assertEquals("three", UiThread.call(cell::getText));
		assertTrue(Screens.isDirty(), "what is typed is not forgotten");
		Screens.execute("org.eclipse.ui.file.save");
		workbench.shell("Invoice");
		workbench.click(workbench.button("OK"));
		assertEquals("three", UiThread.call(cell::getText));
	}

	private void enterItem(int row, String typed, String identifier) {
		awaitCell(0);
		workbench.real().type(typed);
		proposed(identifier);
		workbench.real().press("ENTER");
		UiThread.await(identifier + " is on its line", () -> lines().getItem(row).getText(0).equals(identifier));
		awaitCell(2);
	}

	/** Waits until the keyboard is in a cell of the column, in whatever row. */
	private Text awaitCell(int column) {
		return UiThread.await("the keyboard is in a cell of column " + column, () -> {
			if (focus() instanceof Text text && text.getParent() == lines()) {
				int left = lines().getItem(Math.max(0, lines().getSelectionIndex())).getBounds(column).x;
				return Math.abs(text.getLocation().x - left) < 12 ? text : null;
			}
			return null;
		});
	}

	private void type(String text) {
		workbench.real().type(text);
	}

	private void proposed(String first) {
		UiThread.await(first + " is proposed", () -> {
			Table proposals = workbench.isShown("proposals") ? workbench.find(Table.class, "proposals") : null;
			return proposals != null && proposals.getItemCount() > 0 && proposals.getItem(0).getText(0).startsWith(first);
		});
	}

	private Table lines() {
		return workbench.find(Table.class, LINES);
	}

	private Text client() {
		return workbench.find(Text.class, "Invoice.client");
	}

	private static Control focus() {
		return Display.getCurrent().getFocusControl();
	}

	static void setInactive(String identifier, boolean inactive) throws IOException {
		long id = Screens.store().lists().find(Literals.PRICE_LIST_ITEM__IDENTIFIER, identifier).get(0);
		Screens.store().transaction(transaction -> {
			PriceListItem item = transaction.load(Literals.PRICE_LIST_ITEM, id);
			item.setInactive(inactive);
			transaction.save(List.of(item));
			return null;
		});
	}
}
