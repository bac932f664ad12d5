package studio.safelight.ui.tests.shell;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** Ctrl+3 finds records as well as commands. */
@ExtendWith(ScreenshotOnFailure.class)
class QuickAccessTest {

	private final WorkbenchDriver workbench = new WorkbenchDriver();

	@BeforeEach
	void openQuickAccess() {
		workbench.real().activate(workbench.shell("Safelight"));
		workbench.closeEditors();
		Window.show("studio.safelight.ui.hub.invoices");
		workbench.real().press("CTRL+3");
	}

	@AfterEach
	void close() {
		workbench.closeEditors();
	}

	/** Its dialog is the only window with a table but without a menu bar. */
	private static boolean isQuickAccess(Shell shell) {
		return shell.isVisible() && shell.getMenuBar() == null && shell.getParent() != null;
	}

	private Text field() {
		return workbench.find(Text.class, "the field of Quick Access", text -> isQuickAccess(text.getShell()));
	}

	private TableItem awaitOffer(String label) {
		Table table = workbench.find(Table.class, "the table of Quick Access", each -> isQuickAccess(each.getShell()));
		return UiThread.await(label + " is offered", () -> {
			for (TableItem item : table.getItems()) {
				if (item.getText(1).startsWith(label)) {
					return item;
				}
			}
			return null;
		});
	}

	private void choose(TableItem item) {
		UiThread.later(() -> {
			Table table = item.getParent();
			table.setSelection(item);
			Event event = new Event();
			event.item = item;
			table.notifyListeners(SWT.DefaultSelection, event);
		});
		UiThread.settle();
	}

	@Test
	void anInvoiceIsFoundByItsNumberAndOpens() {
		Text field = field();
		UiThread.run(() -> field.setText("5060"));
		choose(awaitOffer("Invoice 5060 \u00b7 Anna Weber"));
		workbench.awaitText("Invoice.number", "5060");
	}

	@Test
	void theInvoicesOfAClientAreFoundByTheBeginningsOfHerNames() {
		Text field = field();
		UiThread.run(() -> field.setText("web ann"));
		awaitOffer("Invoice 5060 \u00b7 Anna Weber");
	}

	@Test
	void anOrderIsFoundByItsNumber() {
		Text field = field();
		UiThread.run(() -> field.setText("L5049"));
		choose(awaitOffer("Production order L5049"));
		workbench.awaitText("ProductionOrder.number", "L5049");
	}
}
