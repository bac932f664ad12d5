package studio.safelight.ui.tests.framework;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceStatus;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.RecordTransfer;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordInput;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** What every editor does: fields with bad input, masters that became inactive, reverting, going back and forward. */
@ExtendWith(ScreenshotOnFailure.class)
class EditorTest {

	private static final String NUMBER = "5056";
	private static final String DELIVERY = "Invoice.deliveryDate";

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private RecordEditor<?> editor;
	private long id;

	@BeforeEach
	void openAnInvoice() throws IOException {
		workbench.shell("Safelight");
		id = Parts.store().lists().find(Literals.INVOICE__NUMBER, NUMBER).get(0);
		editor = Parts.open(Literals.INVOICE, id);
		workbench.awaitText("Invoice.number", NUMBER);
	}

	@AfterEach
	void closeEditors() {
		workbench.closeEditors();
	}

	@Test
	void halfADateIsNamedByItsFieldAndKept() {
		workbench.type(DELIVERY, "24.");
		Parts.execute("org.eclipse.ui.file.save");
		Shell refusal = workbench.shell("Invoice " + NUMBER + " was not saved");
		String text = UiThread.call(() -> texts(refusal));
		assertTrue(text.contains("Delivery date: Enter a day such as"), text);
		workbench.click(workbench.button("OK"));
		UiThread.await("the message is closed", refusal::isDisposed);
		assertEquals("24.", workbench.text(DELIVERY));
		assertTrue(Parts.isDirty());
	}

	@Test
	void revertAsksAndBringsBackWhatTheFieldsHadEvenWhereTheyHeldNoValue() {
		String before = workbench.text(DELIVERY);
		workbench.type(DELIVERY, "24.");
		workbench.type("Invoice.number", "5056x");
		Parts.execute("org.eclipse.ui.file.revert");
		workbench.shell("Revert");
		workbench.click(workbench.button("Discard changes"));
		workbench.awaitText("Invoice.number", NUMBER);
		workbench.awaitText(DELIVERY, before);
		UiThread.await("nothing is left to save", () -> !Parts.isDirty());
	}

	@Test
	void aStatusThatBecameInactiveIsKeptAndSaysSoAndIsNotOfferedAnew() throws IOException {
		workbench.choose("Invoice.status", "In production");
		UiThread.await("the status is set", () -> "In production".equals(((Invoice) editor.record()).getStatus().getName()));
		Parts.execute("org.eclipse.ui.file.save");
		UiThread.await("it is saved", () -> !Parts.isDirty());
		long status = ((Invoice) editor.record()).getStatus().getId();
		workbench.closeEditors();
		Parts.<InvoiceStatus>change(Literals.INVOICE_STATUS, status, each -> each.setInactive(true));
		try {
			editor = Parts.open(Literals.INVOICE, id);
			workbench.awaitText("Invoice.status", "In production (inactive)");
			workbench.type(DELIVERY, "2027-11-01");
			Parts.execute("org.eclipse.ui.file.save");
			UiThread.await("it is saved with it", () -> !Parts.isDirty());
			workbench.choose("Invoice.status", "Ordered");
			UiThread.await("another is chosen", () -> "Ordered".equals(((Invoice) editor.record()).getStatus().getName()));
			Combo combo = workbench.find(Combo.class, "Invoice.status");
			assertFalse(UiThread.call(() -> Arrays.asList(combo.getItems())).toString().contains("In production"));
		} finally {
			Parts.<InvoiceStatus>change(Literals.INVOICE_STATUS, status, each -> each.setInactive(false));
		}
	}

	@Test
	void backAndForwardGoThroughRecordsAndTheirTabs() throws IOException {
		workbench.tab("invoice.notes");
		UiThread.settle();
		Parts.open(Literals.INVOICE, Parts.store().lists().find(Literals.INVOICE__NUMBER, "5055").get(0));
		workbench.awaitText("Invoice.number", "5055");
		Parts.execute("org.eclipse.ui.navigate.backwardHistory");
		UiThread.await("the tab of the invoice before", () -> Parts.page().getActiveEditor() == editor && "Notes".equals(shownTab()));
		Parts.execute("org.eclipse.ui.navigate.backwardHistory");
		UiThread.await("the tab before that", () -> Parts.page().getActiveEditor() == editor && "General".equals(shownTab()));
		Parts.execute("org.eclipse.ui.navigate.forwardHistory");
		UiThread.await("the tab again", () -> "Notes".equals(shownTab()));
	}

	@Test
	void aNewRecordTakesWhatIsKnownOfItAlready() throws IOException {
		long client = Parts.store().lists().find(Literals.CLIENT__NAME, "Anna Weber").get(0);
		RecordEditor<?> made = Parts.open(RecordInput.ofNew(Literals.INVOICE,
				Map.of(Literals.INVOICE__CLIENT, new RecordReference(Literals.CLIENT, client), Literals.INVOICE__NOTES, "By phone")));
		workbench.awaitText("Invoice.client", "Anna Weber");
		assertEquals("By phone", ((Invoice) made.record()).getNotes());
		assertFalse(Parts.isDirty());
	}

	@Test
	void recordsAreCarriedFromPartToPart() {
		List<RecordReference> records = List.of(new RecordReference(Literals.INVOICE, 42), new RecordReference(Literals.CLIENT, 7));
		assertEquals(records, records.stream().map(record -> RecordReference.parse(record.toString())).toList());
		assertEquals(null, RecordReference.parse("Invoice"));
		assertEquals(null, RecordReference.parse("Nothing/5"));
		TransferData[] types = UiThread.call(() -> RecordTransfer.getInstance().getSupportedTypes());
		assertArrayEquals(new boolean[] { true }, new boolean[] { RecordTransfer.getInstance().isSupportedType(types[0]) });
	}

	private static String shownTab() {
		CTabItem[] items = { null };
		Control focus = Parts.page().getWorkbenchWindow().getShell();
		find((Composite) focus, items);
		return items[0] == null ? null : items[0].getParent().getSelection().getText();
	}

	private static void find(Composite parent, CTabItem[] found) {
		for (Control child : parent.getChildren()) {
			if (child instanceof CTabFolder folder && folder.isVisible()) {
				for (CTabItem item : folder.getItems()) {
					if ("invoice.general".equals(item.getData(WorkbenchIds.WIDGET_ID))) {
						found[0] = item;
					}
				}
			}
			if (child instanceof Composite composite) {
				find(composite, found);
			}
		}
	}

	private static String texts(Composite parent) {
		StringBuilder text = new StringBuilder();
		for (Control child : parent.getChildren()) {
			if (child instanceof Label label) {
				text.append(label.getText());
			} else if (child instanceof Composite composite) {
				text.append(texts(composite));
			}
		}
		return text.toString();
	}
}
