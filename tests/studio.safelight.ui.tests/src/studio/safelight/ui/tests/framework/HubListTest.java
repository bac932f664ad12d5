package studio.safelight.ui.tests.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import studio.safelight.store.StoreException;
import studio.safelight.ui.hubs.ListCommands;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** Filtering, ordering, choosing columns, keeping views of a hub, and taking its list elsewhere. */
@ExtendWith(ScreenshotOnFailure.class)
class HubListTest {

	private static final String HUB = NumbersHub.ID;
	private static final String COUNT = HUB + ".count";

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private NumbersHub hub;
	private Table table;

	@TempDir
	private Path folder;

	@BeforeEach
	void showTheHub() {
		workbench.shell("Safelight");
		NumbersHub.size = 300;
		NumbersHub.before = 0;
		NumbersHub.failure = null;
		hub = (NumbersHub) Parts.show(HUB);
		table = workbench.find(Table.class, HUB + ".table");
		UiThread.run(hub::showAll);
		workbench.awaitText(COUNT, "300");
	}

	@AfterEach
	void hideTheHub() {
		NumbersHub.failure = null;
		workbench.closeEditors();
		UiThread.run(() -> Parts.page().hideView(hub));
	}

	@Test
	void whatIsFilteredIsAChipThatTakesItBack() {
		workbench.filter(HUB, "half", "Odd");
		workbench.awaitText(COUNT, "150");
		assertEquals("Half: Odd", workbench.text(HUB + ".chip.half"));
		press(workbench.find(Canvas.class, HUB + ".chip.half"), SWT.DEL);
		workbench.awaitText(COUNT, "300");
		assertFalse(workbench.isShown(HUB + ".chip.half"));
	}

	@Test
	void allFiltersAreTakenBackAtOnce() {
		UiThread.run(() -> hub.filter("below", "20", "twenty"));
		workbench.filter(HUB, "half", "Even");
		workbench.awaitText(COUNT, "20");
		assertEquals("Below: twenty", workbench.text(HUB + ".chip.below"));
		workbench.click(HUB + ".clear");
		workbench.awaitText(COUNT, "300");
	}

	@Test
	void aPresetSetsFiltersByTheirKeys() {
		UiThread.run(() -> hub.showPreset("half=even&below=7"));
		workbench.awaitText(COUNT, "7");
		workbench.awaitText(HUB + ".chip.half", "Half: Even");
		UiThread.run(() -> hub.showPreset(null));
		workbench.awaitText(COUNT, "300");
	}

	@Test
	void aSavedViewBringsBackFiltersOrderAndColumns() {
		workbench.filter(HUB, "half", "Odd");
		chooseOrder("Name");
		chooseOrder("Name");
		UiThread.await("the last row is first", () -> "Row 299".equals(table.getItem(0).getText()));
		showColumn("Key");
		Parts.execute(ListCommands.SAVE_VIEW);
		Shell dialog = workbench.shell("Save view");
		Text name = workbench.find(Text.class, "the name", text -> text.getShell() == dialog && text.getEditable());
		UiThread.run(() -> name.setText("Odd, downwards"));
		workbench.click(workbench.button("Save view"));
		UiThread.await("it is saved", dialog::isDisposed);

		UiThread.run(hub::showAll);
		workbench.awaitText(COUNT, "300");
		chooseOrder("Usual order");
		resetColumns();
		assertEquals(List.of("Name", "Half"), columns());

		chooseInViewMenu("Odd, downwards");
		workbench.awaitText(COUNT, "150");
		workbench.awaitText(HUB + ".chip.half", "Half: Odd");
		UiThread.await("the last row is first", () -> "Row 299".equals(table.getItem(0).getText()));
		assertEquals(List.of("Name", "Half", "Key"), columns());
		resetColumns();
		chooseOrder("Usual order");
		chooseInViewMenu("Remove view", "Odd, downwards");
		assertFalse(viewMenu().contains("Odd, downwards"));
	}

