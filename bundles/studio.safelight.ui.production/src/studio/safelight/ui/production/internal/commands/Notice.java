package studio.safelight.ui.production.internal.commands;

import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

import studio.safelight.ui.WorkbenchIds;

/** Says in the corner of the screen what was done, without asking for anything. It stays long enough to be read. */
final class Notice {

	static final String TEXT_ID = "notice.text";

	/** A window shows one notice at a time, the latest; it is kept under this key. */
	private static final String KEY = Notice.class.getName();

	private static final long SHORT_MILLIS = 6_000;
	private static final long MILLIS_PER_CHARACTER = 60;
	private static final int WIDTH = 360;

	private Notice() {
	}

	/**
	 * @param title what was done
	 * @param text  what else is to be known; may be empty
	 * @param link  what can be done next, or null
	 */
	static void open(Shell shell, String title, String text, Action link) {
		long delay = SHORT_MILLIS + text.length() * MILLIS_PER_CHARACTER;
		if (shell.getData(KEY) instanceof NotificationPopup earlier) {
			earlier.close();
		}
		NotificationPopup popup = NotificationPopup.forShell(shell).title(title, true).content(parent -> content(parent, text, link)).delay(delay)
				.fadeIn(false).build();
		shell.setData(KEY, popup);
		popup.open();
	}

	private static Composite content(Composite parent, String text, Action link) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout());
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setData(WorkbenchIds.WIDGET_ID, TEXT_ID);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = WIDTH;
		label.setLayoutData(data);
		if (link != null) {
			Link next = new Link(area, SWT.NONE);
			next.setText("<a>" + link.label() + "</a>");
			next.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> link.deed().run()));
		}
		return area;
	}

	/** What can be done next. */
	record Action(String label, Runnable deed) {
	}
}
