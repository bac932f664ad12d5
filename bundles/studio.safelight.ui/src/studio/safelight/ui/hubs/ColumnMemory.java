package studio.safelight.ui.hubs;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/**
 * Which columns a table has, in which order and how wide, as the user left them. Until he changes a width, the columns of texts share the room
 * that is left over.
 */
final class ColumnMemory<R> {

	private static final String COLUMNS = "columns"; //$NON-NLS-1$

	/** A column of so many characters has texts that may be longer. */
	private static final int FLEXIBLE = 14;

	/** In average characters; titles are bold. */
	private static final int TITLE_PADDING = 4;

	private final PagedTable<R> paged;
	private final Table table;
	private final List<HubColumn<R>> all;
	private final IDialogSettings settings;

	/** How wide the columns were made here, so that another width is the user's. */
	private int[] shared = new int[0];

	/** Whether the user made a column as wide as he wants it. */
	private boolean changed;

	/** What is not shown, in the order of the choice. */
	private List<HubColumn<R>> hidden = List.of();

	ColumnMemory(PagedTable<R> paged, String id, List<HubColumn<R>> all) {
		this.paged = paged;
		this.table = paged.widget();
		this.all = all;
		IDialogSettings settingsOfTables = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ColumnMemory.class)).getDialogSettings();
		this.settings = DialogSettings.getOrCreateSection(settingsOfTables, id);
	}

	/** Sets what is known, and follows what the user changes. */
	void install() {
		apply(ColumnSettings.read(settings.getArray(COLUMNS)));
		table.addListener(SWT.Resize, event -> {
			if (!changed) {
				share();
			}
		});
		table.addDisposeListener(event -> settings.put(COLUMNS, ColumnSettings.write(present())));
	}

	/** Shows the columns so; an empty list stands for how they are at first. */
	void apply(List<ColumnSetting> wanted) {
		List<HubColumn<R>> shown = new ArrayList<>();
		List<HubColumn<R>> left = new ArrayList<>();
		List<Integer> widths = new ArrayList<>();
		for (ColumnSetting setting : ColumnSettings.complete(wanted, all)) {
			HubColumn<R> column = column(setting.column());
			if (setting.shown()) {
				shown.add(column);
				widths.add(setting.width());
			} else {
				left.add(column);
			}
		}
		hidden = left;
		changed = widths.stream().anyMatch(width -> width > 0);
		shared = new int[shown.size()];
		paged.columns(shown);
		if (changed) {
			PixelConverter pixels = new PixelConverter(table);
			for (int i = 0; i < shown.size(); i++) {
				shared[i] = widths.get(i) > 0 ? widths.get(i) : width(shown.get(i), pixels);
				table.getColumn(i).setWidth(shared[i]);
			}
		} else {
			share();
		}
		for (TableColumn column : table.getColumns()) {
			column.addListener(SWT.Resize, event -> changed |= isSetByTheUser(column));
		}
	}

	private HubColumn<R> column(String id) {
		return all.stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow();
	}

	/** @return how the columns are now */
	List<ColumnSetting> present() {
		List<ColumnSetting> present = new ArrayList<>();
		for (int index : table.getColumnOrder()) {
			present.add(new ColumnSetting(paged.columns().get(index).id(), changed ? table.getColumn(index).getWidth() : 0, true));
		}
		hidden.forEach(column -> present.add(new ColumnSetting(column.id(), 0, false)));
		return present;
	}

	List<HubColumn<R>> all() {
		return all;
	}

	/** GTK tells of our own changes later, and widens the last column by itself where the columns are narrower than the table. */
	private boolean isSetByTheUser(TableColumn column) {
		int[] order = table.getColumnOrder();
		int index = table.indexOf(column);
		return table.isVisible() && index != order[order.length - 1] && column.getWidth() != shared[index];
	}

	/** A title may be longer than what stands below it. */
	private static int width(HubColumn<?> column, PixelConverter pixels) {
		return pixels.convertWidthInCharsToPixels(Math.max(column.width(), column.title().length() + TITLE_PADDING));
	}

	/** Gives every column its width, and what is left over to those of texts. */
	private void share() {
		PixelConverter pixels = new PixelConverter(table);
		List<HubColumn<R>> columns = paged.columns();
		int needed = columns.stream().mapToInt(column -> width(column, pixels)).sum();
		int flexible = columns.stream().filter(ColumnMemory::isFlexible).mapToInt(HubColumn::width).sum();
		int left = Math.max(0, table.getClientArea().width - needed);
		for (int i = 0; i < columns.size(); i++) {
			HubColumn<R> column = columns.get(i);
			int more = isFlexible(column) ? left * column.width() / flexible : 0;
			shared[i] = width(column, pixels) + more;
			table.getColumn(i).setWidth(shared[i]);
		}
	}

	private static boolean isFlexible(HubColumn<?> column) {
		return column.width() >= FLEXIBLE && column.alignment() == SWT.LEFT;
	}

	/** @return the columns as they are at first */
	List<ColumnSetting> first() {
		return ColumnSettings.complete(List.of(), all);
	}
}
