package studio.safelight.ui.hubs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.fields.AccessibleName;

/**
 * A table over a query: it holds the pages that are looked at, never all rows, and orders by asking the database. The count is the database's,
 * and comes after the rows.
 */
final class PagedTable<R> {

	/**
	 * Keeps the platform's style sheets away from a row. They would hold every row that was ever shown, and to change the theme means to
	 * reach for all of them, also for those that the table has given up: the whole process ends then.
	 */
	private static final String NOT_STYLED = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

	/** Beyond this, rows are not counted before they are shown. */
	static final int COUNT_LIMIT = 10_000;

	/** How many rows the table gets at once where it gets very many, and the pause in milliseconds until it gets more. */
	private static final int GROWTH = 8_000;
	private static final int PAUSE = 15;

	/** Says how many rows there are: in all, or more than counted; -1 while that is not known. */
	interface CountListener {
		void counted(int count, boolean more);
	}

	/** An order of the rows; without a column, the list's own. */
	record Order(String column, boolean descending) {
		static final Order OWN = new Order(null, false);
	}

	private final Table table;
	private final PagedRows<R> rows;
	private final RowSelection<R> selection;
	private final RecordRows<R> kind;
	private final CountListener countListener;
	private final Consumer<Exception> failed;
	private List<HubColumn<R>> columns = List.of();
	private Query<R> query;
	private Order order = Order.OWN;

	PagedTable(Composite parent, String id, String name, RecordRows<R> kind, CountListener countListener, Consumer<Exception> failed) {
		this.kind = kind;
		this.countListener = countListener;
		this.failed = failed;
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setData(WorkbenchIds.WIDGET_ID, id);
		AccessibleName.give(table, () -> name);
		rows = new PagedRows<>(table, name, new Viewer());
		selection = new RowSelection<>(table, rows, kind);
		table.addListener(SWT.SetData, this::fill);
		followColors();
	}