	@Test
	void columnsAreHiddenMovedAndPutBack() {
		Parts.execute(ListCommands.COLUMNS);
		workbench.shell("Choose columns");
		Table choice = workbench.find(Table.class, "columns.table");
		UiThread.run(() -> {
			choice.setSelection(0);
			choice.notifyListeners(SWT.Selection, new Event());
		});
		workbench.click("columns.down");
		check(choice, "Half", false);
		check(choice, "Key", true);
		workbench.click(workbench.button("Show columns"));
		UiThread.await("the columns", () -> List.of("Name", "Key").equals(columns()));
		UiThread.await("the rows are shown in them", () -> "1000".equals(table.getItem(0).getText(1)));
		resetColumns();
		assertEquals(List.of("Name", "Half"), columns());
		UiThread.await("the rows are shown in them", () -> "even".equals(table.getItem(0).getText(1)));
	}

	@Test
	void aListWithoutAnyColumnCantBeChosen() {
		Parts.execute(ListCommands.COLUMNS);
		workbench.shell("Choose columns");
		Table choice = workbench.find(Table.class, "columns.table");
		check(choice, "Name", false);
		check(choice, "Half", false);
		assertFalse(UiThread.call(() -> workbench.button("Show columns").isEnabled()));
	}

	@Test
	void theWholeListIsExportedInItsOrder() throws Exception {
		NumbersHub.size = 2_500;
		workbench.filter(HUB, "half", "Even");
		workbench.awaitText(COUNT, "1,250");
		Path file = folder.resolve("numbers.csv");
		export(file);
		UiThread.await("the file is there", () -> Files.exists(file));
		List<String> lines = Files.readAllLines(file);
		assertEquals("\ufeffName,Half", lines.get(0));
		assertEquals("Row 0,even", lines.get(1));
		assertEquals("Row 2498,even", lines.get(1_250));
		assertEquals(1_251, lines.size());
	}

	@Test
	void theExportIsAsReadableAsAnyFile() throws Exception {
		Path usual = Files.writeString(folder.resolve("usual.txt"), "");
		Path file = folder.resolve("numbers.csv");
		export(file);
		UiThread.await("the file is there", () -> Files.exists(file));
		assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
	}

	@Test
	void aFailureIsToldThoughTheHubWasClosedMeanwhile() {
		NumbersHub.failure = new StoreException(StoreException.Reason.UNREACHABLE, "The database does not answer.", null);
		UiThread.run(() -> {
			exportNow(folder.resolve("numbers.csv"));
			Parts.page().hideView(hub);
		});
		workbench.shell("Export Numbers");
		workbench.click(workbench.button("OK"));
	}

	@Test
	void noCellIsTakenForAFormula() throws Exception {
		NumbersHub.prefix = "=cmd|' /C calc'!";
		try {
			UiThread.run(hub::refresh);
			UiThread.await("the rows", () -> table.getItem(0).getText().startsWith("=cmd"));
			Path file = folder.resolve("formulas.csv");
			export(file);
			UiThread.await("the file is there", () -> Files.exists(file));
			assertEquals("'=cmd|' /C calc'!Row 0,even", Files.readAllLines(file).get(1));
		} finally {
			NumbersHub.prefix = "";
		}
	}

