package studio.safelight.ui.tests.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.PriceList;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** The lines of an invoice: what is done to them, what they come to, and what they can't be. */
@ExtendWith(ScreenshotOnFailure.class)
class InvoiceLinesTest {

	private static final String LINES = "Invoice.lines";
	private static final String NUMBER = "5056";

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private long id;

	@BeforeEach
	void openTheInvoice() throws IOException {
		workbench.real().activate(workbench.shell("Safelight"));
		id = Screens.invoice(NUMBER);
		Screens.open(Literals.INVOICE, id);
		workbench.awaitText("Invoice.number", NUMBER);
	}

	@AfterEach
	void closeEditors() {
		Screens.closeAll();
	}

	@Test
	void aLineIsDuplicatedInsertedMovedAndRemoved() {
		List<String> before = identifiers();
		selectLine(0);
		workbench.click(LINES + ".duplicate");
		awaitIdentifiers(with(before, 1, before.get(0)));
		workbench.click(LINES + ".down");
		List<String> moved = with(before, 2, before.get(0));
		awaitIdentifiers(moved);
		workbench.click(LINES + ".remove");
		awaitIdentifiers(before);
		selectLine(1);
		workbench.click(LINES + ".insert");
		awaitIdentifiers(with(before, 1, ""));
		Screens.execute("org.eclipse.ui.edit.undo");
		awaitIdentifiers(before);
	}

	@Test
	void theTotalsFollowDiscountsAndPricesToTheLastCent() throws IOException {
		paste("P1318\t3\tpose1\t9.99");
		int last = identifiers().size() - 1;
		UiThread.await("the line's amount", () -> lines().getItem(last).getText(7).equals("29.97"));
		edit(last, 5, "4.98");
		UiThread.await("the line's amount less its discount", () -> lines().getItem(last).getText(7).equals("24.99"));
		String discounts = workbench.text("invoice.totals.lineDiscounts");
		assertTrue(discounts.startsWith("-"), discounts);
		save();
		InvoiceLine line = Screens.stored(id).getLines().get(last);
		assertEquals(0, new BigDecimal("4.98").compareTo(line.getDiscount()));
		remove(last);
	}

	@Test
	void severalLinesArePastedFromASpreadsheet() throws IOException {
		int before = identifiers().size();
		paste("P1318\t2\tpose4\nFR1318\t1\n\nmagnet\n\t1.5\t\t30\tRetouching by hand\n");
		UiThread.await("four lines more", () -> lines().getItemCount() == before + 4);
		List<String> added = identifiers().subList(before, before + 4);
		assertEquals(List.of("P1318", "FR1318", "MAGNET", ""), added);
		assertEquals("Retouching by hand", UiThread.call(() -> lines().getItem(before + 3).getText(1)));
		Screens.execute("org.eclipse.ui.edit.undo");
		UiThread.await("all of it is one step", () -> lines().getItemCount() == before);
	}

	@Test
	void rubbishThatIsPastedChangesNothingAndIsNamedLineByLine() {
		int before = identifiers().size();
		paste("<html>\tnonsense\nP1318\tmany\nXYZ999\t1");
		Shell told = workbench.shell("Paste lines");
		String text = UiThread.call(() -> texts(told));
		assertTrue(text.contains("Line 1:") && text.contains("Line 2:"), text);
		workbench.click(workbench.button("OK"));
		assertEquals(before, identifiers().size());
		assertFalse(Screens.isDirty());
	}

	@Test
	void anIdentifierThatNoItemHasIsNotPastedEither() {
		int before = identifiers().size();
		paste("P1318\t1\nXYZ999\t1");
		Shell told = workbench.shell("Paste lines");
		String text = UiThread.call(() -> texts(told));
		assertTrue(text.contains("Line 2: No item has the identifier XYZ999."), text);
		workbench.click(workbench.button("OK"));
		assertEquals(before, identifiers().size());
	}

	@Test
	void aWholeIdentifierComesFirstHoweverManyBeginLikeIt() throws IOException {
		List<Resource> added = addLastPriceListWith("P", "The last of all");
		try {
			assertTrue(Screens.store().lists().items("p", Page.first(20)).stream().noneMatch(item -> item.identifier().equals("P")));
			int before = identifiers().size();
			workbench.click(LINES + ".add");
			UiThread.await("a line more", () -> lines().getItemCount() == before + 1);
			workbench.real().type("p");
			UiThread.await("it is proposed first", () -> {
				Table proposals = workbench.isShown("proposals") ? workbench.find(Table.class, "proposals") : null;
				return proposals != null && proposals.getItemCount() > 0 && proposals.getItem(0).getText().equals("P");
			});
			workbench.real().press("ENTER");
			UiThread.await("it is taken", () -> lines().getItem(before).getText(1).equals("The last of all"));
		} finally {
			Screens.closeAll();
			for (Resource resource : added.reversed()) {
				Screens.store().delete(resource);
			}
		}
	}

	private static List<Resource> addLastPriceListWith(String identifier, String description) throws IOException {
		StudioStore store = Screens.store();
		ResourceSet resources = store.newResourceSet();
		PriceList list = SafelightFactory.eINSTANCE.createPriceList();
		list.setName("Zz");
		list.setSortOrder(1000);
		PriceListItem item = SafelightFactory.eINSTANCE.createPriceListItem();
		item.setPriceList(list);
		item.setIdentifier(identifier);
		item.setDescription(description);
		item.setPrice(BigDecimal.ONE);
		List<Resource> added = List.of(store.add(resources, list), store.add(resources, item));
		store.save(added);
		return added;
	}

