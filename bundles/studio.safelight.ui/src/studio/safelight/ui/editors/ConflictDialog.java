package studio.safelight.ui.editors;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.records.Difference;

/** Shows what somebody else saved meanwhile beside what the user was about to save, and asks which of the two it is to be. */
final class ConflictDialog extends MessageDialog {

	/** What to do about it. */
	enum Choice {
		TAKE_THEIRS, SAVE_MINE, KEEP_EDITING
	}

	private static final int MAXIMUM_ROWS = 12;

	private final List<Difference> differences;

	ConflictDialog(Shell parent, String record, List<Difference> differences) {
		super(parent, Messages.ConflictDialog_title, null, NLS.bind(Messages.ConflictDialog_explanation, record), MessageDialog.WARNING, 2,
				Messages.ConflictDialog_reload, Messages.ConflictDialog_saveMine, Messages.ConflictDialog_keepEditing);
		this.differences = differences;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	Choice choose() {
		return switch (open()) {
			case 0 -> Choice.TAKE_THEIRS;
			case 1 -> Choice.SAVE_MINE;
			default -> Choice.KEEP_EDITING;
		};
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		if (differences.isEmpty()) {
			Label label = new Label(parent, SWT.WRAP);
			label.setText(Messages.ConflictDialog_same);
			return label;
		}
		Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setData(WorkbenchIds.WIDGET_ID, "conflict.differences"); //$NON-NLS-1$
		for (String title : List.of(Messages.ConflictDialog_field, Messages.ConflictDialog_mine, Messages.ConflictDialog_theirs)) {
			new TableColumn(table, SWT.NONE).setText(title);
		}
		for (Difference difference : differences) {
			new TableItem(table, SWT.NONE).setText(new String[] { difference.label(), difference.mine(), difference.theirs() });
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(Math.min(column.getWidth() + 12, convertWidthInCharsToPixels(40)));
		}
		int rows = Math.min(MAXIMUM_ROWS, differences.size() + 1);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(convertHorizontalDLUsToPixels(IDialogConstants.MINIMUM_MESSAGE_AREA_WIDTH), table.getHeaderHeight() + rows * table.getItemHeight())
				.applyTo(table);
		return table;
	}
}
