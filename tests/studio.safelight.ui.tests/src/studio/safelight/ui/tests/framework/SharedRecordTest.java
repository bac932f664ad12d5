package studio.safelight.ui.tests.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** A record that somebody else saves, or deletes, while it is edited here. */
@ExtendWith(ScreenshotOnFailure.class)
class SharedRecordTest {

	private static final String SAVE = "org.eclipse.ui.file.save";
	private static final String CONFLICT = "Changed by somebody else";
	private static final LocalDate MINE = LocalDate.of(2027, 6, 1);
	private static final LocalDate THEIRS = LocalDate.of(2027, 7, 1);

	private static int invoices;

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private long id;
	private String name;
	private RecordEditor<?> editor;

	@BeforeEach
	void openANewInvoice() throws IOException {
		workbench.shell("Safelight");
		String number = "S" + ++invoices;
		name = "Invoice " + number;
		long client = Parts.store().lists().find(Literals.CLIENT__NAME, "Anna Weber").get(0);
		id = Parts.store().transaction(transaction -> {
			Invoice invoice = SafelightFactory.eINSTANCE.createInvoice();
			invoice.setClient(transaction.load(Literals.CLIENT, client));
			invoice.setNumber(number);
			invoice.setInvoiceDate(LocalDate.of(2026, 6, 1));
			invoice.setDeliveryDate(LocalDate.of(2026, 8, 1));
			invoice.setNotes("As agreed");
			transaction.add(invoice);
			transaction.save(List.of(invoice));
			return invoice;
		}).getId();
		editor = Parts.open(Literals.INVOICE, id);
	}

	@AfterEach
	void closeEditors() {
		workbench.closeEditors();
	}

	@Test
	void whatOnlyTheOtherChangedIsTakenWhenOnesOwnIsSaved() throws IOException {
		workbench.type("Invoice.deliveryDate", "2027-06-01");
		Parts.<Invoice>change(Literals.INVOICE, id, invoice -> {
			invoice.setNotes("The client called");
			invoice.setStatusDueDate(THEIRS);
		});
		Parts.execute(SAVE);
		workbench.shell(CONFLICT);
		workbench.click(workbench.button("Save as chosen"));
		UiThread.await("it is saved", () -> !Parts.isDirty());
		Invoice stored = Parts.stored(Literals.INVOICE, id);
		assertEquals(MINE, stored.getDeliveryDate());
		assertEquals("The client called", stored.getNotes());
		assertEquals(THEIRS, stored.getStatusDueDate());
	}

	@Test
	void ofWhatBothChangedOneChoosesFieldByField() throws IOException {
		workbench.type("Invoice.deliveryDate", "2027-06-01");
		workbench.type("Invoice.statusDueDate", "2027-06-01");
		Parts.<Invoice>change(Literals.INVOICE, id, invoice -> {
			invoice.setDeliveryDate(THEIRS);
			invoice.setStatusDueDate(THEIRS);
		});
		Parts.execute(SAVE);
		workbench.shell(CONFLICT);
		chooseTheirs("Delivery date");
		workbench.click(workbench.button("Save as chosen"));
		UiThread.await("it is saved", () -> !Parts.isDirty());
		Invoice stored = Parts.stored(Literals.INVOICE, id);
		assertEquals(THEIRS, stored.getDeliveryDate());
		assertEquals(MINE, stored.getStatusDueDate());
	}

	@Test
	void aLineOfTheOthersIsNotLostByOnesOwn() throws IOException {
		workbench.type("Invoice.deliveryDate", "2027-06-01");
		Parts.<Invoice>change(Literals.INVOICE, id, invoice -> {
			invoice.getLines().add(SafelightFactory.eINSTANCE.createInvoiceLine());
			invoice.getLines().get(0).setDescription("Frame");
			invoice.getLines().get(0).setQuantity(java.math.BigDecimal.ONE);
			invoice.getLines().get(0).setUnitPrice(java.math.BigDecimal.TEN);
		});
		Parts.execute(SAVE);
		workbench.shell(CONFLICT);
		workbench.click(workbench.button("Save as chosen"));
		UiThread.await("it is saved", () -> !Parts.isDirty());
		Invoice stored = Parts.stored(Literals.INVOICE, id);
		assertEquals(MINE, stored.getDeliveryDate());
		assertEquals("Frame", stored.getLines().get(0).getDescription());
	}

	@Test
	void whatWasDeletedElsewhereIsSavedAsANewRecord() throws IOException {
		workbench.type("Invoice.deliveryDate", "2027-06-01");
		delete();
		workbench.awaitText("record.banner", name + " was deleted by somebody else. Your changes are still here: "
				+ "save them as a new record, or close the editor to give them up.");
		assertTrue(Parts.isDirty());
		workbench.click("record.banner.saveAsNew");
		UiThread.await("it is saved", () -> !Parts.isDirty());
		long newId = UiThread.call(() -> editor.record().getId());
		assertFalse(newId == id);
		Invoice stored = Parts.stored(Literals.INVOICE, newId);
		assertEquals(MINE, stored.getDeliveryDate());
		assertEquals("As agreed", stored.getNotes());
		assertFalse(workbench.isShown("record.banner"));
	}

