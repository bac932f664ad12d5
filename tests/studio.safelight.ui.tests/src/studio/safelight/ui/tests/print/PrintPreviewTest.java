package studio.safelight.ui.tests.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.print.PrintIds;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** How the documents of an order are looked at before they are printed. */
@ExtendWith(ScreenshotOnFailure.class)
class PrintPreviewTest {

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private final Previews previews = new Previews(workbench);

	@TempDir
	private Path folder;

	@AfterEach
	void closeEditors() {
		workbench.closeEditors();
	}

	@Test
	void theBarCodeOfAPurchaseOrderCanBeScannedFromTheScreen() throws Exception {
		previews.printFromEditor("1026");

		previews.awaitPage("Page 1 of 1");
		assertEquals("Purchase order (PDF)", workbench.text("print.preview.document"), "the vendor is a lab");
		assertEquals(List.of("Purchase order 1026"), Previews.names());
		workbench.choose("print.preview.zoom", "150 %");
		previews.scroll(1);
		assertEquals("1026", previews.scanScreen());
		workbench.screenshot("print-preview");
	}

	@Test
	void whatTheStudioMakesItselfIsPrintedAsAWorkOrderUnlessOneChoosesAnother() throws Exception {
		previews.printFromEditor(numberOfAnOrderMadeInHouse());

		previews.awaitPage("Page 1 of 1");
		assertEquals("Work order (PDF)", workbench.text("print.preview.document"));
		workbench.choose("print.preview.document", "Purchase order (PDF)");
		UiThread.await("the purchase order", () -> Previews.preview().getTitle().contains("Purchase order"));
		assertEquals("Purchase order (PDF)", workbench.text("print.preview.document"));
	}

	@Test
	void whatIsSavedIsSeenAtOnce() throws Exception {
		previews.printFromEditor("1027");
		previews.awaitPage("Page 1 of 1");
		Path before = file();
		assertFalse(Pdf.read(before).text().contains("Trim by hand"));

		note("1027", "Trim by hand");

		UiThread.await("it was printed again", () -> !file().equals(before));
		assertTrue(Pdf.read(file()).text().contains("Trim by hand"));
		UiThread.await("the old file is gone", () -> !Files.exists(before));
	}

	@Test
	void whatIsNotSavedIsOfferedToBeSavedFirst() throws Exception {
		UiThread.run(() -> RecordEditors.open(Previews.page(), Literals.PRODUCTION_ORDER, id("1028")));
		workbench.awaitText("ProductionOrder.number", "1028");
		workbench.tab("order.notes");
		workbench.type("ProductionOrder.vendorNotes", "Only on matt paper");
		UiThread.await("it is edited", () -> Previews.page().getActiveEditor().isDirty());

		previews.print();
		workbench.shell("Save first?");
		workbench.click(workbench.button("Save and continue"));

		previews.awaitPage("Page 1 of 1");
		assertTrue(Pdf.read(file()).text().contains("Only on matt paper"));
	}

	@Test
	void theKeysOfAViewerZoom() throws Exception {
		previews.printFromEditor("1026");
		previews.awaitPage("Page 1 of 1");
		Canvas canvas = workbench.find(Canvas.class, "print.preview.pages");
		workbench.choose("print.preview.zoom", "100 %");
		workbench.real().click(canvas);

		workbench.real().press("CTRL+=");
		workbench.awaitText("print.preview.zoom", "125 %");
		workbench.real().press("CTRL+-");
		workbench.awaitText("print.preview.zoom", "100 %");
		workbench.real().press("CTRL+0");
		workbench.awaitText("print.preview.zoom", "Fit page");
		assertFalse(UiThread.call(() -> canvas.getVerticalBar().isEnabled()), "a page that fits needs no scrolling");
	}

	@Test
	void aFileIsWhatWasSeen() throws Exception {
		previews.printFromEditor("1026");
		previews.awaitPage("Page 1 of 1");
		Path file = folder.resolve("order.pdf");

		execute(PrintIds.SAVE, file);

		UiThread.await("the file", () -> Files.exists(file));
		assertEquals(-1, Files.mismatch(file(), file));
	}

	@Test
	void aComputerWithoutAPrinterOffersAFile() throws Exception {
		previews.printFromEditor("1026");
		previews.awaitPage("Page 1 of 1");

		previews.print();

		workbench.shell("Print");
		workbench.button("Save as PDF \u2026");
		workbench.click(workbench.button("Cancel"));
	}

	@Test
	void theSelectionOfAHubIsNotPrintedWhileThePreviewIsActive() throws Exception {
		previews.selectInHub("1026", "1");
		previews.print();
		previews.awaitPage("Page 1 of 1");

		previews.print();

		workbench.shell("Print");
		workbench.button("Save as PDF \u2026");
		workbench.click(workbench.button("Cancel"));
		previews.clearHub();
	}

	@Test
	void theFilesGoWithThePreview() throws Exception {
		previews.printFromEditor("1026");
		previews.awaitPage("Page 1 of 1");
		Path file = file();
		assertTrue(Files.exists(file));

		workbench.closeEditors();

		UiThread.await("the folder is gone", () -> !Files.exists(file.getParent()));
	}

	private static Path file() {
		return UiThread.call(() -> Previews.preview().printout().documents().get(0).file());
	}

	private static long id(String number) {
		try {
			return Previews.order(number);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private static String numberOfAnOrderMadeInHouse() throws Exception {
		return Previews.store().transaction(transaction -> transaction.<ProductionOrder>loadAll(Literals.PRODUCTION_ORDER).stream()
				.filter(order -> order.getVendor().isInHouse() && order.getNumber() != null).map(ProductionOrder::getNumber).findFirst())
				.orElseThrow();
	}

	/** As another seat would. */
	private static void note(String number, String text) throws Exception {
		StudioStore store = Previews.store();
		ResourceSet resources = store.newResourceSet();
		Resource resource = resources.getResource(StudioStore.uri(Literals.PRODUCTION_ORDER, Previews.order(number)), true);
		((ProductionOrder) resource.getContents().get(0)).setVendorNotes(text);
		store.save(List.of(resource));
	}

	private static void execute(String command, Path file) {
		UiThread.later(() -> {
			ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(ParameterizedCommand
						.generateCommand(commands.getCommand(command), Map.of(PrintIds.FILE_PARAMETER, file.toString())), null);
			} catch (CommandException e) {
				throw new IllegalStateException(e);
			}
		});
		UiThread.settle();
	}
}
