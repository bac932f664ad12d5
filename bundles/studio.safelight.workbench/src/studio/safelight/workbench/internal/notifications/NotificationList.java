package studio.safelight.workbench.internal.notifications;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import studio.safelight.ui.WorkbenchIds;

/** What was told before, newest first, above the status line. A click or Enter opens what it was about. */
final class NotificationList extends PopupDialog {

	/** The {@link WorkbenchIds#WIDGET_ID} of the table. */
	static final String TABLE_ID = "notifications.table"; //$NON-NLS-1$

	/** The {@link WorkbenchIds#WIDGET_ID} of the link that forgets all. */
	static final String CLEAR_ID = "notifications.clear"; //$NON-NLS-1$

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
	private static final int CHARACTERS = 64;
	private static final int ROWS = 10;

	private final NotificationCenter center;
	private Table table;

	NotificationList(Shell parent, NotificationCenter center) {
		super(parent, SWT.RESIZE | SWT.ON_TOP, true, false, false, false, false, Messages.NotificationList_title, null);
		this.center = center;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(area);
		if (center.told().isEmpty()) {
			Label empty = new Label(area, SWT.WRAP);
			empty.setText(Messages.NotificationList_empty);
			GridDataFactory.fillDefaults().grab(true, true).hint(width(empty), SWT.DEFAULT).applyTo(empty);
			return area;
		}
		createTable(area);
		Link clear = new Link(area, SWT.NONE);
		clear.setText("<a>" + Messages.NotificationList_clear + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		clear.setData(WorkbenchIds.WIDGET_ID, CLEAR_ID);
		clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			center.clear();
			close();
		}));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(clear);
		return area;
	}

	private static int width(Control control) {
		return new PixelConverter(control).convertWidthInCharsToPixels(CHARACTERS);
	}

	private void createTable(Composite area) {
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION);
		table.setData(WorkbenchIds.WIDGET_ID, TABLE_ID);
		new TableColumn(table, SWT.LEFT);
		new TableColumn(table, SWT.LEFT);
		for (Notification notification : center.told()) {
			TableItem item = new TableItem(table, SWT.NONE);
			String text = notification.text().isBlank() ? "" : " \u00b7 " + notification.text(); //$NON-NLS-1$ //$NON-NLS-2$
			item.setText(new String[] { TIME.format(notification.when()), (notification.title() + text).replaceAll("\\s+", " ") }); //$NON-NLS-1$ //$NON-NLS-2$
			item.setData(notification);
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		int height = table.getItemHeight() * Math.min(ROWS, table.getItemCount());
		GridDataFactory.fillDefaults().grab(true, true).hint(width(table), height).applyTo(table);
		table.addListener(SWT.DefaultSelection, event -> open((TableItem) event.item));
		table.addListener(SWT.MouseUp, event -> open(table.getItem(new Point(event.x, event.y))));
	}

	private void open(TableItem item) {
		if (item != null) {
			Notification notification = (Notification) item.getData();
			close();
			center.open(notification);
		}
	}

	@Override
	protected Control getFocusControl() {
		return table == null ? super.getFocusControl() : table;
	}

	/** Above the bell, at the right edge of the window. */
	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle window = getParentShell().getBounds();
		int gap = 2 * new PixelConverter(getShell()).convertHeightInCharsToPixels(1);
		return new Point(window.x + window.width - size.x - gap / 2, window.y + window.height - size.y - gap);
	}
}
