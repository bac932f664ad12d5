package studio.safelight.ui.tests.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.print.internal.output.PdfFile;
import studio.safelight.ui.print.internal.output.Printers;
import studio.safelight.ui.print.internal.preview.PreviewEditor;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** How several orders are printed at once. */
@ExtendWith(ScreenshotOnFailure.class)
class PrintingSeveralTest {

	private static final String LAB = "Colora";

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private final Previews previews = new Previews(workbench);

	@TempDir
	private Path folder;

	@AfterEach
	void closeEditors() {
		previews.clearHub();
		workbench.closeEditors();
	}

	@Test
	void selectedOrdersAreSeenInOnePreviewAndMemoryStaysBounded() throws Exception {
		int count = selectOrdersOfTheLab();
		previews.print();
		workbench.shell("Print");
		workbench.screenshot("print-several");
		workbench.click(workbench.button("Show preview"));

		previews.awaitPage("Page 1 of " + count);
		PreviewEditor preview = Previews.preview();
		workbench.choose("print.preview.zoom", "200 %");
		for (int i = 0; i <= count; i++) {
			previews.scroll((double) i / count);
			UiThread.settle();
			long pixels = UiThread.call(preview::pixels);
			assertTrue(pixels < 20_000_000, pixels + " pixels are kept");
		}
		previews.awaitPage("Page " + count + " of " + count);
		UiThread.await("the last page is drawn", () -> preview.pixels() > 0);
	}

	@Test
	void allOfThemGoIntoOneFile() throws Exception {
		int count = selectOrdersOfTheLab();
		previews.print();
		workbench.click(workbench.button("Show preview"));
		previews.awaitPage("Page 1 of " + count);
		Path file = folder.resolve("all.pdf");

		PdfFile.write(UiThread.call(() -> Previews.preview().printout()), file);

		Pdf pdf = Pdf.read(file);
		assertEquals(count, pdf.pages());
		for (String name : Previews.names()) {
			assertTrue(pdf.text().contains(name.substring(name.lastIndexOf(' ') + 1)), name);
		}
	}

	@Test
	void eachGetsAFileAndOneThatWasDeletedMeanwhileIsNamed() throws Exception {
		long deleted = addOrderLike("1026");
		int count = selectOrdersOfTheLab();
		Files.writeString(folder.resolve("Purchase order 1026.pdf"), "somebody else's");
		previews.print();
		workbench.shell("Print");
		workbench.click("print.several.files");
		workbench.type("print.several.folder", folder.resolve("nowhere").toString());
		assertFalse(workbench.isEnabled("print.several.ok"), "there is no such folder");
		workbench.type("print.several.folder", folder.toString());
		Previews.store().delete(Previews.store().newResourceSet().getResource(StudioStore.uri(Literals.PRODUCTION_ORDER, deleted), true));
		workbench.click("print.several.ok");

		workbench.awaitText("notification.title", "1 order could not be printed. " + (count - 1) + " files were printed.");
		assertEquals(count, files().size(), files().toString());
		assertTrue(files().contains("Purchase order 1026 (2).pdf"), files().toString());
		assertEquals("somebody else's", Files.readString(folder.resolve("Purchase order 1026.pdf")), "nothing is replaced");
	}

	/** @return its key */
	private static long addOrderLike(String number) throws Exception {
		StudioStore store = Previews.store();
		ResourceSet resources = store.newResourceSet();
		Resource model = resources.getResource(StudioStore.uri(Literals.PRODUCTION_ORDER, Previews.order(number)), true);
		ProductionOrder copy = EcoreUtil.copy((ProductionOrder) model.getContents().get(0));
		copy.getDetails().clear();
		copy.setNumber(null);
		forgetKey(copy);
		copy.eAllContents().forEachRemaining(PrintingSeveralTest::forgetKey);
		store.save(List.of(store.add(resources, copy)));
		return copy.getId();
	}

	private static void forgetKey(EObject part) {
		part.eUnset(part.eClass().getEStructuralFeature("id"));
		part.eUnset(part.eClass().getEStructuralFeature("version"));
	}

	@Test
	void theOrdersOfAnInvoiceArePrintedTogether() throws Exception {
		long order = Previews.order("1026");
		long invoice = Previews.store().transaction(transaction -> transaction
				.<ProductionOrder>load(Literals.PRODUCTION_ORDER, order).getInvoice().getId());
		UiThread.run(() -> RecordEditors.open(Previews.page(), Literals.INVOICE, invoice));
		UiThread.await("the invoice", () -> workbench.isShown("Invoice.number"));
		previews.print();
		workbench.shell("Print");
		workbench.click(workbench.button("Show preview"));

		UiThread.await("its orders", () -> Previews.page().getActiveEditor() instanceof PreviewEditor preview && preview.printout() != null);
		assertTrue(Previews.names().contains("Purchase order 1026"), Previews.names().toString());
	}

	/** On a machine without any printer, GTK still has the one that writes files. */
	@Test
	void aPrinterGetsPagesWhoseBarCodesCanBeScanned() throws Exception {
		previews.printFromEditor("1026");
		previews.awaitPage("Page 1 of 1");
		Path file = folder.resolve("printed.pdf");
		PreviewEditor preview = Previews.preview();

		UiThread.run(() -> {
			PrinterData data = new PrinterData();
			data.printToFile = true;
			data.fileName = file.toString();
			data.copyCount = 2;
			new Printers(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), preview.printout(), preview.run(), "Purchase order 1026").print(data);
		});

		UiThread.await("the printed file", () -> isPdf(file));
		try (PDDocument printed = Loader.loadPDF(file.toFile())) {
			assertEquals(2, printed.getNumberOfPages(), "two copies");
			assertEquals("1026", Scanner.read(new PDFRenderer(printed).renderImageWithDPI(0, 200)).orElse("nothing"));
		}
	}

	private static boolean isPdf(Path file) {
		try (PDDocument printed = Loader.loadPDF(file.toFile())) {
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	private List<String> files() {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".pdf") && !name.startsWith(".")).sorted().toList();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** @return how many there are */
	private int selectOrdersOfTheLab() throws Exception {
		int count = Previews.store().lists().countOrders(OrderFilter.words(LAB).withOpenOnly(true), 1000);
		previews.selectInHub(LAB, String.valueOf(count));
		return count;
	}
}
