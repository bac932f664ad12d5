package studio.safelight.ui.fields;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Failures;

/**
 * Proposals under a text, found as one types: asked of the database in the background once the typing pauses, the question before cancelled.
 * Arrow keys choose, Enter and Tab take, Escape closes. The focus stays in the text.
 *
 * @param <R> what is proposed
 */
public final class ProposalPopup<R> {

	/** The {@link WorkbenchIds#WIDGET_ID} of the table of proposals. */
	public static final String TABLE_ID = "proposals"; //$NON-NLS-1$

	/** Where proposals come from. */
	@FunctionalInterface
	public interface Source<R> {
		/** Beside the UI thread. */
		List<R> find(String words) throws IOException;
	}

	/** How a proposal is shown: the texts of its columns. */
	@FunctionalInterface
	public interface Columns<R> {
		String[] of(R proposal);
	}

	private static final int PAUSE = 180;
	private static final int MAXIMUM_ROWS = 10;
	private static final int MINIMUM_WIDTH = 320;

	private final Text text;
	private final Source<R> source;
	private final Columns<R> columns;
	private final Consumer<R> taken;
	private Shell shell;
	private Table table;
	private Label hint;
	private List<R> proposals = List.of();
	private Job search;
	private boolean quiet;

	/** @param taken takes what was chosen; the text is left as it is */
	public ProposalPopup(Text text, Source<R> source, Columns<R> columns, Consumer<R> taken) {
		this.text = text;
		this.source = source;
		this.columns = columns;
		this.taken = taken;
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed() && !text.isFocusControl()) {
				close();
			}
		}));
		text.addDisposeListener(event -> close());
	}

	/** Sets the text without searching for it. */
	public void show(String value) {
		quiet = true;
		text.setText(value);
		quiet = false;
	}

	public boolean isOpen() {
		return shell != null && !shell.isDisposed();
	}

	private void typed() {
		if (quiet || !text.isFocusControl()) {
			return;
		}
		if (isOpen()) {
			table.deselectAll(); // they are for what was typed before: Enter must not take one of them for what is typed now
		}
		if (text.getText().isBlank()) {
			close();
		} else {
			search(PAUSE);
		}
	}

	private void search(int delay) {
		if (search != null) {
			search.cancel();
		}
		String words = text.getText().strip();
		search = Background.of(Messages.Search_searching, text, monitor -> source.find(words)).then(this::propose)
				.otherwise(problem -> say(Failures.message(problem))).startAfter(delay);
	}

	private void propose(List<R> found) {
		if (!text.isFocusControl()) {
			return;
		}
		proposals = found;
		open();
		table.removeAll();
		for (R proposal : found) {
			new TableItem(table, SWT.NONE).setText(columns.of(proposal));
		}
		for (int i = 0; i < table.getColumnCount(); i++) {
			table.getColumn(i).pack();
		}
		if (found.isEmpty()) {
			say(Messages.Search_none);
		} else {
			table.setSelection(0);
			layout(true);
		}
	}

	private void say(String message) {
		open();
		hint.setText(message);
		layout(false);
	}

	private void open() {
		if (isOpen()) {
			return;
		}
		shell = new Shell(text.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM | SWT.BORDER);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shell);
		table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_FOCUS);
		table.setData(WorkbenchIds.WIDGET_ID, TABLE_ID);
		AccessibleName.give(table, () -> Messages.Search_found);
		table.addListener(SWT.MouseUp, event -> take());
		for (int i = 0; i < columnCount(); i++) {
			new TableColumn(table, SWT.NONE);
		}
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		hint = new Label(shell, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(hint);
	}

	private int columnCount() {
		return proposals.isEmpty() ? 1 : columns.of(proposals.get(0)).length;
	}

	private void layout(boolean rows) {
		GridDataFactory.fillDefaults().grab(true, true).exclude(!rows).applyTo(table);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).exclude(rows).applyTo(hint);
		table.setVisible(rows);
		hint.setVisible(!rows);
		int count = Math.min(MAXIMUM_ROWS, Math.max(1, proposals.size()));
		Point size = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		int height = rows ? table.getItemHeight() * count + 8 : size.y + 6;
		int width = Math.max(Math.max(MINIMUM_WIDTH, text.getSize().x), size.x);
		Rectangle screen = text.getMonitor().getClientArea();
		Point place = text.toDisplay(0, text.getSize().y);
		int y = place.y + height > screen.y + screen.height ? place.y - text.getSize().y - height : place.y;
		int x = Math.max(screen.x, Math.min(place.x, screen.x + screen.width - width));
		shell.setBounds(x, y, width, height);
		shell.layout();
		stretchLastColumn();
		shell.setVisible(true);
	}

	/** So that a selected row is one bar as wide as the list. */
	private void stretchLastColumn() {
		TableColumn[] all = table.getColumns();
		int before = Arrays.stream(all, 0, all.length - 1).mapToInt(TableColumn::getWidth).sum();
		TableColumn last = all[all.length - 1];
		last.setWidth(Math.max(last.getWidth(), table.getClientArea().width - before));
	}

	private void key(Event event) {
		if (isOpen() && table.getVisible() && !proposals.isEmpty()) {
			int step = switch (event.keyCode) {
				case SWT.ARROW_DOWN -> 1;
				case SWT.ARROW_UP -> -1;
				case SWT.PAGE_DOWN -> MAXIMUM_ROWS;
				case SWT.PAGE_UP -> -MAXIMUM_ROWS;
				default -> 0;
			};
			if (step != 0) {
				event.doit = false;
				table.setSelection(Math.max(0, Math.min(proposals.size() - 1, table.getSelectionIndex() + step)));
				table.showSelection();
			}
		} else if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			search(0);
		}
	}

	private void traverse(Event event) {
		if (!isOpen()) {
			return;
		}
		switch (event.detail) {
			case SWT.TRAVERSE_ESCAPE -> {
				event.doit = false;
				event.detail = SWT.TRAVERSE_NONE;
				close();
			}
			case SWT.TRAVERSE_RETURN -> {
				if (table.getSelectionIndex() >= 0) {
					event.doit = false;
					event.detail = SWT.TRAVERSE_NONE;
				}
				take();
			}
			case SWT.TRAVERSE_TAB_NEXT -> take();
			default -> {
				// goes its way
			}
		}
	}

	private void take() {
		int index = table.isDisposed() ? -1 : table.getSelectionIndex();
		close();
		if (index >= 0 && index < proposals.size()) {
			taken.accept(proposals.get(index));
		}
	}

	/** Closes it without taking anything, and gives up the question that is under way. */
	public void close() {
		if (search != null) {
			search.cancel();
		}
		if (isOpen()) {
			shell.dispose();
		}
	}
}
