package studio.safelight.ui.hubs;

import java.text.NumberFormat;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

import studio.safelight.store.StudioStore;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.fields.Formats;

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

	private StudioStore store;
	private StudioInfo studio;
	private Formats formats;
	private Text filter;
	private FilterBar bar;
	private Label count;
	private RecordTable<R> table;
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

	@Override
	public void createPartControl(Composite parent) {
		store = getSite().getService(StudioStore.class);
		studio = getSite().getService(StudioInfo.class);
		formats = new Formats(studio);
		bar = new FilterBar(getSite().getId(), filters(), store, this::show);
		int gap = new PixelConverter(parent).convertHeightInCharsToPixels(1) / 2;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		createBar(area, gap);
		bar.createChips(area);
		table = new RecordTable<>(area, getSite(), getSite().getId(), getTitle(), new RecordRows<>(type(), this::reference, columns())) //
				.empty(this::showEmpty).onCount(this::showCount).following(this::isAffected).opening(this::open).refreshing(this::refresh);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		getSite().setSelectionProvider(table.selectionProvider());
		activateHandlers();
		show();
	}

	private void createBar(Composite area, int gap) {
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(gap, gap).spacing(gap, 0).numColumns(3).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		filter = new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(filterHint());
		filter.setData(WorkbenchIds.WIDGET_ID, getSite().getId() + ".filter"); //$NON-NLS-1$
		filter.addListener(SWT.Modify, event -> {
			if (!quiet) {
				table.show(query(present()), PAUSE);
			}
		});
		filter.addListener(SWT.KeyDown, this::filterKey);
		int width = new PixelConverter(filter).convertWidthInCharsToPixels(44);
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(filter);
		ToolBar drops = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
		bar.createDropDowns(drops);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(drops);
		count = new Label(line, SWT.RIGHT);
		count.setData(WorkbenchIds.WIDGET_ID, getSite().getId() + ".count"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
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
		bar.clear();
		words(""); //$NON-NLS-1$
		show();
	}

	/**
	 * Sets the filters to a preset, such as <code>due=late</code>, as the navigator names it: the keys of filters and their values, separated by
	 * <code>&amp;</code>. With null or an empty text, they are as when the hub was first shown.
	 */
	public void showPreset(String preset) {
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
