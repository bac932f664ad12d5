package studio.safelight.ui.hubs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/**
 * Keeps the widths and the order of a table's columns as the user left them. Until he changes a width, the columns of texts share the room
 * that is left over.
 */
final class ColumnMemory {

	private static final String WIDTHS = "widths"; //$NON-NLS-1$
	private static final String ORDER = "order"; //$NON-NLS-1$

	/** A column of so many characters has texts that may be longer. */
	private static final int FLEXIBLE = 14;

	private final IDialogSettings settings;
	private final Table table;
	private final List<? extends HubColumn<?>> columns;
	private final int[] shared;
	private boolean changed;

	ColumnMemory(Table table, String id, List<? extends HubColumn<?>> columns) {
		this.table = table;
		this.columns = columns;
		this.shared = new int[columns.size()];
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ColumnMemory.class)).getDialogSettings();
		this.settings = DialogSettings.getOrCreateSection(all, id);
	}

	/** Sets what is known, and follows what the user changes. */
	void install() {
		int[] widths = numbers(WIDTHS);
		changed = widths.length == columns.size();
		if (changed) {
			for (int i = 0; i < widths.length; i++) {
				table.getColumn(i).setWidth(widths[i]);
			}
		} else {
			share();
		}
		int[] order = numbers(ORDER);
		if (Arrays.equals(Arrays.stream(order).sorted().toArray(), IntStream.range(0, columns.size()).toArray())) {
			table.setColumnOrder(order);
		}
		table.addListener(SWT.Resize, event -> {
			if (!changed) {
				share();
			}
		});
		for (TableColumn column : table.getColumns()) {
			column.addListener(SWT.Resize, event -> changed |= isSetByTheUser(column));
		}
		table.addDisposeListener(event -> store());
	}

	/** GTK tells of our own changes later, and widens the last column by itself where the columns are narrower than the table. */
	private boolean isSetByTheUser(TableColumn column) {
		int[] order = table.getColumnOrder();
		return table.isVisible() && table.indexOf(column) != order[order.length - 1] && column.getWidth() != shared[table.indexOf(column)];
	}

	/** Gives every column its width, and what is left over to those of texts. */
	private void share() {
		PixelConverter pixels = new PixelConverter(table);
		int all = columns.stream().mapToInt(column -> pixels.convertWidthInCharsToPixels(column.width())).sum();
		int flexible = columns.stream().filter(ColumnMemory::isFlexible).mapToInt(HubColumn::width).sum();
		int left = Math.max(0, table.getClientArea().width - all);
		for (int i = 0; i < columns.size(); i++) {
			HubColumn<?> column = columns.get(i);
			int more = isFlexible(column) ? left * column.width() / flexible : 0;
			shared[i] = pixels.convertWidthInCharsToPixels(column.width()) + more;
			table.getColumn(i).setWidth(shared[i]);
		}
	}

	private static boolean isFlexible(HubColumn<?> column) {
		return column.width() >= FLEXIBLE && column.alignment() == SWT.LEFT;
	}

	private int[] numbers(String key) {
		String[] texts = settings.getArray(key);
		if (texts == null || !Arrays.stream(texts).allMatch(text -> text.matches("\\d{1,5}"))) { //$NON-NLS-1$
			return new int[0];
		}
		return Arrays.stream(texts).mapToInt(Integer::parseInt).toArray();
	}

	private void store() {
		if (changed) {
			settings.put(WIDTHS, Arrays.stream(table.getColumns()).map(TableColumn::getWidth).map(String::valueOf).toArray(String[]::new));
		}
		settings.put(ORDER, Arrays.stream(table.getColumnOrder()).mapToObj(String::valueOf).toArray(String[]::new));
	}
}
