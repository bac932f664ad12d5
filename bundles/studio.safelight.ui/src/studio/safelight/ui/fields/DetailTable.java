package studio.safelight.ui.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

import studio.safelight.model.Entity;
import studio.safelight.model.labels.Labels;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.records.RecordSession;

/**
 * The parts of a record, such as the lines of an invoice, edited in their cells. Everything is a command: an edited cell, an added, removed or
 * moved row. F2, Enter, a double click or just typing edits, Tab goes on to the next cell, Escape takes back; Insert inserts above, Delete
 * removes, Ctrl+D duplicates, Alt+Up and Alt+Down move, Ctrl+C and Ctrl+V copy and paste rows.
 * <p>
 * Give it its columns, then call {@link #open()}.
 *
 * @param <E> the type of the parts
 */
public final class DetailTable<E extends Entity> {

	private final RecordSession<?> session;
	private final EReference feature;
	private final Formats formats;
	private final TableViewer viewer;
	private final Composite area;
	private final DetailRows<E> rows;
	private final CellEntry<E> entry;
	private final List<Runnable> changeListeners = new ArrayList<>();
	private final List<Consumer<CellRemarks>> remarkSources = new ArrayList<>();
	private CellRemarks remarks = new CellRemarks();
	private Function<E, List<String>> copying;
	private Consumer<String> pasting;
	private DetailTools tools;
	private boolean refreshing;