	@Test
	void savingWhatWasDeletedElsewhereOffersTheSame() throws IOException {
		workbench.type("Invoice.deliveryDate", "2027-06-01");
		delete();
		UiThread.await("it is said", () -> workbench.isShown("record.banner"));
		Parts.execute(SAVE);
		Shell question = workbench.shell(name + " was not saved");
		workbench.click(workbench.button("Keep editing"));
		UiThread.await("the question is closed", question::isDisposed);
		assertTrue(Parts.isDirty());
		Parts.execute(SAVE);
		workbench.shell(name + " was not saved");
		workbench.click(workbench.button("Save as new record"));
		UiThread.await("it is saved", () -> !Parts.isDirty());
		assertEquals(MINE, Parts.<Invoice>stored(Literals.INVOICE, UiThread.call(() -> editor.record().getId())).getDeliveryDate());
	}

	@Test
	void anEditorThatWasOnlyReadSaysThatItsRecordIsGone() throws IOException {
		delete();
		workbench.awaitText("record.banner", name + " was deleted by somebody else. What you see is how it was.");
		assertFalse(Parts.isDirty());
		workbench.click("record.banner.close");
		UiThread.await("the editor is closed", () -> Parts.page().getEditorReferences().length == 0);
	}

	@Test
	void savingTwiceQuicklySavesOnce() throws IOException {
		workbench.type("Invoice.deliveryDate", "2027-06-01");
		int version = Parts.<Invoice>stored(Literals.INVOICE, id).getVersion();
		UiThread.later(() -> Parts.page().saveEditor(editor, false));
		UiThread.later(() -> Parts.page().saveEditor(editor, false));
		UiThread.later(() -> Parts.page().saveEditor(editor, false));
		UiThread.await("it is saved", () -> !Parts.isDirty());
		UiThread.settle();
		assertEquals(version + 1, Parts.<Invoice>stored(Literals.INVOICE, id).getVersion());
	}

	@Test
	void whatIsChangedDuringASaveIsFollowedAfterwards() throws IOException {
		workbench.type("Invoice.deliveryDate", "2027-06-01");
		Parts.<Invoice>change(Literals.INVOICE, id, invoice -> invoice.setNotes("The client called"));
		Parts.execute(SAVE);
		workbench.shell(CONFLICT);
		Parts.<Invoice>change(Literals.INVOICE, id, invoice -> invoice.setNotes("The client called again"));
		workbench.click(workbench.button("Take theirs"));
		UiThread.await("the last change is shown", () -> "The client called again".equals(((Invoice) editor.record()).getNotes()));
		assertFalse(Parts.isDirty());
	}

	@Test
	void aNumberThatIsJustBeingDrawnIsSaved() {
		String before = workbench.text("Invoice.number");
		Button draw = workbench.find(Button.class, "Invoice.number.draw");
		UiThread.later(() -> {
			draw.notifyListeners(SWT.Selection, new Event());
			Parts.page().saveEditor(editor, false);
		});
		UiThread.await("the number is there", () -> !before.equals(((Invoice) editor.record()).getNumber()));
		UiThread.await("it is saved", () -> !Parts.isDirty() && draw.isEnabled());
		assertEquals(UiThread.call(() -> ((Invoice) editor.record()).getNumber()), Parts.<Invoice>stored(Literals.INVOICE, id).getNumber());
	}

	@Test
	void whatWasSavedAsANewRecordIsSavedEvenIfItCantBeReadBack() throws IOException {
		workbench.type("Invoice.deliveryDate", "2027-06-01");
		delete();
		UiThread.await("it is said", () -> workbench.isShown("record.banner"));
		StudioStore store = Parts.store();
		List<URI> saved = new CopyOnWriteArrayList<>();
		StudioStore.ChangeListener deleting = changed -> changed.stream().filter(uri -> saved.isEmpty()).findFirst().ifPresent(uri -> {
			saved.add(uri);
			try {
				store.delete(store.newResourceSet().getResource(uri, true));
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		});
		store.addChangeListener(deleting);
		try {
			workbench.click("record.banner.saveAsNew");
			Shell warning = workbench.shell("Save as new record");
			workbench.click(workbench.button("OK"));
			UiThread.await("the warning is closed", warning::isDisposed);
			UiThread.await("nothing is left to save", () -> !Parts.isDirty());
			assertEquals(saved.get(0), UiThread.call(() -> editor.session().uri()));
		} finally {
			store.removeChangeListener(deleting);
		}
	}

	private void chooseTheirs(String field) {
		Table differences = workbench.find(Table.class, "conflict.differences");
		UiThread.run(() -> {
			for (int i = 0; i < differences.getItemCount(); i++) {
				if (differences.getItem(i).getText().equals(field)) {
					differences.setSelection(i);
				}
			}
			Event right = new Event();
			right.keyCode = SWT.ARROW_RIGHT;
			differences.notifyListeners(SWT.KeyDown, right);
		});
	}

	private void delete() throws IOException {
		StudioStore store = Parts.store();
		Resource resource = store.newResourceSet().getResource(StudioStore.uri(Literals.INVOICE, id), true);
		store.delete(resource);
	}
}
