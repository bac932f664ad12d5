package studio.safelight.ui.hubs;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.swt.IFocusService;

import studio.safelight.store.StudioStore;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.RecordTransfer;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Failures;

/**
 * A table of records that belongs into a hub or into a tab of an editor: rows of a {@link Query}, loaded as far as they are looked at, that open
 * by a double click or Enter, are copied with the titles of their columns, are dragged as {@link RecordReference}s and as text, follow what is
 * saved, and give way to a text where there are none.
 * <p>
 * What is selected is the selection of the part: in an editor, while the table has the focus. The context menu takes contributions to
 * <code>popup:</code> + the id of the table, and to <code>popup:studio.safelight.ui.rows.</code> + the class of the records, such as
 * <code>popup:studio.safelight.ui.rows.Invoice</code>, for what fits wherever such rows are shown.
 *
 * @param <R> the type of the rows
 */
public final class RecordTable<R> {

	/** What the id of the context menu of rows begins with; the name of their class follows. */
	public static final String MENU_PREFIX = "studio.safelight.ui.rows."; //$NON-NLS-1$

	/** Is told how many rows there are. */
	public interface CountListener {
		/**
		 * @param count how many there are; -1 as long as that is not known
		 * @param more  whether there are more than were counted
		 */
		void counted(int count, boolean more);
	}

	private static final int GATHER = 150;

	private final IWorkbenchPartSite site;
	private final String id;
	private final String name;
	private final RecordRows<R> kind;
	private final StudioStore store;
	private final StudioStore.ChangeListener storeListener = this::storeChanged;
	private final Composite pages;
	private final PagedTable<R> table;
	private final EmptyPage empty;
	private final ColumnMemory<R> memory;
	private CountListener countListener = (count, more) -> {
	};
	private Consumer<EmptyPage> emptiness = page -> page.show("", null); //$NON-NLS-1$
	private Consumer<R> opener;
	private Predicate<URI> affected = uri -> true;
	private Runnable refresher = this::showAgain;
	private Query<R> query;
	private Job refreshing;

	/**
	 * @param parent gets the table as a child; it needs a layout of its own
	 * @param id     of the table, such as <code>client.invoices</code>: its {@link WorkbenchIds#WIDGET_ID} is that + <code>.table</code>, that of
	 *               the text where there are none <code>.empty</code>, and what the user does to the columns is kept under it
	 * @param name   what the rows are called, such as <em>Invoices</em>
	 */
	public RecordTable(Composite parent, IWorkbenchPartSite site, String id, String name, RecordRows<R> kind) {
		this.site = site;
		this.id = id;
		this.name = name;
		this.kind = kind;
		this.store = site.getService(StudioStore.class);
		this.opener = row -> {
			RecordReference record = kind.reference().apply(row);
			RecordEditors.open(site.getPage(), record.type(), record.id());
		};
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(new StackLayout());
		table = new PagedTable<>(pages, id + ".table", name, kind, this::counted, this::failed); //$NON-NLS-1$
		memory = new ColumnMemory<>(table, id, kind.columns());
		memory.install();
		empty = new EmptyPage(pages, site, id);
		showPage(table.widget());
		table.widget().addListener(SWT.DefaultSelection, event -> openSelected());
		if (site.getSelectionProvider() instanceof FocusedSelection focused) {
			focused.add(table.widget(), table.selection());
		}
		createMenu();
		createDragSource();
		activateHandlers();
		store.addChangeListener(storeListener);
		table.widget().addDisposeListener(event -> store.removeChangeListener(storeListener));
	}

	/** Says what belongs here where there is nothing, with the id of the command that is the first step, or null for none. */
	public RecordTable<R> empty(String text, String command) {
		emptiness = page -> page.show(text, command);
		return this;
	}

	/** Says what belongs here where there is nothing, with a first step that is no command of its own. */
	public RecordTable<R> empty(String text, String label, Runnable step) {
		emptiness = page -> page.show(text, label, step);
		return this;
	}

	/** Lets somebody else say what belongs here, each time that there is nothing. */
	RecordTable<R> empty(Consumer<EmptyPage> filler) {
		emptiness = filler;
		return this;
	}

	/** @param listener is told the number of rows, such as <code>tab::count</code> */
	public RecordTable<R> onCount(CountListener listener) {
		countListener = listener;
		return this;
	}

	/**
	 * Lets records be dropped onto the table.
	 *
	 * @param takes whether a record means something here; all that are dropped together have to
	 * @param taker is called on the UI thread, after the drop
	 */
	public RecordTable<R> dropping(Predicate<RecordReference> takes, Consumer<List<RecordReference>> taker) {
		RecordDrop.install(table.widget(), takes, taker);
		RecordDrop.install(empty.control(), takes, taker);
		return this;
	}

	/** Opens rows otherwise than in the editors of their records. */
	public RecordTable<R> opening(Consumer<R> newOpener) {
		opener = newOpener;
		return this;
	}

	/** Asks again only after changes of such records; without it, after every change. Called on any thread. */
	public RecordTable<R> following(Predicate<URI> changesRows) {
		affected = changesRows;
		return this;
	}

	/** Asks again by other means than the present query. */
	RecordTable<R> refreshing(Runnable newRefresher) {
		refresher = newRefresher;
		return this;
	}

	/** Shows the rows of the query; with null, that there are none, as for a record that was not saved yet. */
	public void show(Query<R> newQuery) {
		show(newQuery, 0);
	}

