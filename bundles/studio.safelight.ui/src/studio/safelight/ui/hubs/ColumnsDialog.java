package studio.safelight.ui.hubs;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.fields.AccessibleName;

/** Which columns a hub shows, in which order, and how wide. */
final class ColumnsDialog extends TrayDialog {

	private static final int RESET = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDEST = 2_000;
	private static final int STEP = 10;
	private static final int ROWS = 12;

	private final List<? extends HubColumn<?>> all;
	private final List<ColumnSetting> first;
	private final List<ColumnSetting> settings;
	private Table table;
	private Button up;
	private Button down;
	private Spinner width;

	/**
	 * @param present how the columns are
	 * @param first   how they are at first
	 */
	ColumnsDialog(Shell shell, List<? extends HubColumn<?>> all, List<ColumnSetting> present, List<ColumnSetting> first) {
		super(shell);
		this.all = all;
		this.first = first;
		this.settings = new ArrayList<>(present);
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ColumnsDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(2).applyTo(area);
		Label explanation = new Label(area, SWT.WRAP);
		explanation.setText(Messages.ColumnsDialog_explanation);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(explanation);
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setData(WorkbenchIds.WIDGET_ID, "columns.table"); //$NON-NLS-1$
		AccessibleName.give(table, () -> Messages.ColumnsDialog_columns);
		table.addListener(SWT.Selection, event -> selected(event.detail == SWT.CHECK ? (TableItem) event.item : null));
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(40), table.getItemHeight() * ROWS).applyTo(table);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		up = button(buttons, Messages.ColumnsDialog_up, "columns.up", -1); //$NON-NLS-1$
		down = button(buttons, Messages.ColumnsDialog_down, "columns.down", 1); //$NON-NLS-1$
		createWidth(area);
		fill(0);
		return area;
	}

	private Button button(Composite parent, String text, String id, int step) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setData(WorkbenchIds.WIDGET_ID, id);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> move(step)));
		setButtonLayoutData(button);
		return button;
	}

	private void createWidth(Composite area) {
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(line);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(line);
		new Label(line, SWT.NONE).setText(Messages.ColumnsDialog_width);
		width = new Spinner(line, SWT.BORDER);
		width.setMaximum(WIDEST);
		width.setPageIncrement(STEP * STEP);
		width.setIncrement(STEP);
		width.setData(WorkbenchIds.WIDGET_ID, "columns.width"); //$NON-NLS-1$
		width.addListener(SWT.Modify, event -> {
			int index = table.getSelectionIndex();
			if (index >= 0) {
				ColumnSetting setting = settings.get(index);
				settings.set(index, new ColumnSetting(setting.column(), width.getSelection(), setting.shown()));
			}
		});
		new Label(line, SWT.NONE).setText(Messages.ColumnsDialog_automatic);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, RESET, Messages.ColumnsDialog_reset, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.ColumnsDialog_show, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		enable();
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == RESET) {
			settings.clear();
			settings.addAll(first);
			fill(0);
		} else {
			super.buttonPressed(button);
		}
	}

	private void fill(int selected) {
		table.removeAll();
		for (ColumnSetting setting : settings) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(all.stream().filter(column -> column.id().equals(setting.column())).map(HubColumn::title).findFirst().orElse(setting.column()));
			item.setChecked(setting.shown());
		}
		table.setSelection(selected);
		selected(null);
	}

	private void selected(TableItem checked) {
		if (checked != null) {
			int index = table.indexOf(checked);
			ColumnSetting setting = settings.get(index);
			settings.set(index, new ColumnSetting(setting.column(), setting.width(), checked.getChecked()));
		}
		int index = table.getSelectionIndex();
		width.setSelection(index < 0 ? 0 : settings.get(index).width());
		enable();
	}

	/** Without any column, there would be nothing to choose them from. */
	private void enable() {
		int index = table.getSelectionIndex();
		up.setEnabled(index > 0);
		down.setEnabled(index >= 0 && index < settings.size() - 1);
		width.setEnabled(index >= 0);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(settings.stream().anyMatch(ColumnSetting::shown));
		}
	}

	private void move(int step) {
		int index = table.getSelectionIndex();
		settings.add(index + step, settings.remove(index));
		fill(index + step);
		table.setFocus();
	}

	/** @return how the columns are to be; empty for as they are at first */
	List<ColumnSetting> settings() {
		return settings.equals(first) ? List.of() : List.copyOf(settings);
	}
}
