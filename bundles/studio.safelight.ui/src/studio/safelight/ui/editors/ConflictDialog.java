package studio.safelight.ui.editors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.fields.AccessibleName;
import studio.safelight.ui.records.Difference;
import studio.safelight.ui.records.Difference.Place;

/**
 * Shows what somebody else saved meanwhile beside what the user was about to save, and asks which of the two it is to be: all of theirs, all of
 * his, or field by field. What only they changed is theirs at first, everything else his.
 */
final class ConflictDialog extends MessageDialog {

	/** What to do about it. */
	enum Choice {
		TAKE_THEIRS, SAVE_MINE, SAVE_CHOSEN, KEEP_EDITING
	}

	private static final int MAXIMUM_ROWS = 12;
	private static final int WIDEST = 40;
	private static final int MINE = 1;
	private static final int THEIRS = 2;
	private static final String CHOSEN = "\u25c9 "; //$NON-NLS-1$
	private static final String OTHER = "\u25cb "; //$NON-NLS-1$

	private final List<Difference> differences;
	private final Set<Place> theirs = new HashSet<>();
	private Table table;

	ConflictDialog(Shell parent, String record, List<Difference> differences) {
		super(parent, Messages.ConflictDialog_title, null, NLS.bind(Messages.ConflictDialog_explanation, record), MessageDialog.WARNING, 2,
				labels(differences.size() > 1));
		this.differences = differences;
		differences.stream().filter(Difference::byThem).map(Difference::place).forEach(theirs::add);
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	/** One difference alone needs no choosing among several. */
	private static String[] labels(boolean several) {
		return several
				? new String[] { Messages.ConflictDialog_reload, Messages.ConflictDialog_saveMine, Messages.ConflictDialog_saveChosen,
						Messages.ConflictDialog_keepEditing }
				: new String[] { Messages.ConflictDialog_reload, Messages.ConflictDialog_saveMine, Messages.ConflictDialog_keepEditing };
	}

	Choice choose() {
		return switch (open()) {
			case 0 -> Choice.TAKE_THEIRS;
			case 1 -> Choice.SAVE_MINE;
			case 2 -> differences.size() > 1 ? Choice.SAVE_CHOSEN : Choice.KEEP_EDITING;
			default -> Choice.KEEP_EDITING;
		};
	}

	/** @return the places where theirs was chosen */
	Set<Place> theirs() {
		return theirs;
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		if (differences.isEmpty()) {
			Label label = new Label(parent, SWT.WRAP);
			label.setText(Messages.ConflictDialog_same);
			return label;
		}
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setData(WorkbenchIds.WIDGET_ID, "conflict.differences"); //$NON-NLS-1$
		AccessibleName.give(table, () -> Messages.ConflictDialog_differences);
		for (String title : List.of(Messages.ConflictDialog_field, Messages.ConflictDialog_mine, Messages.ConflictDialog_theirs)) {
			new TableColumn(table, SWT.NONE).setText(title);
		}
		differences.forEach(difference -> show(new TableItem(table, SWT.NONE), difference));
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(Math.min(column.getWidth() + 12, convertWidthInCharsToPixels(WIDEST)));
		}
		int rows = Math.min(MAXIMUM_ROWS, differences.size() + 1);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(convertHorizontalDLUsToPixels(IDialogConstants.MINIMUM_MESSAGE_AREA_WIDTH), table.getHeaderHeight() + rows * table.getItemHeight())
				.applyTo(table);
		if (differences.size() > 1) {
			table.addListener(SWT.MouseUp, this::clicked);
			table.addListener(SWT.KeyDown, this::key);
			table.setSelection(0);
			Label hint = new Label(area, SWT.WRAP);
			hint.setText(Messages.ConflictDialog_hint);
			GridDataFactory.fillDefaults().grab(true, false).hint(table.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT).applyTo(hint);
		}
		return area;
	}

	private void show(TableItem item, Difference difference) {
		boolean taken = theirs.contains(difference.place());
		boolean several = differences.size() > 1;
		item.setText(new String[] { difference.label(), several ? (taken ? OTHER : CHOSEN) + difference.mine() : difference.mine(),
				several ? (taken ? CHOSEN : OTHER) + difference.theirs() : difference.theirs() });
	}

	private void clicked(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		if (item != null) {
			if (item.getBounds(MINE).contains(event.x, event.y)) {
				take(item, false);
			} else if (item.getBounds(THEIRS).contains(event.x, event.y)) {
				take(item, true);
			}
		}
	}

	/** Left is the user's side, right is theirs, Space changes sides. */
	private void key(Event event) {
		int index = table.getSelectionIndex();
		if (index >= 0 && (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT || event.character == ' ')) {
			boolean taken = theirs.contains(differences.get(index).place());
			take(table.getItem(index), event.character == ' ' ? !taken : event.keyCode == SWT.ARROW_RIGHT);
			event.doit = false;
		}
	}

	private void take(TableItem item, boolean taken) {
		Difference difference = differences.get(table.indexOf(item));
		if (taken) {
			theirs.add(difference.place());
		} else {
			theirs.remove(difference.place());
		}
		show(item, difference);
	}
}