	@Test
	void aPackageShowsItsComponents() {
		paste("PKGFAM");
		Table components = workbench.find(Table.class, "invoice.components");
		UiThread.await("the components of the package", () -> components.isVisible() && components.getItemCount() == 5);
		assertEquals("P3040", UiThread.call(() -> components.getItem(0).getText(0)));
		selectLine(0);
		UiThread.await("none for a line that is no package", () -> !components.isVisible());
	}

	@Test
	void aPriceWithTooManyDigitsIsRefusedInWords() throws IOException {
		int last = identifiers().size() - 1;
		BigDecimal before = Screens.stored(id).getLines().get(last).getUnitPrice();
		edit(last, 4, "9.123456");
		UiThread.await("what was typed is shown as it is", () -> lines().getItem(last).getText(4).equals("9.123456"));
		Screens.execute("org.eclipse.ui.file.save");
		Shell refused = workbench.shell("Invoice " + NUMBER + " was not saved");
		String text = UiThread.call(() -> texts(refused));
		assertTrue(text.contains("line " + (last + 1)) && text.contains("unit price"), text);
		workbench.click(workbench.button("OK"));
		assertTrue(Screens.isDirty());
		assertEquals(0, before.compareTo(Screens.stored(id).getLines().get(last).getUnitPrice()));
	}

	@Test
	void anItemThatWasMadeInactiveStaysOnItsLine() throws IOException {
		paste("MUG\t1");
		UiThread.await("the line", () -> identifiers().contains("MUG"));
		save();
		InvoiceEntryTest.setInactive("MUG", true);
		try {
			UiThread.await("it is said at the line", () -> identifiers().contains("MUG (inactive)"));
			int line = identifiers().indexOf("MUG (inactive)");
			edit(line, 2, "2");
			save();
			Invoice stored = Screens.stored(id);
			assertEquals("MUG", stored.getLines().get(line).getItem().getIdentifier());
			assertEquals(0, new BigDecimal("2").compareTo(stored.getLines().get(line).getQuantity()));
			remove(line);
		} finally {
			InvoiceEntryTest.setInactive("MUG", false);
		}
	}

	@Test
	void aLineBelowWhatIsOrderedSaysSoInItsCell() throws IOException {
		Screens.closeAll();
		Screens.open(Literals.INVOICE, Screens.invoice("5054"));
		workbench.awaitText("Invoice.number", "5054");
		UiThread.await("what is ordered of the line", () -> lines().getItem(0).getText(8).equals("all"));
		edit(0, 2, "0");
		UiThread.await("the cell says that it is too little", () -> lines().getItem(0).getImage(2) != null);
		selectLine(0);
		UiThread.later(() -> workbench.find(ToolItem.class, LINES + ".remove").notifyListeners(SWT.Selection,
				new Event()));
		Shell told = workbench.shell("Remove");
		assertTrue(UiThread.call(() -> texts(told)).contains("is ordered by"));
		workbench.click(workbench.button("OK"));
	}

	private void save() {
		Screens.execute("org.eclipse.ui.file.save");
		UiThread.await("it is saved", () -> !Screens.isDirty());
	}

	private void remove(int line) {
		selectLine(line);
		workbench.click(LINES + ".remove");
		save();
	}

	/** Types into a cell after a double click there. */
	private void edit(int row, int column, String text) {
		UiThread.run(() -> {
			Table table = lines();
			Rectangle cell = table.getItem(row).getBounds(column);
			table.setFocus();
			table.showItem(table.getItem(row));
			for (int type : new int[] { SWT.MouseDown, SWT.MouseDoubleClick, SWT.MouseUp }) {
				Event event = new Event();
				event.type = type;
				event.button = 1;
				event.count = type == SWT.MouseDoubleClick ? 2 : 1;
				event.x = cell.x + cell.width / 2;
				event.y = cell.y + cell.height / 2;
				table.notifyListeners(type, event);
			}
		});
		workbench.typeInCell(text);
		UiThread.settle();
	}

	private void paste(String text) {
		UiThread.run(() -> {
			Clipboard clipboard = new Clipboard(lines().getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
			lines().deselectAll();
			lines().setFocus();
		});
		workbench.real().press("CTRL+V");
	}

	private void selectLine(int index) {
		UiThread.run(() -> {
			Table table = lines();
			table.setFocus();
			table.setSelection(index);
			Event event = new Event();
			event.item = table.getItem(index);
			table.notifyListeners(SWT.Selection, event);
		});
	}

	private Table lines() {
		return workbench.find(Table.class, LINES);
	}

	private List<String> identifiers() {
		return UiThread.call(() -> Arrays.stream(lines().getItems()).map(TableItem::getText).toList());
	}

	private void awaitIdentifiers(List<String> expected) {
		UiThread.await("the lines are " + expected, () -> identifiers().equals(expected));
	}

	private static List<String> with(List<String> list, int index, String added) {
		List<String> result = new ArrayList<>(list);
		result.add(index, added);
		return result;
	}

	/** All that a dialog says. */
	static String texts(Composite composite) {
		StringBuilder text = new StringBuilder();
		for (Control child : composite.getChildren()) {
			if (child instanceof Label label) {
				text.append(label.getText()).append('\n');
			} else if (child instanceof Text field) {
				text.append(field.getText()).append('\n');
			} else if (child instanceof Composite inner) {
				text.append(texts(inner));
			}
		}
		return text.toString();
	}
}
