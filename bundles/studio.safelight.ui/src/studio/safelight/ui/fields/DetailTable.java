package studio.safelight.ui.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import studio.safelight.model.Entity;
import studio.safelight.model.labels.Labels;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.records.RecordSession;

/**
 * The parts of a record, such as the lines of an invoice, edited in their cells. Everything is a command: an edited cell, an added, removed or
 * moved row. Insert adds below, Delete removes, Alt+Up and Alt+Down move; F2, Enter, a double click or just typing edits, Tab goes on to the
 * next cell.
 * <p>
 * Give it its columns, then call {@link #open()}.
 *
 * @param <E> the type of the parts
 */
public final class DetailTable<E extends Entity> {

	private static final String BUNDLE = "studio.safelight.ui"; //$NON-NLS-1$

	private final RecordSession<?> session;
	private final EReference feature;
	private final Formats formats;
	private final TableViewer viewer;
	private final Composite area;
	private final List<Runnable> changeListeners = new ArrayList<>();
	private Supplier<E> maker;
	private BooleanSupplier editable = () -> true;
	private ToolItem add;
	private ToolItem remove;
	private ToolItem up;
	private ToolItem down;
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
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.setData(WorkbenchIds.WIDGET_ID, Field.id(feature));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		CellNavigation.install(viewer, this::isEditable);
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
		TableViewerColumn column = column(title, width, SWT.LEFT, text);
		column.setEditingSupport(new ReferenceEditing<>(viewer, session, reference));
		return this;
	}

	/** A column that can't be edited. */
	public DetailTable<E> computed(String title, int width, int alignment, Function<E, String> text) {
		column(title, width, alignment, text);
		return this;
	}

	/** A column whose cells are found by typing. */
	public <R> DetailTable<E> search(String title, int width, Function<E, String> text, CellSearch<E, R> search) {
		TableViewerColumn column = column(title, width, SWT.LEFT, text);
		column.setEditingSupport(new SearchEditing<>(viewer, text, search));
		return this;
	}

	/** Lets rows be added; without it, none can be. Called on the UI thread. */
	public DetailTable<E> adding(Supplier<E> newPart) {
		maker = newPart;
		return this;
	}

	/** Lets the parts be edited, added, moved and removed only while that holds; asked on the UI thread, again after each change. */
	public DetailTable<E> editableWhen(BooleanSupplier condition) {
		editable = condition;
		return this;
	}

	private boolean isEditable() {
		return session.record() != null && editable.getAsBoolean();
	}

	/** @param listener is called on the UI thread, once, after any number of changes of the record and its parts */
	public DetailTable<E> onChange(Runnable listener) {
		changeListeners.add(listener);
		return this;
	}

	/** Shows the parts, from now on of whichever record the session has. */
	public DetailTable<E> open() {
		createTools();
		session.observable().addValueChangeListener(event -> {
			if (event.diff.getOldValue() != null) {
				event.diff.getOldValue().eAdapters().remove(follower);
			}
			follow();
		});
		viewer.getTable().addDisposeListener(event -> {
			if (session.record() != null) {
				session.record().eAdapters().remove(follower);
			}
		});
		follow();
		return this;
	}

	private void follow() {
		if (session.record() != null && !viewer.getTable().isDisposed()) {
			session.record().eAdapters().add(follower);
			refresh();
		}
	}

	private void createTools() {
		ToolBar bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
		bar.setBackground(area.getBackground());
		bar.moveAbove(viewer.getTable());
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
		if (maker != null) {
			add = tool(bar, images, "add", Messages.DetailTable_add, this::add); //$NON-NLS-1$
			add.setText(Messages.DetailTable_add);
		}
		remove = tool(bar, images, "remove", Messages.DetailTable_remove, this::remove); //$NON-NLS-1$
		up = tool(bar, images, "up", Messages.DetailTable_moveUp, () -> move(-1)); //$NON-NLS-1$
		down = tool(bar, images, "down", Messages.DetailTable_moveDown, () -> move(1)); //$NON-NLS-1$
		enable();
	}

	private ToolItem tool(ToolBar bar, LocalResourceManager images, String icon, String toolTip, Runnable deed) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + icon + ".svg").ifPresent(image -> item.setImage(images.get(image))); //$NON-NLS-1$ //$NON-NLS-2$
		item.setToolTipText(toolTip);
		item.setData(WorkbenchIds.WIDGET_ID, Field.id(feature) + "." + icon); //$NON-NLS-1$
		item.addListener(SWT.Selection, event -> deed.run());
		return item;
	}

	private void enable() {
		if (remove != null) {
			int selected = viewer.getTable().getSelectionCount();
			int index = viewer.getTable().getSelectionIndex();
			boolean now = isEditable();
			if (add != null) {
				add.setEnabled(now);
			}
			remove.setEnabled(now && selected > 0);
			up.setEnabled(now && selected == 1 && index > 0);
			down.setEnabled(now && selected == 1 && index < viewer.getTable().getItemCount() - 1);
		}
	}

	private TableViewerColumn column(String title, int width, int alignment, Function<E, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, alignment);
		column.getColumn().setText(title);
		column.getColumn().setResizable(true);
		column.getColumn().setWidth(new PixelConverter(viewer.getTable()).convertWidthInCharsToPixels(width));
		column.setLabelProvider(new CellText<>(text));
		return column;
	}

	private <V> DetailTable<E> edited(EAttribute attribute, int width, int alignment, TextFormat<V> format) {
		TableViewerColumn column = column(Labels.of(attribute), width, alignment, part -> write(part, attribute, format));
		column.setEditingSupport(new TextEditing<>(viewer, session, attribute, format));
		return this;
	}

	@SuppressWarnings("unchecked")
	private static <V> String write(Entity part, EAttribute attribute, TextFormat<V> format) {
		return format.format((V) part.eGet(attribute));
	}

	private void key(Event event) {
		Runnable deed = switch (event.keyCode) {
			case SWT.INSERT -> this::add;
			case SWT.DEL -> this::remove;
			case SWT.ARROW_UP -> event.stateMask == SWT.MOD3 ? () -> move(-1) : null;
			case SWT.ARROW_DOWN -> event.stateMask == SWT.MOD3 ? () -> move(1) : null;
			default -> null;
		};
		if (deed != null) {
			event.doit = false;
			deed.run();
		}
	}

	/** Adds a row below the selected one, or at the end, and begins to edit it. */
	public void add() {
		if (maker == null || !isEditable()) {
			return;
		}
		E part = maker.get();
		int selected = viewer.getTable().getSelectionIndex();
		int index = selected < 0 ? parts().size() : selected + 1;
		execute(AddCommand.create(session.domain(), session.record(), feature, part, index));
		refresh();
		viewer.setSelection(new StructuredSelection(part), true);
		viewer.editElement(part, 0);
	}

	private void remove() {
		List<?> selected = viewer.getStructuredSelection().toList();
		if (!selected.isEmpty() && isEditable()) {
			int index = viewer.getTable().getSelectionIndex();
			execute(RemoveCommand.create(session.domain(), session.record(), feature, selected));
			refresh();
			int next = Math.min(index, parts().size() - 1);
			if (next >= 0) {
				viewer.setSelection(new StructuredSelection(parts().get(next)), true);
			}
		}
	}

	private void move(int step) {
		Object selected = viewer.getStructuredSelection().getFirstElement();
		int target = parts().indexOf(selected) + step;
		if (selected != null && isEditable() && target >= 0 && target < parts().size()) {
			execute(MoveCommand.create(session.domain(), session.record(), feature, selected, target));
			refresh();
			viewer.setSelection(new StructuredSelection(selected), true);
		}
	}

	private void execute(Command command) {
		session.stack().execute(command);
	}

	@SuppressWarnings("unchecked")
	private List<E> parts() {
		return (List<E>) session.record().eGet(feature);
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
		Object[] present = parts().toArray();
		if (viewer.getInput() instanceof Object[] shown && Arrays.equals(shown, present)) {
			viewer.update(present, null); // a refresh would end the editing of a cell
		} else {
			viewer.setInput(present);
		}
		enable();
		changeListeners.forEach(Runnable::run);
	}

	public Table table() {
		return viewer.getTable();
	}
}
