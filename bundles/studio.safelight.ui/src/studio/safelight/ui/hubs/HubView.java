package studio.safelight.ui.hubs;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

import studio.safelight.store.StudioStore;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.fields.AccessibleName;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Notice;

/**
 * What all hubs have in common: a filter that searches the database as one types, drop-downs and chips for the other filters, a table of pages,
 * a count that is not waited for, a word where there is nothing, copy, refresh, and following what is saved. The selection of the site are
 * {@link RecordReference}s.
 * <p>
 * A subclass names its columns and filters, and makes its queries. The context menu of the rows takes contributions as that of any
 * {@link RecordTable}, whose id is the id of the view.
 *
 * @param <R> the type of the rows, one of the store's
 */
public abstract class HubView<R> extends ViewPart {

	private static final int PAUSE = 200;
	private static final int FILTER_CHARACTERS = 36;

	private StudioStore store;
	private StudioInfo studio;
	private Formats formats;
	private Text filter;
	private FilterBar bar;
	private Label count;
	private RecordTable<R> table;
	private ViewMenu views;
	private SavedView restored;
	private String viewName = ""; //$NON-NLS-1$
	private boolean quiet;

	/** @return what the rows are */
	protected abstract EClass type();

	/** @return the key of a row's record */
	protected abstract long id(R row);

	/** @return the columns, in their first order */
	protected abstract List<HubColumn<R>> columns();

	/** @return what the rows can be filtered by besides words; none by default */
	protected List<HubFilter> filters() {
		return List.of();
	}

	/** @return what is to be shown with those filters; called on the UI thread, asked beside it */
	protected abstract Query<R> query(HubFilters filters);

	/** @return what belongs here, for a studio that has none yet */
	protected abstract String emptyText();

	/** @return the id of the command that is the first step then, or null */
	protected String emptyCommand() {
		return null;
	}

	/** @return the hint in the filter: what it searches */
	protected abstract String filterHint();

	/** @return whether rows look different after the record was saved; called on any thread */
	protected boolean isAffected(URI changed) {
		return true;
	}

	/** @return the record that a row stands for; by default, one of the hub's type with the row's key */
	protected RecordReference reference(R row) {
		return new RecordReference(type(), id(row));
	}

	/** Opens a row; by default, in the editor of its record. */
	protected void open(R row) {
		RecordReference record = reference(row);
		RecordEditors.open(getSite().getPage(), record.type(), record.id());
	}

	/** @return whether it means something to drop the record onto the hub; by default, nothing does */
	protected boolean takes(RecordReference dragged) {
		return false;
	}

	/** Takes what was dropped onto the hub; all of it is what {@link #takes} says. */
	protected void take(List<RecordReference> dropped) {
		// for subclasses
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		restored = memento == null ? null : SavedView.of(memento);
	}