	/** Rows that are shown keep their colours; when it becomes dark, they are filled anew. */
	private void followColors() {
		IPropertyChangeListener listener = event -> table.clearAll();
		JFaceResources.getColorRegistry().addListener(listener);
		table.addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(listener));
	}

	/** Shows those columns, in that order, instead of the present ones. */
	void columns(List<HubColumn<R>> newColumns) {
		table.setRedraw(false);
		columns = List.copyOf(newColumns);
		for (TableColumn old : table.getColumns()) {
			old.dispose();
		}
		columns.forEach(this::createColumn);
		showOrder();
		table.clearAll();
		table.setRedraw(true);
	}

	/** @return the columns that are shown, in the order of the table's */
	List<HubColumn<R>> columns() {
		return columns;
	}

	/** @return whether a place of the display is in the heads of the columns */
	boolean isHeader(Point place) {
		Point inside = table.toControl(place);
		Rectangle area = table.getClientArea();
		return inside.y >= area.y - table.getHeaderHeight() && inside.y < area.y + (area.y > 0 ? 0 : table.getHeaderHeight());
	}

	private void createColumn(HubColumn<R> column) {
		TableColumn widget = new TableColumn(table, column.alignment());
		widget.setText(column.title());
		widget.setMoveable(true);
		widget.setData(WorkbenchIds.WIDGET_ID, column.id());
		if (column.key() != null) {
			widget.addListener(SWT.Selection, event -> order(new Order(column.key(), column.key().equals(order.column()) && !order.descending())));
		}
	}

	/** Takes an order for what is shown next; one by a column that there is not, or not any more, is the list's own. */
	void orderNext(Order newOrder) {
		boolean known = newOrder.column() != null && kind.columns().stream().anyMatch(column -> newOrder.column().equals(column.key()));
		order = known ? newOrder : Order.OWN;
		showOrder();
	}

	/** Orders the rows anew. */
	void order(Order newOrder) {
		orderNext(newOrder);
		if (query != null) {
			show(query, 0);
		}
	}

	Order order() {
		return order;
	}

	private void showOrder() {
		TableColumn sorted = null;
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).key() != null && columns.get(i).key().equals(order.column())) {
				sorted = table.getColumn(i);
			}
		}
		table.setSortColumn(sorted);
		table.setSortDirection(sorted == null ? SWT.NONE : order.descending() ? SWT.DOWN : SWT.UP);
	}

	/** Shows a query from its first row on. */
	void show(Query<R> newQuery, int delay) {
		query = newQuery;
		rows.show(newQuery, order.column(), order.descending(), delay);
	}

	/** Asks again what is shown, and stays where it is. */
	void showAgain(Query<R> newQuery) {
		query = newQuery;
		rows.showAgain(newQuery, order.column(), order.descending());
	}

	private final class Viewer implements PagedRows.Viewer<R> {

		@Override
		public void replaced(int firstRow, List<R> found, boolean last, boolean again) {
			table.deselectAll();
			int end = firstRow + found.size();
			if (last) {
				table.setItemCount(end);
				countListener.counted(end, false);
			} else {
				table.setItemCount(again ? Math.max(table.getItemCount(), end + 1) : end + 1);
				countListener.counted(-1, true);
				rows.count(COUNT_LIMIT + 1, PagedTable.this::showCount);
			}
			table.clearAll();
			if (!again) {
				table.setTopIndex(0);
			}
			selection.replaced(firstRow, found, last, again);
		}

		@Override
		public void arrived(int firstRow, List<R> found, boolean last) {
			int end = firstRow + found.size();
			if (last) {
				table.setItemCount(end);
			} else if (end >= table.getItemCount()) {
				table.setItemCount(end + PagedRows.PAGE_SIZE);
			}
			clear(firstRow, found.size());
			selection.restore(firstRow, found);
		}

		@Override
		public void forgotten(int firstRow, int count) {
			clear(firstRow, count);
		}

		private void clear(int firstRow, int count) {
			int end = Math.min(firstRow + count, table.getItemCount());
			if (firstRow < end) {
				table.clear(firstRow, end - 1);
			}
		}

		@Override
		public int firstVisible() {
			return table.getTopIndex();
		}

		@Override
		public int lastVisible() {
			return table.getTopIndex() + table.getClientArea().height / Math.max(1, table.getItemHeight());
		}

		@Override
		public void failed(Exception problem) {
			failed.accept(problem);
		}
	}

	/** So that the scroll bar is right, all are counted where there are many: after what one waits for, and not for the number. */
	private void showCount(int count) {
		boolean more = count > COUNT_LIMIT;
		if (more) {
			table.setItemCount(Math.max(table.getItemCount(), count));
			Query<R> counted = query;
			rows.count(Integer.MAX_VALUE, all -> grow(counted, all));
		} else {
			table.setItemCount(count);
		}
		countListener.counted(Math.min(count, COUNT_LIMIT), more);
	}

	/** The window system takes its time for very many rows, so that they come some at a time. */
	private void grow(Query<R> counted, int all) {
		if (table.isDisposed() || counted != query) {
			return;
		}
		int next = Math.min(all, table.getItemCount() + GROWTH);
		table.setItemCount(next);
		if (next < all) {
			table.getDisplay().timerExec(PAUSE, () -> grow(counted, all));
		}
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		item.setData(NOT_STYLED, Boolean.TRUE);
		R row = rows.row(event.index);
		for (int i = 0; i < columns.size(); i++) {
			HubColumn<R> column = columns.get(i);
			item.setText(i, row == null ? "" : column.write(row)); //$NON-NLS-1$
			item.setForeground(i, row == null ? null : color(column.emphasis().apply(row)));
			item.setFont(i, row != null && column.emphasis().apply(row) == HubColumn.Emphasis.STRONG
					? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
					: null);
		}
	}

	private static Color color(HubColumn.Emphasis emphasis) {
		return switch (emphasis) {
			case LATE -> JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR);
			case TODAY -> JFaceResources.getColorRegistry().get(JFacePreferences.HYPERLINK_COLOR);
			case MUTED -> JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
			case NONE, STRONG -> null;
		};
	}

	/** @return the columns that are shown, as they stand from left to right */
	List<HubColumn<R>> columnsFromLeft() {
		List<HubColumn<R>> ordered = new ArrayList<>();
		for (int index : table.getColumnOrder()) {
			ordered.add(columns.get(index));
		}
		return ordered;
	}

	/** @return the selected rows as they are shown, under the titles of their columns, for a spreadsheet; an empty text for none */
	String selectionAsText() {
		List<R> selected = selection.rows();
		if (selected.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		StringBuilder text = new StringBuilder();
		List<HubColumn<R>> ordered = columnsFromLeft();
		appendLine(text, ordered.stream().map(HubColumn::title).toList());
		selected.forEach(row -> appendLine(text, ordered.stream().map(column -> column.write(row)).toList()));
		return text.toString();
	}

	private static void appendLine(StringBuilder text, List<String> cells) {
		List<String> plain = cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).toList(); //$NON-NLS-1$ //$NON-NLS-2$
		text.append(String.join("\t", plain)).append(System.lineSeparator()); //$NON-NLS-1$
	}

	RowSelection<R> selection() {
		return selection;
	}

	PagedRows<R> rows() {
		return rows;
	}

	Table widget() {
		return table;
	}
}