	@Test
	void anExportThatFailsLeavesTheFileOfBeforeAsItWas() throws Exception {
		Path file = Files.writeString(folder.resolve("numbers.csv"), "as it was");
		NumbersHub.failure = new StoreException(StoreException.Reason.UNREACHABLE, "The database does not answer.", null);
		export(file);
		workbench.shell("Export Numbers");
		workbench.click(workbench.button("OK"));
		assertEquals("as it was", Files.readString(file));
		try (var files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void anExportThatIsCancelledLeavesNothingBehind() throws Exception {
		NumbersHub.size = 100_000;
		NumbersHub.cancelAfter = 5_000;
		export(folder.resolve("numbers.csv"));
		UiThread.await("the export has ended", () -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(job -> job.getName().startsWith("Export")));
		try (var files = Files.list(folder)) {
			assertEquals(List.of(), files.toList());
		} finally {
			NumbersHub.cancelAfter = Integer.MAX_VALUE;
		}
	}

	@Test
	void saysWhyThereIsNothingWhenTheListCantBeRead() {
		NumbersHub.failure = new StoreException(StoreException.Reason.UNREACHABLE, "The database does not answer.", null);
		UiThread.run(hub::refresh);
		workbench.awaitText(HUB + ".empty", "The database does not answer.");
		NumbersHub.failure = null;
		workbench.click(HUB + ".firstStep");
		UiThread.await("the rows are back", () -> table.isVisible() && "Row 0".equals(table.getItem(0).getText()));
	}

	private void export(Path file) {
		UiThread.later(() -> exportNow(file));
	}

	private static void exportNow(Path file) {
		Command command = Parts.page().getWorkbenchWindow().getService(ICommandService.class).getCommand(ListCommands.EXPORT);
		try {
			Parts.page().getWorkbenchWindow().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, Map.of(ListCommands.FILE, file.toString())), null);
		} catch (CommandException e) {
			throw new IllegalStateException(e);
		}
	}

	private void showColumn(String title) {
		Parts.execute(ListCommands.COLUMNS);
		workbench.shell("Choose columns");
		check(workbench.find(Table.class, "columns.table"), title, true);
		workbench.click(workbench.button("Show columns"));
		UiThread.await("the column " + title, () -> columns().contains(title));
	}

	private void resetColumns() {
		Parts.execute(ListCommands.COLUMNS);
		Shell dialog = workbench.shell("Choose columns");
		workbench.click(workbench.button("Reset"));
		workbench.click(workbench.button("Show columns"));
		UiThread.await("the dialog is closed", dialog::isDisposed);
	}

	private static void check(Table choice, String title, boolean checked) {
		UiThread.run(() -> {
			TableItem item = Arrays.stream(choice.getItems()).filter(each -> each.getText().equals(title)).findFirst().orElseThrow();
			item.setChecked(checked);
			Event event = new Event();
			event.item = item;
			event.detail = SWT.CHECK;
			choice.notifyListeners(SWT.Selection, event);
		});
	}

	private List<String> columns() {
		return UiThread.call(() -> Arrays.stream(table.getColumns()).map(TableColumn::getText).toList());
	}

	private void chooseOrder(String title) {
		chooseInViewMenu("Sort by", title);
	}

	private List<String> viewMenu() {
		return UiThread.call(() -> Arrays.stream(openViewMenu().getItems()).map(MenuItem::getText).toList());
	}

	private void chooseInViewMenu(String... path) {
		UiThread.run(() -> {
			Menu level = openViewMenu();
			MenuItem item = null;
			for (String text : path) {
				item = Arrays.stream(level.getItems()).filter(each -> each.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
				level = item.getMenu();
			}
			MenuItem chosen = item;
			if ((chosen.getStyle() & SWT.RADIO) != 0) {
				Arrays.stream(chosen.getParent().getItems()).forEach(each -> each.setSelection(each == chosen));
			}
			chosen.notifyListeners(SWT.Selection, new Event());
		});
		UiThread.settle();
	}

	private Menu openViewMenu() {
		ToolItem item = workbench.find(ToolItem.class, HUB + ".views");
		item.notifyListeners(SWT.Selection, new Event());
		Menu menu = (Menu) item.getData("menu");
		menu.setVisible(false);
		return menu;
	}

	private static void press(Canvas chip, int key) {
		UiThread.run(() -> {
			Event event = new Event();
			event.keyCode = key;
			chip.notifyListeners(SWT.KeyDown, event);
		});
	}
}
