package studio.safelight.ui.tests.pictures;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;
import studio.safelight.ui.tests.invoices.Screens;

/**
 * Walks through the screens of the sample studio and takes their pictures, in any language: it finds everything by its id. Run by
 * <code>./safelight screenshots</code>, at a day of its own, so that the pictures are the same whenever they are made.
 */
abstract class Pictures {

	static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private static final String HUB = "studio.safelight.ui.hub.";
	private static final String PRINT = "org.eclipse.ui.file.print";

	private final WorkbenchDriver workbench = new WorkbenchDriver();

	@BeforeEach
	void fillTheScreen() {
		UiThread.run(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().setMaximized(true));
	}

	@AfterEach
	void closeAll() {
		workbench.closeEditors();
	}

	final void hubs(String kind) {
		for (String hub : List.of("mywork", "clients", "sessions", "invoices", "production", "tasks")) {
			hub(hub, hub.replace("mywork", "my-work") + kind);
		}
	}

	final void hub(String hub, String name) {
		Screens.show(HUB + hub);
		take(name);
	}

	final void editors(String kind) throws Exception {
		open(Literals.CLIENT, Literals.CLIENT__NAME, "Anna Weber");
		takeAlone("client" + kind);
		workbench.tab("client.invoices");
		takeAlone("client-invoices" + kind);
		workbench.closeEditors();
		open(Literals.SESSION, Literals.SESSION__NUMBER, "2027");
		takeAlone("session" + kind);
		workbench.closeEditors();
		invoice(kind);
		order(kind);
		open(Literals.PRODUCTION_ORDER, Literals.PRODUCTION_ORDER__NUMBER, "1026");
		workbench.tab("order.details");
		takeAlone("production-order-details" + kind);
		workbench.tab("order.notes");
		takeAlone("production-order-notes" + kind);
		workbench.closeEditors();
	}

	final void invoice(String kind) throws Exception {
		open(Literals.INVOICE, Literals.INVOICE__NUMBER, "5060");
		takeAlone("invoice" + kind);
		workbench.closeEditors();
	}

	final void order(String kind) throws Exception {
		open(Literals.PRODUCTION_ORDER, Literals.PRODUCTION_ORDER__NUMBER, "1026");
		takeAlone("production-order" + kind);
		workbench.closeEditors();
	}

	final void wizard(String kind) throws Exception {
		open(Literals.INVOICE, Literals.INVOICE__NUMBER, "5060");
		Screens.execute("studio.safelight.ui.production.newOrders");
		UiThread.await("the proposal", () -> workbench.isShown("neworders.footer") && !workbench.text("neworders.footer").isBlank());
		take("new-production-orders" + kind);
		UiThread.later(() -> activeShell().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
		UiThread.await("the preview", () -> workbench.isShown("neworders.preview"));
		take("new-production-orders-preview" + kind);
		UiThread.later(() -> activeShell().close());
		workbench.closeEditors();
	}

	final void printing(String kind) throws Exception {
		open(Literals.PRODUCTION_ORDER, Literals.PRODUCTION_ORDER__NUMBER, "1026");
		Screens.execute(PRINT);
		UiThread.await("the pages", () -> workbench.isShown("print.preview.page"));
		takeAlone("print-preview" + kind);
		workbench.closeEditors();
		Screens.show(HUB + "production");
		Table table = workbench.find(Table.class, HUB + "production.table");
		UiThread.run(() -> {
			table.setFocus();
			table.select(1, 5);
			table.notifyListeners(SWT.Selection, new Event());
		});
		Screens.execute(PRINT);
		UiThread.await("the dialog", () -> workbench.isShown("print.several.ok"));
		take("print-several" + kind);
		UiThread.later(() -> activeShell().close());
	}

	private void open(EClass type, EStructuralFeature name, String value) throws Exception {
		long id = Screens.store().lists().find(type, name, value).get(0);
		UiThread.run(() -> RecordEditors.open(page(), type, id));
		UiThread.await("the record", () -> workbench.isShown("record.state"));
	}

	/** The editor as large as the window. */
	private void takeAlone(String name) {
		IWorkbenchPartReference editor = UiThread.call(() -> page().getReference(page().getActiveEditor()));
		UiThread.run(() -> page().setPartState(editor, IWorkbenchPage.STATE_MAXIMIZED));
		take(name);
		UiThread.run(() -> page().setPartState(editor, IWorkbenchPage.STATE_RESTORED));
	}

	private void take(String name) {
		UiThread.run(() -> PlatformUI.getWorkbench().getDisplay().setCursorLocation(0, 0));
		UiThread.settle();
		UiThread.await("nothing is done any more", () -> Job.getJobManager().isIdle());
		UiThread.settle();
		workbench.screenshot("screens/" + name);
	}

	static void theme(String id) {
		UiThread.run(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, false));
		UiThread.settle();
	}

	private static Shell activeShell() {
		return PlatformUI.getWorkbench().getDisplay().getActiveShell();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}
}