	private final EContentAdapter follower = new EContentAdapter() {
		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch()) {
				refreshLater();
			}
		}
	};

	/**
	 * @param parent  gets a layout of its own
	 * @param feature the containment reference that the parts are in
	 */
	public DetailTable(RecordSession<?> session, StudioInfo studio, Composite parent, EReference feature) {
		this.session = session;
		this.feature = feature;
		this.formats = new Formats(studio);
		area = parent;
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		area.setLayout(layout);
		viewer = new TableViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		rows = new DetailRows<>(session, feature, viewer, this::refresh);
		entry = new CellEntry<>(session, viewer, rows);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.setData(WorkbenchIds.WIDGET_ID, Field.id(feature));
		AccessibleName.give(table, () -> Labels.of(feature));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		CellNavigation.install(viewer, () -> rows.isEditable() && entry.mayLeaveCell());
		table.addListener(SWT.KeyDown, this::key);
		viewer.addSelectionChangedListener(event -> enable());
	}

	/** A column of texts that are edited. */
	public DetailTable<E> text(EAttribute attribute, int width) {
		return edited(attribute, width, SWT.LEFT, Formats.text());
	}

	/** A column of amounts that are edited. */
	public DetailTable<E> money(EAttribute attribute, int width) {
		return edited(attribute, width, SWT.RIGHT, formats.money());
	}

	/** A column of numbers that are edited. */
	public DetailTable<E> quantity(EAttribute attribute, int width) {
		return edited(attribute, width, SWT.RIGHT, formats.number());
	}

	/** A column of days that are edited. */
	public DetailTable<E> date(EAttribute attribute, int width) {
		return edited(attribute, width, SWT.LEFT, formats.date());
	}

	/**
	 * A column of references to records of which a studio has few.
	 *
	 * @param text what the cell says; where nothing is set, it may say what holds instead
	 */
	public DetailTable<E> choice(EReference reference, String title, int width, Function<E, String> text) {
		TableViewerColumn column = column(title, width, SWT.LEFT, text, reference);
		column.setEditingSupport(new ReferenceEditing<>(viewer, session, reference));
		return this;
	}

	/** A column that can't be edited. */
	public DetailTable<E> computed(String title, int width, int alignment, Function<E, String> text) {
		column(title, width, alignment, text, null);
		return this;
	}

	/** A column whose cells are found by typing. New rows begin in it. */
	public <R> DetailTable<E> search(EReference reference, int width, Function<E, String> text, CellSearch<E, R> search) {
		int index = viewer.getTable().getColumnCount();
		TableViewerColumn column = column(Labels.of(reference), width, SWT.LEFT, text, reference);
		column.setEditingSupport(new SearchEditing<>(viewer, index, text, search, entry.column(true)));
		rows.firstColumn(index);
		return this;
	}

	/** A column whose cells are typed, with proposals for what is typed; not the one that new rows begin in. */
	public <R> DetailTable<E> proposed(EReference reference, String title, int width, Function<E, String> text, CellSearch<E, R> search) {
		int index = viewer.getTable().getColumnCount();
		TableViewerColumn column = column(title, width, SWT.LEFT, text, reference);
		column.setEditingSupport(new SearchEditing<>(viewer, index, text, search, entry.column(false)));
		return this;
	}

	/** Lets rows be added; without it, none can be. Called on the UI thread. */
	public DetailTable<E> adding(Supplier<E> newPart) {
		rows.maker(newPart);
		return this;
	}

	/**
	 * Lets many rows be entered by keys alone. Enter in the cell that is searched takes what was found, and goes on to the column that is added
	 * next; in any other cell it ends the row, and goes on to the next row, or to a new one below the last. A new row that was left without
	 * anything in it is taken back.
	 *
	 * @param blank whether nothing was entered in a new row
	 */
	public DetailTable<E> entering(Predicate<E> blank) {
		entry.afterSearch(viewer.getTable().getColumnCount());
		rows.blank(blank);
		return this;
	}

	/** Lets rows be duplicated. */
	public DetailTable<E> duplicating(UnaryOperator<E> copier) {
		rows.copier(copier);
		return this;
	}

	/** @param reason says why rows can't be removed at present; null where they can */
	public DetailTable<E> guarding(Function<List<E>, String> reason) {
		rows.guard(reason);
		return this;
	}

	/**
	 * Lets rows be copied and pasted as tab-separated text.
	 *
	 * @param cells of a row
	 * @param text  takes what is pasted, which may be anything; it adds rows by {@link #add(Collection)}
	 */
	public DetailTable<E> pasting(Function<E, List<String>> cells, Consumer<String> text) {
		copying = cells;
		pasting = text;
		entry.pasting(text);
		return this;
	}

	/** @param source says what there is to say of cells, anew after each change; what the model has against their values is said anyway */
	public DetailTable<E> remarking(Consumer<CellRemarks> source) {
		remarkSources.add(source);
		return this;
	}

	/** Lets the parts be edited, added, moved and removed only while that holds; asked on the UI thread, again after each change. */
	public DetailTable<E> editableWhen(BooleanSupplier condition) {
		rows.editableWhen(condition);
		return this;
	}

	/** @param listener is called on the UI thread, once, after any number of changes of the record and its parts */
	public DetailTable<E> onChange(Runnable listener) {
		changeListeners.add(listener);
		return this;
	}

	/** Shows the parts, from now on of whichever record the session has. */
	public DetailTable<E> open() {
		tools = new DetailTools(area, Field.id(feature), rows, viewer.getTable());
		session.observable().addValueChangeListener(event -> {
			if (event.diff.getOldValue() != null) {
				event.diff.getOldValue().eAdapters().remove(follower);
			}
			follow();
		});
		session.addInput(entry);
		viewer.getTable().addDisposeListener(event -> {
			session.removeInput(entry);
			if (session.record() != null) {
				session.record().eAdapters().remove(follower);
			}
		});
		follow();
		return this;
	}

	/** Adds a button of the caller's to those above the table; after {@link #open()}. */
	public DetailTable<E> button(String id, String text, Runnable deed) {
		tools.button(id, text, deed);
		return this;
	}

	private void follow() {
		if (session.record() != null && !viewer.getTable().isDisposed()) {
			session.record().eAdapters().add(follower);
			refresh();
		}
	}

	private void enable() {
		if (tools != null) {
			tools.enable();
		}
	}

	private TableViewerColumn column(String title, int width, int alignment, Function<E, String> text, EStructuralFeature about) {
		TableViewerColumn column = new TableViewerColumn(viewer, alignment);
		column.getColumn().setText(title);
		column.getColumn().setResizable(true);
		// titles are longer in some languages than in others
		column.getColumn().setWidth(new PixelConverter(viewer.getTable()).convertWidthInCharsToPixels(Math.max(width, title.length() + 2)));
		column.setLabelProvider(new CellText<>(text, part -> remarks.of(part, about)));
		return column;
	}

	private <V> DetailTable<E> edited(EAttribute attribute, int width, int alignment, TextFormat<V> format) {
		TableViewerColumn column = column(Labels.of(attribute), width, alignment, part -> write(part, attribute, format), attribute);
		column.setEditingSupport(new TextEditing<>(viewer, session, attribute, format, entry.column(false)));
		return this;
	}

	@SuppressWarnings("unchecked")
	private static <V> String write(Entity part, EAttribute attribute, TextFormat<V> format) {
		return format.format((V) part.eGet(attribute));
	}

	private void key(Event event) {
		boolean control = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
		boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
		Runnable deed = switch (event.keyCode) {
			case SWT.INSERT -> rows::insert;
			case SWT.DEL -> rows::remove;
			case SWT.ARROW_UP -> event.stateMask == SWT.MOD3 ? () -> rows.move(-1) : null;
			case SWT.ARROW_DOWN -> event.stateMask == SWT.MOD3 ? () -> rows.move(1) : null;
			case SWT.CR, SWT.KEYPAD_CR -> plain && rows.parts().isEmpty() ? rows::append : null;
			case 'd' -> control ? rows::duplicate : null;
			case 'c' -> control && copying != null ? () -> CellClipboard.copy(event.display, rows.selected(), copying) : null;
			case 'v' -> control && pasting != null ? () -> pasting.accept(CellClipboard.text(event.display)) : null;
			default -> null;
		};
		if (deed != null) {
			event.doit = false;
			deed.run();
		}
	}

	/** Adds a row below the selected one, or at the end, and begins to edit it. */
	public void add() {
		rows.add();
	}

	/** Adds a row at the end, and begins to edit it. */
	public void append() {
		rows.append();
	}

	/** Puts parts that were made already in, below the selected row or at the end. */
	public void add(Collection<E> parts) {
		rows.removeBlank();
		rows.add(parts);
	}

	/** @return the first of the selected rows; null for none */
	public E selected() {
		return rows.firstSelected();
	}

	private void refreshLater() {
		if (!refreshing && !viewer.getTable().isDisposed()) {
			refreshing = true;
			viewer.getTable().getDisplay().asyncExec(() -> {
				refreshing = false;
				if (!viewer.getTable().isDisposed() && session.record() != null) {
					refresh();
				}
			});
		}
	}

	/** Shows all cells anew, for what is not of the record itself. */
	public void refresh() {
		CellRemarks said = new CellRemarks();
		remarkSources.forEach(source -> source.accept(said));
		said.validate(rows.parts());
		remarks = said;
		Object[] present = rows.parts().toArray();
		if (viewer.getInput() instanceof Object[] shown && Arrays.equals(shown, present)) {
			viewer.update(present, null); // a refresh would end the editing of a cell
		} else {
			int top = viewer.getTable().getTopIndex();
			viewer.setInput(present);
			viewer.getTable().setTopIndex(top);
		}
		enable();
		changeListeners.forEach(Runnable::run);
	}

	public Table table() {
		return viewer.getTable();
	}
}
