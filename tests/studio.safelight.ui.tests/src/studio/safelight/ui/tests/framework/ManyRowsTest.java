package studio.safelight.ui.tests.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import studio.safelight.store.lists.Page;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.tests.driver.ScreenshotOnFailure;
import studio.safelight.ui.tests.driver.UiThread;
import studio.safelight.ui.tests.driver.WorkbenchDriver;

/** A hub over 100,000 rows holds, and asks for, only what is looked at. */
@ExtendWith(ScreenshotOnFailure.class)
class ManyRowsTest {

	private static final int ALL = 100_000;
	private static final int PAGE = 100;

	private final WorkbenchDriver workbench = new WorkbenchDriver();
	private NumbersHub hub;
	private Table table;

	@BeforeEach
	void showTheHub() {
		NumbersHub.MADE.clear();
		workbench.shell("Safelight");
		NumbersHub.size = ALL;
		NumbersHub.before = 0;
		hub = (NumbersHub) Parts.show(NumbersHub.ID);
		table = workbench.find(Table.class, NumbersHub.ID + ".table");
		UiThread.await("as many rows as there are", () -> table.getItemCount() == ALL);
		NumbersHub.PAGES.clear();
	}

	@AfterEach
	void hideTheHub() {
		workbench.closeEditors();
		UiThread.run(() -> Parts.page().hideView(hub));
	}

	@Test
	void theCountIsHonestAndNotWaitedFor() {
		workbench.awaitText(NumbersHub.ID + ".count", "10,000+");
	}

	@Test
	void theScrollBarAtTheEndLoadsTheEndAndNotWhatIsBefore() {
		scrollTo(ALL - 1);
		awaitRow(ALL - 1);
		assertTrue(offsets().contains(ALL - PAGE) && offsets().size() <= 5, "asked for " + offsets()); // of 1,000: where GTK rested while it laid out its rows
	}

	@Test
	void passingOverThousandsOfRowsAsksForWhatIsLookedAtInTheEnd() {
		long start = System.nanoTime();
		for (int row = 0; row < ALL; row += 250) {
			scrollTo(row);
		}
		long millis = (System.nanoTime() - start) / 1_000_000;
		scrollTo(70_050);
		awaitRow(70_050);
		int most = 2 + (int) (millis / 200); // who scrolls for long sees something five times a second
		assertTrue(offsets().size() <= most, offsets().size() + " pages were asked for in " + millis + " ms");
		assertTrue(offsets().contains(70_000));
	}

	@Test
	void whatWasPassedOverIsThereOnceOneComesBack() {
		for (int row = 0; row < 30_000; row += 300) {
			scrollTo(row);
		}
		scrollTo(12_000);
		awaitRow(12_000);
		awaitRow(12_010);
	}

	@Test
	void whatWasScrolledPastIsForgotten() {
		for (int row = 0; row < 40 * PAGE; row += PAGE) {
			scrollTo(row);
			awaitRow(row);
		}
		UiThread.await("at most 20 pages are held", () -> {
			System.gc();
			return NumbersHub.MADE.stream().map(reference -> reference.get()).filter(Objects::nonNull).count() <= 20 * PAGE;
		});
		scrollTo(0);
		awaitRow(0);
	}

	@Test
	void aHubThatWasClosedIsForgotten() {
		WeakReference<NumbersHub> closed = new WeakReference<>(hub);
		List<WeakReference<NumbersHub.Row>> rows = List.copyOf(NumbersHub.MADE);
		hideTheHub();
		hub = null;
		table = null;
		UiThread.await("its rows are gone", () -> {
			System.gc();
			return rows.stream().allMatch(row -> row.get() == null);
		});
		showTheHub();
		assertTrue(closed.get() != hub);
	}

	@Test
	void theSelectedRowStaysSelectedWhereOthersComeBeforeIt() {
		select(250);
		NumbersHub.before = 3;
		UiThread.run(hub::refresh);
		UiThread.await("the row has moved", () -> "Row 250".equals(table.getItem(253).getText()));
		UiThread.await("the selection moved with it", () -> table.getSelectionCount() == 1 && table.getSelectionIndex() == 253);
		assertEquals(List.of(1_250L), selectedKeys());
	}

