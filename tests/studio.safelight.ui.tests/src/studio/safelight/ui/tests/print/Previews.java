package studio.safelight.ui.tests.print;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.hubs.HubView;
import studio.safelight.ui.print.internal.preview.PreviewEditor;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;
import studio.safelight.ui.tests.invoices.Screens;

/** The preview that is active, and what leads there. */
final class Previews {

	private static final String HUB = "studio.safelight.ui.hub.production";

	private final WorkbenchDriver workbench;

	Previews(WorkbenchDriver workbench) {
		this.workbench = workbench;
	}

	static StudioStore store() {
		return UiThread.call(() -> PlatformUI.getWorkbench().getService(StudioStore.class));
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	static long order(String number) throws Exception {
		return store().lists().find(Literals.PRODUCTION_ORDER__NUMBER, number).get(0);
	}

	/** Opens an order in its editor, and prints it from there by the menu. */
	void printFromEditor(String number) throws Exception {
		long id = order(number);
		UiThread.run(() -> RecordEditors.open(page(), Literals.PRODUCTION_ORDER, id));
		workbench.awaitText("ProductionOrder.number", number);
		print();
	}

	void print() {
		workbench.menu("File", "Print \u2026");
	}

	/** Shows in the hub only what fits the words, and selects all of it. */
	void selectInHub(String words, String count) {
		clearHub();
		workbench.type(HUB + ".filter", words);
		workbench.awaitText(HUB + ".count", count);
		Table table = workbench.find(Table.class, HUB + ".table");
		UiThread.await("the rows are there", () -> Arrays.stream(table.getItems()).noneMatch(item -> item.getText().isEmpty()));
		UiThread.run(() -> {
			table.setFocus();
			table.selectAll();
			table.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** Has the filters as they are at first, also after those that orders just made have set. */
	void clearHub() {
		Screens.show(HUB);
		UiThread.run(() -> ((HubView<?>) page().findView(HUB)).showPreset(null));
	}

	/** Waits until the preview has shown that page of so many. */
	void awaitPage(String text) {
		workbench.awaitText("print.preview.page", text);
	}

	static PreviewEditor preview() {
		return UiThread.await("a preview", () -> page().getActiveEditor() instanceof PreviewEditor preview ? preview : null);
	}

	/** Scrolls down to a part of all, 0 being the beginning and 1 the end. */
	void scroll(double part) {
		Canvas canvas = workbench.find(Canvas.class, "print.preview.pages");
		UiThread.run(() -> {
			ScrollBar bar = canvas.getVerticalBar();
			bar.setSelection((int) ((bar.getMaximum() - bar.getThumb()) * part));
			bar.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** Waits until a bar code can be read from the screen, where the pages are, and says what it reads. */
	String scanScreen() {
		Canvas canvas = workbench.find(Canvas.class, "print.preview.pages");
		return UiThread.await("a bar code on the screen", () -> {
			Optional<String> read = Scanner.read(picture(canvas));
			return read.orElse(null);
		});
	}

	/** What is to be seen of the pages. */
	static ImageData picture(Canvas canvas) {
		Rectangle area = canvas.getClientArea();
		Image image = new Image(canvas.getDisplay(), area.width, area.height);
		GC gc = new GC(canvas);
		try {
			gc.copyArea(image, 0, 0);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** What the numbers of the orders are that the documents are of. */
	static List<String> names() {
		return UiThread.call(() -> preview().printout().documents().stream().map(document -> document.name()).toList());
	}
}