	void show(Query<R> newQuery, int delay) {
		query = newQuery;
		if (newQuery == null) {
			counted(0, false);
		} else {
			table.show(newQuery, delay);
		}
	}

	/** Asks again, and stays where it is. */
	public void showAgain() {
		showAgain(query);
	}

	void showAgain(Query<R> newQuery) {
		query = newQuery;
		if (newQuery != null) {
			table.showAgain(newQuery);
		}
	}

	private void counted(int count, boolean more) {
		countListener.counted(count, more);
		if (count == 0 && !more) {
			emptiness.accept(empty);
			showPage(empty.control());
		} else {
			showPage(table.widget());
		}
	}

	private void failed(Exception problem) {
		empty.show(Failures.message(problem), Messages.HubView_retry, refresher);
		showPage(empty.control());
	}

	private void showPage(Control page) {
		StackLayout layout = (StackLayout) pages.getLayout();
		if (layout.topControl != page) {
			boolean focus = layout.topControl != null && layout.topControl.isFocusControl();
			layout.topControl = page;
			pages.layout();
			if (focus) {
				page.setFocus();
			}
		}
	}

	private void storeChanged(Collection<URI> changed) {
		if (changed.stream().anyMatch(affected) && !pages.isDisposed()) {
			pages.getDisplay().asyncExec(() -> {
				if (!pages.isDisposed()) {
					gather();
				}
			});
		}
	}

	/** Many saves in a row are shown once. */
	private void gather() {
		if (refreshing == null || refreshing.getState() == Job.NONE) {
			refreshing = Background.of(name, pages, monitor -> null).then(nothing -> refresher.run()).startAfter(GATHER);
		}
	}

	private void openSelected() {
		table.selection().rows().forEach(opener);
	}

	private void createMenu() {
		MenuManager menu = new MenuManager(null, id);
		Action open = new Action(Messages.RecordTable_open) {
			@Override
			public void run() {
				openSelected();
			}
		};
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			open.setEnabled(!table.selection().rows().isEmpty());
			menu.add(open);
			menu.add(new GroupMarker("open")); //$NON-NLS-1$
			menu.add(new Separator("additions")); //$NON-NLS-1$
			menu.add(new Separator("edit")); //$NON-NLS-1$
			menu.add(command(IWorkbenchCommandConstants.EDIT_COPY, Messages.RecordTable_copy));
			menu.add(command(IWorkbenchCommandConstants.EDIT_SELECT_ALL, Messages.RecordTable_selectAll));
			menu.add(new Separator("list")); //$NON-NLS-1$
		});
		table.widget().setMenu(menu.createContextMenu(table.widget()));
		site.registerContextMenu(id, menu, table.selection());
		site.registerContextMenu(MENU_PREFIX + kind.type().getName(), menu, table.selection());
	}

	/** Lets columns be chosen from their heads' context menu; the rows keep theirs. */
	void createHeaderMenu(Runnable chooseColumns) {
		Menu ofRows = table.widget().getMenu();
		Menu ofHeader = new Menu(table.widget().getShell(), SWT.POP_UP);
		MenuItem choose = new MenuItem(ofHeader, SWT.PUSH);
		choose.setText(Messages.ViewMenu_columns);
		choose.addListener(SWT.Selection, event -> chooseColumns.run());
		table.widget().addListener(SWT.MenuDetect,
				event -> table.widget().setMenu(event.detail == SWT.MENU_MOUSE && table.isHeader(new Point(event.x, event.y)) ? ofHeader : ofRows));
		table.widget().addDisposeListener(event -> {
			ofHeader.dispose();
			ofRows.dispose();
		});
	}

	private CommandContributionItem command(String command, String label) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(site, null, command, CommandContributionItem.STYLE_PUSH);
		parameter.label = label;
		return new CommandContributionItem(parameter);
	}

	private void createDragSource() {
		DragSource source = new DragSource(table.widget(), DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE);
		source.setTransfer(RecordTransfer.getInstance(), TextTransfer.getInstance());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = !table.selection().rows().isEmpty();
				RecordTransfer.getInstance().dragged(references());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				RecordTransfer.getInstance().dragged(List.of());
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = RecordTransfer.getInstance().isSupportedType(event.dataType) ? references() : table.selectionAsText();
			}
		});
	}

	private void activateHandlers() {
		String focusId = id + ".focus"; //$NON-NLS-1$
		site.getService(IFocusService.class).addFocusTracker(table.widget(), focusId);
		IHandlerService handlers = site.getService(IHandlerService.class);
		FocusExpression focus = new FocusExpression(focusId);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, handler(this::copy), focus);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_SELECT_ALL, handler(table.selection()::selectAll), focus);
	}

	static AbstractHandler handler(Runnable deed) {
		return new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				deed.run();
				return null;
			}
		};
	}

	private void copy() {
		String text = table.selectionAsText();
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(pages.getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	/** @return the records of the selected rows */
	public List<RecordReference> references() {
		return table.selection().rows().stream().map(kind.reference()).toList();
	}

	/** @return the selected rows */
	public List<R> selection() {
		return table.selection().rows();
	}

	/** @return the selection, for a part that has but this table */
	ISelectionProvider selectionProvider() {
		return table.selection();
	}

	PagedTable<R> paged() {
		return table;
	}

	ColumnMemory<R> columnMemory() {
		return memory;
	}

	/** @return what is laid out in the parent */
	public Control control() {
		return pages;
	}

	/** @return the table itself */
	public Table widget() {
		return table.widget();
	}
}