	@Test
	void rowsThatLeftTheListAreNotSelectedAnyMoreAndCommandsAreTold() {
		select(250);
		List<Integer> told = Collections.synchronizedList(new ArrayList<>());
		UiThread.run(() -> hub.getSite().getSelectionProvider()
				.addSelectionChangedListener(event -> told.add(((IStructuredSelection) event.getSelection()).size())));
		NumbersHub.before = -300;
		UiThread.run(hub::refresh);
		UiThread.await("the list begins later", () -> "Row 550".equals(table.getItem(250).getText()));
		UiThread.await("nothing is selected", () -> selectedKeys().isEmpty() && table.getSelectionCount() == 0);
		assertEquals(0, told.getLast());
	}

	@Test
	void aSelectedRowOutOfSightStaysSelectedAsLongAsItIsThere() {
		select(250);
		scrollTo(5_000);
		awaitRow(5_000);
		NumbersHub.before = 3;
		NumbersHub.PAGES.clear();
		UiThread.run(hub::refresh);
		UiThread.await("it was looked for", () -> offsets().size() > 1 && selectedKeys().equals(List.of(1_250L)));
		UiThread.await("the table shows it", () -> table.getSelectionCount() == 1 && table.getSelectionIndex() == 253);
		NumbersHub.before = -300;
		UiThread.run(hub::refresh);
		UiThread.await("it has left the list", () -> selectedKeys().isEmpty() && table.getSelectionCount() == 0);
	}

	@Test
	void anotherOrderGivesUpWhatIsJustBeingSelected() {
		UiThread.run(() -> {
			table.setSelection(50, 1_549);
			table.notifyListeners(SWT.Selection, new Event());
			table.getColumn(0).notifyListeners(SWT.Selection, new Event());
			table.getColumn(0).notifyListeners(SWT.Selection, new Event());
		});
		UiThread.await("the last row is first", () -> "Row 99999".equals(table.getItem(0).getText()));
		UiThread.settle();
		assertEquals(List.of(), selectedKeys());
		assertEquals(0, UiThread.call(table::getSelectionCount));
		UiThread.run(() -> table.getColumn(0).notifyListeners(SWT.Selection, new Event())); // as it was, as the hub keeps its order
		awaitRow(0);
	}

	@Test
	void thePlaceIsKeptWhileOthersSave() {
		scrollTo(5_000);
		awaitRow(5_000);
		int top = UiThread.call(table::getTopIndex);
		NumbersHub.PAGES.clear();
		UiThread.run(hub::refresh);
		UiThread.await("it was asked again", () -> !NumbersHub.PAGES.isEmpty());
		UiThread.settle();
		assertEquals(top, UiThread.call(table::getTopIndex));
		assertEquals(List.of(top / PAGE * PAGE), offsets());
		awaitRow(5_000);
	}

	@Test
	void rowsThatWereNeverLookedAtCanBeSelected() {
		UiThread.run(() -> {
			table.setSelection(50, 1_549);
			table.notifyListeners(SWT.Selection, new Event());
		});
		UiThread.await("all of them are selected", () -> selectedKeys().size() == 1_500);
		assertEquals(2_549L, selectedKeys().get(1_499));
	}

	@Test
	void moreRowsThanCanBeActedUponAreNotSelectedInPart() {
		UiThread.run(table::setFocus);
		Parts.execute("org.eclipse.ui.edit.selectAll");
		workbench.shell("Select rows");
		workbench.click(workbench.button("OK"));
		assertEquals(List.of(), selectedKeys());
	}

	private void scrollTo(int row) {
		UiThread.run(() -> {
			table.setTopIndex(row);
			table.update();
			while (table.getDisplay().readAndDispatch()) {
				// draws, and asks for the rows that it draws
			}
		});
	}

	private void awaitRow(int row) {
		String expected = "Row " + (row - NumbersHub.before);
		UiThread.await(expected, () -> expected.equals(table.getItem(row).getText()));
	}

	private void select(int row) {
		scrollTo(row);
		awaitRow(row);
		UiThread.run(() -> {
			table.setSelection(row);
			table.notifyListeners(SWT.Selection, new Event());
		});
	}

	private List<Integer> offsets() {
		synchronized (NumbersHub.PAGES) {
			return NumbersHub.PAGES.stream().map(Page::offset).toList();
		}
	}

	private List<Long> selectedKeys() {
		return UiThread.call(() -> {
			IStructuredSelection selection = (IStructuredSelection) hub.getSite().getSelectionProvider().getSelection();
			return selection.toList().stream().map(reference -> ((RecordReference) reference).id()).toList();
		});
	}
}
