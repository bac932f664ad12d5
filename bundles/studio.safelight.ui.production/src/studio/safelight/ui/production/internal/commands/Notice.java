package studio.safelight.ui.production.internal.commands;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolTip;

/**
 * Says in the corner of the window what was done, without asking for anything. It stays long enough to be read, and goes when it is clicked or
 * when there is something newer. It is a balloon and no window of its own, which would take the keyboard away from whoever types.
 */
final class Notice {

	/** A window shows one notice at a time; it is kept under this key. */
	private static final String KEY = Notice.class.getName();

	private static final int SHORT_MILLIS = 6_000;
	private static final int MILLIS_PER_CHARACTER = 60;
	private static final int FROM_RIGHT = 40;
	private static final int FROM_BOTTOM = 24;

	private Notice() {
	}

	/**
	 * @param title what was done
	 * @param text  what else is to be known; may be empty
	 * @param click what a click on it does, or null
	 */
	static void open(Shell shell, String title, String text, Runnable click) {
		if (shell.getData(KEY) instanceof ToolTip earlier && !earlier.isDisposed()) {
			earlier.dispose();
		}
		ToolTip balloon = new ToolTip(shell, SWT.BALLOON | SWT.ICON_INFORMATION);
		shell.setData(KEY, balloon);
		balloon.setText(title);
		balloon.setMessage(text);
		balloon.setAutoHide(false);
		Rectangle window = shell.getBounds();
		balloon.setLocation(window.x + window.width - FROM_RIGHT, window.y + window.height - FROM_BOTTOM);
		balloon.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			balloon.setVisible(false);
			if (click != null) {
				click.run();
			}
		}));
		balloon.setVisible(true);
		shell.getDisplay().timerExec(SHORT_MILLIS + text.length() * MILLIS_PER_CHARACTER, () -> {
			if (!balloon.isDisposed()) {
				balloon.dispose();
			}
		});
	}
}