	/** The next time, the hub is as it was left. (Its columns are kept for all windows.) */
	@Override
	public void saveState(IMemento memento) {
		if (table != null) {
			SavedView present = present(viewName);
			new SavedView(viewName, present.words(), present.filters(), present.sortColumn(), present.descending(), List.of()).save(memento);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		store = getSite().getService(StudioStore.class);
		studio = getSite().getService(StudioInfo.class);
		formats = new Formats(studio);
		bar = new FilterBar(getSite().getId(), filters(), store, this::show);
		int gap = new PixelConverter(parent).convertHeightInCharsToPixels(1) / 2;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		ToolBar looks = createBar(area, gap);
		bar.createChips(area);
		table = new RecordTable<>(area, getSite(), getSite().getId(), getTitle(), new RecordRows<>(type(), this::reference, columns())) //
				.empty(this::showEmpty).onCount(this::showCount).following(this::isAffected).opening(this::open).refreshing(this::refresh).dropping(this::takes, this::take);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		table.createHeaderMenu(this::chooseColumns);
		getSite().setSelectionProvider(table.selectionProvider());
		views = new ViewMenu(new SavedViews(store.user(), getSite().getId()), new Looks(), table);
		views.create(looks, getSite().getId());
		activateHandlers();
		if (restored == null) {
			show();
		} else {
			show(restored, false);
		}
	}

	/** @return where the menu of views belongs */
	private ToolBar createBar(Composite area, int gap) {
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(gap, gap).spacing(gap, 0).numColumns(4).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		filter = new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(filterHint());
		filter.setToolTipText(Messages.HubView_filterTip);
		AccessibleName.give(filter, this::filterHint);
		filter.setData(WorkbenchIds.WIDGET_ID, getSite().getId() + ".filter"); //$NON-NLS-1$
		filter.addListener(SWT.Modify, event -> {
			if (!quiet) {
				table.show(query(present()), PAUSE);
			}
		});
		filter.addListener(SWT.KeyDown, this::filterKey);
		int width = new PixelConverter(filter).convertWidthInCharsToPixels(FILTER_CHARACTERS);
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(filter);
		ToolBar drops = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
		bar.createDropDowns(drops);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(drops);
		count = new Label(line, SWT.RIGHT);
		count.setData(WorkbenchIds.WIDGET_ID, getSite().getId() + ".count"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		ToolBar looks = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(looks);
		return looks;
	}

	private void filterKey(Event event) {
		Table rows = table.widget();
		if (event.keyCode == SWT.ARROW_DOWN && rows.getItemCount() > 0) {
			event.doit = false;
			rows.setFocus();
			rows.setSelection(Math.max(0, rows.getSelectionIndex()));
			rows.notifyListeners(SWT.Selection, new Event());
		} else if (event.keyCode == SWT.ESC) {
			filter.setText(""); //$NON-NLS-1$
		}
	}

	private void activateHandlers() {
		IHandlerService handlers = getSite().getService(IHandlerService.class);
		handlers.activateHandler(IWorkbenchCommandConstants.FILE_REFRESH, RecordTable.handler(this::refresh));
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, RecordTable.handler(this::find));
		handlers.activateHandler(ListCommands.CLEAR_FILTERS, RecordTable.handler(this::showAll));
		handlers.activateHandler(ListCommands.COLUMNS, RecordTable.handler(this::chooseColumns));
		handlers.activateHandler(ListCommands.SORT, RecordTable.handler(views::openOrders));
		handlers.activateHandler(ListCommands.SAVE_VIEW, RecordTable.handler(views::save));
		handlers.activateHandler(ListCommands.EXPORT, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				export(event.getParameter(ListCommands.FILE));
				return null;
			}
		});
	}

	/** How the hub is looked at, and what is done to that. */
	private final class Looks implements ViewMenu.Hub {

		@Override
		public SavedView present() {
			return HubView.this.present(viewName);
		}

		@Override
		public void show(SavedView view) {
			HubView.this.show(view, true);
		}

		@Override
		public void chooseColumns() {
			HubView.this.chooseColumns();
		}

		@Override
		public void export() {
			HubView.this.export(null);
		}
	}

	private SavedView present(String name) {
		PagedTable.Order order = table.paged().order();
		return new SavedView(name, filter.getText().strip(), bar.values(), order.column(), order.descending(), table.columnMemory().present());
	}

	private void show(SavedView view, boolean columns) {
		viewName = view.name();
		bar.clear();
		view.filters().forEach((key, option) -> bar.set(key, option.value(), option.label()));
		words(view.words());
		if (columns) {
			table.columnMemory().apply(view.columns());
		}
		table.paged().orderNext(new PagedTable.Order(view.sortColumn(), view.descending()));
		show();
	}

	private void chooseColumns() {
		ColumnMemory<R> memory = table.columnMemory();
		ColumnsDialog dialog = new ColumnsDialog(getSite().getShell(), memory.all(), memory.present(), memory.first());
		if (dialog.open() == Window.OK) {
			memory.apply(dialog.settings());
		}
	}

	/** Writes what fits the filters into a CSV file; with null, one that the user chooses. */
	private void export(String chosen) {
		String file = chosen;
		if (file == null) {
			FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
			dialog.setText(NLS.bind(Messages.ListExport_title, getTitle()));
			dialog.setFileName(getTitle() + ".csv"); //$NON-NLS-1$
			dialog.setFilterExtensions(new String[] { "*.csv" }); //$NON-NLS-1$
			dialog.setOverwrite(true);
			file = dialog.open();
		}
		if (file != null) {
			Path path = Path.of(file);
			ListExport<R> export = new ListExport<>(query(present()), table.paged().columnsFromLeft(), table.paged().order());
			IWorkbenchWindow window = getSite().getWorkbenchWindow();
			String title = getTitle();
			Job job = Background.of(NLS.bind(Messages.ListExport_title, title), window.getShell(), monitor -> export.write(path, monitor)) // even if the hub is closed
					.then(rows -> Notice.show(window, title,
							NLS.bind(Messages.ListExport_done, NumberFormat.getIntegerInstance().format(rows), path), List.of()))
					.startVisibly();
			PlatformUI.getWorkbench().getProgressService().showInDialog(getSite().getShell(), job);
		}
	}

	private HubFilters present() {
		return bar.filters(filter.getText().strip());
	}

	/** Shows what fits the filters, from the first row on. */
	private void show() {
		table.show(query(present()), 0);
	}

	/** Asks the database again, and stays where it is. */
	public final void refresh() {
		table.showAgain(query(present()));
	}

	private void find() {
		filter.setFocus();
		filter.selectAll();
	}

	/** Takes back all filters. */
	public final void showAll() {
		viewName = ""; //$NON-NLS-1$
		bar.clear();
		words(""); //$NON-NLS-1$
		show();
	}

	/**
	 * Sets the filters to a preset, such as <code>due=late</code>, as the navigator names it: the keys of filters and their values, separated by
	 * <code>&amp;</code>. With null or an empty text, they are as when the hub was first shown.
	 */
	public void showPreset(String preset) {
		viewName = ""; //$NON-NLS-1$
		bar.reset();
		words(""); //$NON-NLS-1$
		if (preset != null && !preset.isEmpty()) {
			bar.clear();
			for (String setting : preset.split("&")) { //$NON-NLS-1$
				int equals = setting.indexOf('=');
				bar.set(setting.substring(0, Math.max(0, equals)), setting.substring(equals + 1), setting.substring(equals + 1));
			}
		}
		show();
	}

	/**
	 * Shows only what has that value, all other filters taken back; for other screens, such as to show the orders of one invoice.
	 *
	 * @param key   the key of one of the hub's filters
	 * @param value what it is to be set to, such as the key of a record
	 * @param label what the chip says of it, where the filter has no such option
	 */
	public final void filter(String key, String value, String label) {
		bar.clear();
		words(""); //$NON-NLS-1$
		bar.set(key, value, label);
		show();
	}

	private void words(String words) {
		quiet = true;
		filter.setText(words);
		quiet = false;
	}

	private void showCount(int rows, boolean more) {
		String number = NumberFormat.getIntegerInstance().format(rows);
		count.setText(rows < 0 ? "" : more ? NLS.bind(Messages.HubView_more, number) : number); //$NON-NLS-1$
		count.requestLayout();
	}

	private void showEmpty(EmptyPage page) {
		if (present().isEmpty()) {
			page.show(emptyText(), emptyCommand());
		} else {
			page.show(NLS.bind(Messages.HubView_noneFits, getTitle()), Messages.HubView_showAll, this::showAll);
		}
	}

	protected final StudioStore store() {
		return store;
	}

	protected final StudioInfo studio() {
		return studio;
	}

	protected final Formats formats() {
		return formats;
	}

	@Override
	public void setFocus() {
		filter.setFocus();
	}
}
