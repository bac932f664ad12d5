package studio.safelight.ui.hubs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Keeps the widths and the order of a table's columns as the user left them. */
final class ColumnMemory {

	private static final String WIDTHS = "widths"; //$NON-NLS-1$
	private static final String ORDER = "order"; //$NON-NLS-1$

	private final IDialogSettings settings;
	private final Table table;

	ColumnMemory(Table table, String id) {
		this.table = table;
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ColumnMemory.class)).getDialogSettings();
		this.settings = DialogSettings.getOrCreateSection(all, id);
		table.addDisposeListener(event -> store());
	}

	/** Sets what is known, and for columns that are not known the widths in average characters. */
	void restore(List<? extends HubColumn<?>> columns) {
		int[] widths = numbers(WIDTHS);
		int[] order = numbers(ORDER);
		PixelConverter pixels = new PixelConverter(table);
		for (int i = 0; i < columns.size(); i++) {
			boolean known = widths.length == columns.size();
			table.getColumn(i).setWidth(known ? widths[i] : pixels.convertWidthInCharsToPixels(columns.get(i).width()));
		}
		boolean permutation = Arrays.equals(Arrays.stream(order).sorted().toArray(), IntStream.range(0, columns.size()).toArray());
		if (permutation) {
			table.setColumnOrder(order);
		}
	}

	private int[] numbers(String key) {
		String[] texts = settings.getArray(key);
		if (texts == null || !Arrays.stream(texts).allMatch(text -> text.matches("\\d{1,5}"))) { //$NON-NLS-1$
			return new int[0];
		}
		return Arrays.stream(texts).mapToInt(Integer::parseInt).toArray();
	}

	private void store() {
		settings.put(WIDTHS, Arrays.stream(table.getColumns()).map(TableColumn::getWidth).map(String::valueOf).toArray(String[]::new));
		settings.put(ORDER, Arrays.stream(table.getColumnOrder()).mapToObj(String::valueOf).toArray(String[]::new));
	}
}
