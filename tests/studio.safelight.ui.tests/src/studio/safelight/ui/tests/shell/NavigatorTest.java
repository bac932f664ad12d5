package studio.safelight.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** The way to all that waits. */
@ExtendWith(ScreenshotOnFailure.class)
class NavigatorTest {

	private static final String PRODUCTION = "studio.safelight.ui.hub.production";

	private final WorkbenchDriver workbench = new WorkbenchDriver();

	@BeforeEach
	void nothingIsOpen() {
		workbench.shell("Safelight");
		workbench.closeEditors();
	}

	@AfterEach
	void closeEditors() {
		workbench.closeEditors();
		Window.show(PRODUCTION);
		UiThread.run(() -> ((studio.safelight.ui.hubs.HubView<?>) Window.page().findView(PRODUCTION)).showPreset(null));
	}

	private LocalDate today() {
		return UiThread.call(() -> PlatformUI.getWorkbench().getService(StudioInfo.class)).today();
	}

	private void awaitCount(TreeItem entry, int count) {
		UiThread.await(count + " behind the entry", () -> entry.getText(1).equals(count == 0 ? "" : String.valueOf(count)));
	}

	@Test
	void anEntrySaysHowManyWaitAndFollowsWhatIsSaved() throws IOException {
		TreeItem late = Window.entry(workbench, "Production", "Late");
		OrderFilter filter = OrderFilter.ALL.withDueBefore(today()).withOpenOnly(true);
		int before = Window.store().lists().countOrders(filter, 1_000);
		awaitCount(late, before);
		OrderRow row = Window.store().lists().orders(filter, Page.first(1)).get(0);
		Window.<ProductionOrder>change(Literals.PRODUCTION_ORDER, row.id(), order -> order.setStatusDueDate(today().plusDays(30)));
		awaitCount(late, before - 1);
		Window.<ProductionOrder>change(Literals.PRODUCTION_ORDER, row.id(), order -> order.setStatusDueDate(row.due()));
		awaitCount(late, before);
	}

	@Test
	void aCountIsALinkToWhatItCounts() {
		TreeItem late = Window.entry(workbench, "Production", "Late");
		String count = UiThread.await("the count", () -> late.getText(1).isEmpty() ? null : late.getText(1));
		workbench.selectItem(Window.NAVIGATOR, "Production", "Late");
		UiThread.await("the hub", () -> Window.page().findView(PRODUCTION) != null);
		assertTrue(Window.isVisible(PRODUCTION));
		workbench.awaitText(PRODUCTION + ".count", count);
		Tree tree = workbench.find(Tree.class, Window.NAVIGATOR);
		UiThread.await("the keyboard stays in the navigator", tree::isFocusControl);
	}

	@Test
	void aRecordThatWasOpenedIsFoundAmongTheRecentOnesAndOpensByAClick() throws IOException {
		long invoice = Window.store().lists().find(Literals.INVOICE__NUMBER, "5057").get(0);
		Window.open(Literals.INVOICE, invoice);
		String title = UiThread.await("the editor's title", () -> Window.activeEditor().contains("5057") ? Window.activeEditor() : null);
		UiThread.await("the invoice comes first", () -> List.of(title).equals(Window.below(workbench, "Recent").subList(0, 1)));
		workbench.closeEditors();
		Window.click(Window.entry(workbench, "Recent", title));
		workbench.awaitText("Invoice.number", "5057");
		assertEquals(title, Window.activeEditor());
	}
}
