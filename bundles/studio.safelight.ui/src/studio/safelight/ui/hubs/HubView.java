package studio.safelight.ui.hubs;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

import studio.safelight.store.StudioStore;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.fields.Formats;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Failures;

/**
 * What all hubs have in common: a filter that searches the database as one types, a table of pages, a count that is not waited for, a word
 * where there is nothing, copy, refresh, and following what is saved. The selection of the site are {@link RecordReference}s.
 * <p>
 * A subclass names its columns, makes its queries, and may add filters of its own.
 *
 * @param <R> the type of the rows, one of the store's
 */
public abstract class HubView<R> extends ViewPart {

	private static final int PAUSE = 200;
	private static final int GATHER = 150;

	private final StudioStore.ChangeListener storeListener = this::storeChanged;
	private StudioStore store;
	private StudioInfo studio;
	private Formats formats;
	private Text filter;
	private Label count;
	private Composite pages;
	private PagedTable<R> table;
	private EmptyPage empty;
	private Job refreshing;

	/** @return what the rows are */
	protected abstract EClass type();

	/** @return the key of a row's record */
	protected abstract long id(R row);

	/** @return the columns, in their first order */
	protected abstract List<HubColumn<R>> columns();

	/** @return what is to be shown with those words in the filter, blank for none, and whatever filters the subclass has */
	protected abstract Query<R> query(String words);

	/** @return what belongs here, for a studio that has none yet */
	protected abstract String emptyText();

	/** @return the id of the command that is the first step then, or null */
	protected String emptyCommand() {
		return null;
	}

	/** @return the hint in the filter: what it searches */
	protected abstract String filterHint();

	/** Adds filters of its own to the bar; it has one row. */
	protected void createFilters(Composite bar) {
		// for subclasses
	}

	/** @return whether filters of its own are set */
	protected boolean isFiltered() {
		return false;
	}

	/** Takes back filters of its own. */
	protected void clearFilters() {
		// for subclasses
	}

	/** Sets the filters to one of the hub's own presets, such as <em>late</em>, as the navigator names it; null for none. */
	public void showPreset(String preset) {
		showAll();
	}

	/** @return whether rows look different after the record was saved */
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
		int gap = new PixelConverter(parent).convertHeightInCharsToPixels(1) / 2;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		createBar(area, gap);
		pages = new Composite(area, SWT.NONE);
		pages.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		createTable();
		empty = new EmptyPage(pages, getSite());
		((StackLayout) pages.getLayout()).topControl = table.widget();
		getSite().setSelectionProvider(new HubSelection(table.widget(), this::references));
		activateHandlers();
		store.addChangeListener(storeListener);
		refresh();
	}

	private void createBar(Composite area, int gap) {
		Composite bar = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(filterHint());
		filter.setData(WorkbenchIds.WIDGET_ID, getSite().getId() + ".filter"); //$NON-NLS-1$
		filter.addListener(SWT.Modify, event -> table.show(query(words()), PAUSE));
		filter.addListener(SWT.KeyDown, this::filterKey);
		int width = new PixelConverter(filter).convertWidthInCharsToPixels(44);
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(filter);
		createFilters(bar);
		count = new Label(bar, SWT.RIGHT);
		count.setData(WorkbenchIds.WIDGET_ID, getSite().getId() + ".count"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		GridLayoutFactory.fillDefaults().margins(gap, gap).spacing(gap, 0).numColumns(bar.getChildren().length).applyTo(bar);
	}

	private void createTable() {
		List<HubColumn<R>> columns = columns();
		table = new PagedTable<>(pages, getSite().getId() + ".table", getTitle(), columns, this::showCount, this::showFailure); //$NON-NLS-1$
		new ColumnMemory(table.widget(), getSite().getId(), columns).install();
		table.widget().addListener(SWT.DefaultSelection, event -> table.selection().stream().findFirst().ifPresent(this::open));
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
		handlers.activateHandler(IWorkbenchCommandConstants.FILE_REFRESH, handler(this::refresh));
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, handler(this::copy));
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_SELECT_ALL, handler(this::selectAll));
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, handler(this::find));
	}

	private static AbstractHandler handler(Runnable deed) {
		return new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				deed.run();
				return null;
			}
		};
	}

	/** Asks the database again. */
	public final void refresh() {
		table.show(query(words()), 0);
	}

	private void copy() {
		if (filter.isFocusControl()) {
			filter.copy();
			return;
		}
		String text = table.selectionAsText();
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(filter.getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private void selectAll() {
		if (filter.isFocusControl()) {
			filter.selectAll();
		} else {
			table.widget().selectAll();
			table.widget().notifyListeners(SWT.Selection, new Event());
		}
	}

	private void find() {
		filter.setFocus();
		filter.selectAll();
	}

	/** Takes back all filters. */
	public final void showAll() {
		clearFilters();
		filter.setText(""); //$NON-NLS-1$
		refresh();
	}

	private void showCount(int rows, boolean more) {
		boolean nothing = rows == 0 && !more;
		String number = NumberFormat.getIntegerInstance().format(rows);
		count.setText(rows < 0 ? "" : more ? NLS.bind(Messages.HubView_more, number) : number); //$NON-NLS-1$
		count.requestLayout();
		if (nothing && (isFiltered() || !words().isEmpty())) {
			empty.show(NLS.bind(Messages.HubView_noneFits, getTitle()), Messages.HubView_showAll, this::showAll);
		} else if (nothing) {
			empty.show(emptyText(), emptyCommand());
		}
		showPage(nothing ? empty.control() : table.widget());
	}

	private void showFailure(Exception problem) {
		empty.show(Failures.message(problem), Messages.HubView_retry, this::refresh);
		showPage(empty.control());
	}

	private void showPage(Control page) {
		StackLayout layout = (StackLayout) pages.getLayout();
		if (layout.topControl != page) {
			layout.topControl = page;
			pages.layout();
		}
	}

	private void storeChanged(Collection<URI> changed) {
		if (changed.stream().anyMatch(this::isAffected) && !filter.isDisposed()) {
			filter.getDisplay().asyncExec(() -> {
				if (!filter.isDisposed()) {
					gather();
				}
			});
		}
	}

	/** Many saves in a row are shown once. */
	private void gather() {
		if (refreshing == null || refreshing.getState() == Job.NONE) {
			refreshing = Background.of(getTitle(), filter, monitor -> null).then(nothing -> refresh()).startAfter(GATHER);
		}
	}

	private StructuredSelection references() {
		return new StructuredSelection(table.selection().stream().map(this::reference).toList());
	}

	/** @return the words in the filter, without blanks at the ends */
	protected final String words() {
		return filter.getText().strip();
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

	@Override
	public void dispose() {
		if (store != null) {
			store.removeChangeListener(storeListener);
		}
		super.dispose();
	}
}
