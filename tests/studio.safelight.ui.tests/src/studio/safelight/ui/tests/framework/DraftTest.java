package studio.safelight.ui.tests.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;

import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.InvoiceStatus;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.editors.DraftFolder;
import studio.safelight.ui.editors.DraftOffer;
import studio.safelight.ui.editors.RecordEditor;
import studio.safelight.ui.editors.RecordInput;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/**
 * What is edited survives the sudden end of the program. The end is played by closing the editors with the files of the drafts put back as they
 * were just before; a test of the product kills it for real.
 */
@ExtendWith(ScreenshotOnFailure.class)
class DraftTest {

	private static final String SAVE = "org.eclipse.ui.file.save";

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private final Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(DraftFolder.class)).append("drafts").toPath();
	private long id;

	@BeforeEach
	void makeAnInvoice() throws IOException {
		workbench.shell("Safelight");
		long client = client();
		id = Parts.store().transaction(transaction -> {
			Invoice invoice = SafelightFactory.eINSTANCE.createInvoice();
			invoice.setClient(transaction.load(Literals.CLIENT, client));
			invoice.setInvoiceDate(LocalDate.of(2026, 6, 1));
			invoice.setDeliveryDate(LocalDate.of(2026, 8, 1));
			invoice.getLines().add(line("Print", BigDecimal.ONE));
			invoice.getLines().add(line("Frame", BigDecimal.TWO));
			transaction.add(invoice);
			transaction.save(List.of(invoice));
			return invoice;
		}).getId();
	}

	@AfterEach
	void closeEditors() throws IOException {
		workbench.closeEditors();
		assertEquals(Map.of(), drafts(), "nothing is left behind");
	}

	@Test
	void changesAreBackAfterTheEndAsOneStepThatCanBeUndone() throws IOException {
		RecordEditor<?> editor = Parts.open(Literals.INVOICE, id);
		workbench.type("Invoice.deliveryDate", "2027-06-01");
		UiThread.run(() -> {
			Invoice invoice = (Invoice) editor.record();
			editor.session().stack().execute(SetCommand.create(editor.session().domain(), invoice.getLines().get(1), Literals.INVOICE_LINE__QUANTITY, BigDecimal.TEN));
			editor.session().stack().execute(AddCommand.create(editor.session().domain(), invoice, Literals.INVOICE__LINES, line("Album \u00e4 & <b>", BigDecimal.ONE), 0));
		});
		awaitDraftWith("Album");
		endAndStart();

		RecordEditor<?> again = Parts.open(Literals.INVOICE, id);
		workbench.awaitText("record.banner", "These changes were not saved before Safelight ended.");
		assertTrue(Parts.isDirty());
		Invoice restored = (Invoice) again.record();
		assertEquals(LocalDate.of(2027, 6, 1), restored.getDeliveryDate());
		assertEquals(List.of("Album \u00e4 & <b>", "Print", "Frame"), restored.getLines().stream().map(InvoiceLine::getDescription).toList());
		assertEquals(0, BigDecimal.TEN.compareTo(restored.getLines().get(2).getQuantity()));
		workbench.menu("Edit", "Undo");
		UiThread.await("as it is in the studio", () -> !Parts.isDirty() && restored.getLines().size() == 2);
		assertEquals(LocalDate.of(2026, 8, 1), restored.getDeliveryDate());
		workbench.menu("Edit", "Redo");
		Parts.execute(SAVE);
		UiThread.await("it is saved", () -> !Parts.isDirty());
		assertFalse(workbench.isShown("record.banner"));
		Invoice stored = Parts.stored(Literals.INVOICE, id);
		assertEquals(3, stored.getLines().size());
		UiThread.await("no draft is left", () -> draftsQuietly().isEmpty());
	}

	@Test
	void theyCanBeDiscarded() throws IOException {
		Parts.open(Literals.INVOICE, id);
		workbench.type("Invoice.deliveryDate", "2027-06-01");
		awaitDraftWith("2027-06-01");
		endAndStart();
		RecordEditor<?> again = Parts.open(Literals.INVOICE, id);
		workbench.click("record.banner.discard");
		UiThread.await("as it is in the studio", () -> !Parts.isDirty() && LocalDate.of(2026, 8, 1).equals(((Invoice) again.record()).getDeliveryDate()));
		assertFalse(workbench.isShown("record.banner"));
		UiThread.await("no draft is left", () -> draftsQuietly().isEmpty());
	}

	@Test
	void whatOthersSavedMeanwhileIsAConflictWhenItIsSaved() throws IOException {
		Parts.open(Literals.INVOICE, id);
		workbench.type("Invoice.deliveryDate", "2027-06-01");
		awaitDraftWith("2027-06-01");
		endAndStart();
		Parts.<Invoice>change(Literals.INVOICE, id, invoice -> invoice.setNotes("Changed in the meantime"));
		Parts.open(Literals.INVOICE, id);
		workbench.awaitText("record.banner", "These changes were not saved before Safelight ended.");
		Parts.execute(SAVE);
		workbench.shell("Changed by somebody else");
		workbench.click(workbench.button("Save as chosen"));
		UiThread.await("it is saved", () -> !Parts.isDirty());
		Invoice stored = Parts.stored(Literals.INVOICE, id);
		assertEquals("Changed in the meantime", stored.getNotes());
		assertEquals(LocalDate.of(2027, 6, 1), stored.getDeliveryDate());
	}

	@Test
	void aNewRecordIsOfferedAsNoEditorOfItOpensByItself() throws IOException {
		Parts.open(RecordInput.ofNew(Literals.INVOICE, Map.of(Literals.INVOICE__CLIENT, new RecordReference(Literals.CLIENT, client()))));
		workbench.awaitText("Invoice.client", "Anna Weber");
		workbench.type("Invoice.deliveryDate", "2027-06-02");
		awaitDraftWith("2027-06-02");
		endAndStart();
		offer();
		workbench.shell("Changes that were not saved");
		workbench.click(workbench.button("Open them"));
		workbench.awaitText("record.banner", "These changes were not saved before Safelight ended.");
		workbench.awaitText("Invoice.client", "Anna Weber");
		assertEquals(LocalDate.of(2027, 6, 2), ((Invoice) editor().record()).getDeliveryDate());
		assertTrue(editor().session().isNew());
		Parts.execute(SAVE);
		UiThread.await("it is saved", () -> !Parts.isDirty());
		assertEquals("Anna Weber", Parts.<Invoice>stored(Literals.INVOICE, editor().record().getId()).getClient().getName());
	}

	@Test
	void whatIsOfferedCanBeDiscardedAtOnce() throws IOException {
		Parts.open(Literals.INVOICE, id);
		workbench.type("Invoice.deliveryDate", "2027-06-01");
		awaitDraftWith("2027-06-01");
		endAndStart();
		offer();
		workbench.shell("Changes that were not saved");
		workbench.click(workbench.button("Discard all"));
		UiThread.await("no draft is left", () -> draftsQuietly().isEmpty());
		Parts.open(Literals.INVOICE, id);
		assertFalse(Parts.isDirty());
		assertFalse(workbench.isShown("record.banner"));
	}

	@Test
	void whatIsOpenAnywayIsNotOffered() throws IOException {
		Parts.open(Literals.INVOICE, id);
		workbench.type("Invoice.deliveryDate", "2027-06-01");
		awaitDraftWith("2027-06-01");
		endAndStart();
		Parts.open(Literals.INVOICE, id);
		workbench.awaitText("record.banner", "These changes were not saved before Safelight ended.");
		UiThread.run(() -> DraftOffer.offer(Parts.page().getWorkbenchWindow(), Parts.page().getWorkbenchWindow().getService(StudioStore.class),
				FileTime.from(Instant.now().plusSeconds(60))));
	}

	@Test
	void whatWasEditedOfTheInvoiceInAnOrderIsBackToo() throws IOException {
		long order = Parts.store().lists().orders(OrderFilter.ALL, Page.first(1)).get(0).id();
		RecordEditor<?> editor = Parts.open(Literals.PRODUCTION_ORDER, order);
		LocalDate before = ((ProductionOrder) editor.record()).getInvoice().getStatusDueDate();
		InvoiceStatus status = ((ProductionOrder) editor.record()).getInvoice().getStatus();
		workbench.type("Invoice.statusDueDate", "2027-09-01");
		awaitDraftWith("2027-09-01");
		endAndStart();
		RecordEditor<?> again = Parts.open(Literals.PRODUCTION_ORDER, order);
		UiThread.await("it is back", () -> LocalDate.of(2027, 9, 1).equals(((ProductionOrder) again.record()).getInvoice().getStatusDueDate()));
		InvoiceStatus restored = ((ProductionOrder) again.record()).getInvoice().getStatus();
		assertEquals(status == null ? null : status.getName(), restored == null ? null : restored.getName());
		workbench.click("record.banner.discard");
		UiThread.await("it is gone", () -> !Parts.isDirty());
		assertEquals(before, ((ProductionOrder) again.record()).getInvoice().getStatusDueDate());
	}

	@Test
	void itIsBackEvenAfterASecondEnd() throws IOException {
		long order = Parts.store().lists().orders(OrderFilter.ALL, Page.first(1)).get(0).id();
		Parts.open(Literals.PRODUCTION_ORDER, order);
		workbench.type("Invoice.statusDueDate", "2027-09-01");
		awaitDraftWith("2027-09-01");
		endAndStart();
		Path file = drafts().keySet().iterator().next();
		FileTime written = FileTime.from(Instant.EPOCH);
		Files.setLastModifiedTime(file, written);
		Parts.open(Literals.PRODUCTION_ORDER, order);
		UiThread.await("the draft is written again", () -> file.toFile().lastModified() > 0);
		endAndStart();
		RecordEditor<?> again = Parts.open(Literals.PRODUCTION_ORDER, order);
		UiThread.await("it is back", () -> LocalDate.of(2027, 9, 1).equals(((ProductionOrder) again.record()).getInvoice().getStatusDueDate()));
	}

	@Test
	void whatAnotherUserOfTheDeskEditedIsLeftToHim() throws IOException {
		Parts.open(Literals.INVOICE, id);
		workbench.type("Invoice.deliveryDate", "2027-06-01");
		awaitDraftWith("2027-06-01");
		endAndStart();
		Path file = drafts().keySet().iterator().next();
		String mine = "user=\"" + Parts.store().user() + '"';
		String text = Files.readString(file);
		assertTrue(text.contains(mine), text);
		Files.delete(file);
		Path his = Files.writeString(folder.resolve("0f8fad5b-d9cb-469f-a165-70867728950e.xml"), text.replace(mine, "user=\"somebody else\""));
		try {
			UiThread.run(() -> DraftOffer.offer(Parts.page().getWorkbenchWindow(), Parts.page().getWorkbenchWindow().getService(StudioStore.class),
					FileTime.from(Instant.now().plusSeconds(60))));
			Parts.open(Literals.INVOICE, id);
			assertFalse(Parts.isDirty());
			assertFalse(workbench.isShown("record.banner"));
		} finally {
			Files.delete(his);
		}
	}

	@Test
	void whatOthersMadeOfTheInvoiceInAnOrderMeanwhileIsAConflictToo() throws IOException {
		long order = Parts.store().lists().orders(OrderFilter.ALL, Page.first(1)).get(0).id();
		RecordEditor<?> editor = Parts.open(Literals.PRODUCTION_ORDER, order);
		Invoice before = ((ProductionOrder) editor.record()).getInvoice();
		workbench.type("Invoice.statusDueDate", "2027-09-01");
		awaitDraftWith("2027-09-01");
		LocalDate dueDate = Parts.<Invoice>stored(Literals.INVOICE, before.getId()).getStatusDueDate();
		endAndStart();
		Parts.<Invoice>change(Literals.INVOICE, before.getId(), invoice -> invoice.setStatusDueDate(LocalDate.of(2027, 10, 1)));
		Parts.open(Literals.PRODUCTION_ORDER, order);
		workbench.awaitText("record.banner", "These changes were not saved before Safelight ended.");
		Parts.execute(SAVE);
		UiThread.await("the due date is named", () -> workbench.first(Label.class, label -> label.getText().contains("Its status due date is now")) != null);
		workbench.click(workbench.button("OK"));
		assertEquals(LocalDate.of(2027, 10, 1), Parts.<Invoice>stored(Literals.INVOICE, before.getId()).getStatusDueDate());
		workbench.click("record.banner.discard");
		UiThread.await("it is gone", () -> !Parts.isDirty());
		Parts.<Invoice>change(Literals.INVOICE, before.getId(), invoice -> invoice.setStatusDueDate(dueDate));
	}

	@Test
	void undoingEverythingLeavesNoDraft() throws IOException {
		Parts.open(Literals.INVOICE, id);
		workbench.type("Invoice.deliveryDate", "2027-06-01");
		awaitDraftWith("2027-06-01");
		workbench.menu("Edit", "Undo");
		UiThread.await("no draft is left", () -> draftsQuietly().isEmpty());
		assertNull(workbench.isShown("record.banner") ? "banner" : null);
	}

	/** The program ends at once: nothing can be done any more, what is on the disk stays. */
	private void endAndStart() throws IOException {
		Map<Path, byte[]> files = drafts();
		UiThread.run(() -> Parts.page().closeAllEditors(false));
		for (Map.Entry<Path, byte[]> file : files.entrySet()) {
			Files.write(file.getKey(), file.getValue());
		}
	}

	private void offer() {
		UiThread.later(() -> DraftOffer.offer(Parts.page().getWorkbenchWindow(), Parts.page().getWorkbenchWindow().getService(StudioStore.class),
				FileTime.from(Instant.now().plusSeconds(60))));
	}

	private void awaitDraftWith(String text) {
		UiThread.await("a draft with " + text, () -> draftsQuietly().values().stream().anyMatch(draft -> new String(draft, java.nio.charset.StandardCharsets.UTF_8).contains(text)));
	}

	private Map<Path, byte[]> draftsQuietly() {
		try {
			return drafts();
		} catch (IOException e) {
			return Map.of(folder, new byte[0]); // a file went away while it was read
		}
	}

	private Map<Path, byte[]> drafts() throws IOException {
		Map<Path, byte[]> drafts = new TreeMap<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.toList()) {
					drafts.put(file, Files.readAllBytes(file));
				}
			}
		}
		return drafts;
	}

	private static RecordEditor<?> editor() {
		IEditorPart editor = UiThread.call(() -> Parts.page().getActiveEditor());
		return (RecordEditor<?>) editor;
	}

	private static long client() throws IOException {
		return Parts.store().lists().find(Literals.CLIENT__NAME, "Anna Weber").get(0);
	}

	private static InvoiceLine line(String description, BigDecimal quantity) {
		InvoiceLine line = SafelightFactory.eINSTANCE.createInvoiceLine();
		line.setDescription(description);
		line.setQuantity(quantity);
		line.setUnitPrice(BigDecimal.TEN);
		return line;
	}
}
