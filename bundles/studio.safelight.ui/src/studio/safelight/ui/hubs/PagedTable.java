package studio.safelight.ui.hubs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import studio.safelight.ui.WorkbenchIds;

/**
 * A table over a query: it holds the pages that are looked at, never all rows, and orders by asking the database. The count is the database's,
 * and comes after the rows.
 */
final class PagedTable<R> {

	/** Beyond this, rows are not counted. */
	static final int COUNT_LIMIT = 10_000;

	/** Says how many rows there are: in all, or more than counted; -1 while that is not known. */
	interface CountListener {
		void counted(int count, boolean more);
	}

	private final Table table;
	private final List<HubColumn<R>> columns;
	private final PagedRows<R> rows;
	private final CountListener countListener;
	private Query<R> query;
	private HubColumn<R> sortColumn;
	private boolean descending;

	PagedTable(Composite parent, String id, String name, List<HubColumn<R>> columns, CountListener countListener, Consumer<Exception> failed) {
		this.columns = columns;
		this.countListener = countListener;
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setData(WorkbenchIds.WIDGET_ID, id);
		rows = new PagedRows<>(table, name, new PagedRows.Listener() {
			@Override
			public void replaced(int atLeast, boolean exact) {
				showFirst(atLeast, exact);
			}

			@Override
			public void arrived(int firstRow, int count, boolean last) {
				showPage(firstRow, count, last);
			}

			@Override
			public void failed(Exception problem) {
				failed.accept(problem);
			}
		});
		columns.forEach(this::createColumn);
		table.addListener(SWT.SetData, this::fill);
	}

	private void createColumn(HubColumn<R> column) {
		TableColumn widget = new TableColumn(table, column.alignment());
		widget.setText(column.title());
		widget.setMoveable(true);
		if (column.key() != null) {
			widget.addListener(SWT.Selection, event -> sort(column, widget));
		}
	}

	private void sort(HubColumn<R> column, TableColumn widget) {
		descending = column.equals(sortColumn) && !descending;
		sortColumn = column;
		table.setSortColumn(widget);
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
		show(query, 0);
	}

	/** Shows a query from its first row on, or the present one anew where it is. */
	void show(Query<R> newQuery, int delay) {
		query = newQuery;
		rows.show(newQuery, sortColumn == null ? null : sortColumn.key(), descending, delay);
	}

	private void showFirst(int atLeast, boolean exact) {
		R selected = table.getSelectionCount() == 1 ? selection().stream().findFirst().orElse(null) : null;
		int before = table.getItemCount();
		if (exact) {
			table.setItemCount(atLeast);
			countListener.counted(atLeast, false);
		} else {
			table.setItemCount(Math.max(before, atLeast + 1));
			countListener.counted(-1, true);
			rows.count(COUNT_LIMIT + 1, this::showCount);
		}
		table.clearAll();
		if (selected == null) {
			table.deselectAll();
		}
	}

	private void showCount(int count) {
		boolean more = count > COUNT_LIMIT;
		table.setItemCount(more ? Math.max(table.getItemCount(), COUNT_LIMIT + PagedRows.PAGE_SIZE) : count);
		countListener.counted(Math.min(count, COUNT_LIMIT), more);
	}

	private void showPage(int firstRow, int count, boolean last) {
		if (last) {
			table.setItemCount(firstRow + count);
		} else if (firstRow + count >= table.getItemCount()) {
			table.setItemCount(firstRow + count + PagedRows.PAGE_SIZE);
		}
		if (count > 0) {
			table.clear(firstRow, Math.min(firstRow + count, table.getItemCount()) - 1);
		}
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		R row = rows.row(event.index);
		for (int i = 0; i < columns.size(); i++) {
			HubColumn<R> column = columns.get(i);
			item.setText(i, row == null ? "" : text(column, row)); //$NON-NLS-1$
			item.setForeground(i, row == null ? null : color(column.emphasis().apply(row)));
			item.setFont(i, row != null && column.emphasis().apply(row) == HubColumn.Emphasis.STRONG
					? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
					: null);
		}
	}

	private String text(HubColumn<R> column, R row) {
		String text = column.text().apply(row);
		return text == null ? "" : text; //$NON-NLS-1$
	}

	private static Color color(HubColumn.Emphasis emphasis) {
		return switch (emphasis) {
			case LATE -> JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR);
			case TODAY -> JFaceResources.getColorRegistry().get(JFacePreferences.HYPERLINK_COLOR);
			case MUTED -> JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
			case NONE, STRONG -> null;
		};
	}

	/** @return the selected rows that are there */
	List<R> selection() {
		List<R> selection = new ArrayList<>();
		for (int index : table.getSelectionIndices()) {
			R row = rows.row(index);
			if (row != null) {
				selection.add(row);
			}
		}
		return selection;
	}

	/** @return the selected rows as they are shown, in the order of the columns, for a spreadsheet */
	String selectionAsText() {
		StringBuilder text = new StringBuilder();
		for (R row : selection()) {
			List<String> cells = new ArrayList<>();
			for (int index : table.getColumnOrder()) {
				cells.add(text(columns.get(index), row).replaceAll("[\\t\\r\\n]+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
			}
			text.append(String.join("\t", cells)).append(System.lineSeparator()); //$NON-NLS-1$
		}
		return text.toString();
	}

	Table widget() {
		return table;
	}
}
