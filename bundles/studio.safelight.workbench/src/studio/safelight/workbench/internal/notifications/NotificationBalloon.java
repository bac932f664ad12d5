package studio.safelight.workbench.internal.notifications;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import studio.safelight.ui.WorkbenchIds;

/**
 * A notification at the lower right corner of the window, for some seconds, longer while the pointer is on it. It is no window of its own:
 * those take the keyboard from whoever types, under many a window manager.
 */
final class NotificationBalloon {

	/** The {@link WorkbenchIds#WIDGET_ID} of the title. */
	static final String TITLE_ID = "notification.title"; //$NON-NLS-1$

	/** The {@link WorkbenchIds#WIDGET_ID} of the cross. */
	static final String CLOSE_ID = "notification.close"; //$NON-NLS-1$

	private static final int SHOWN_FOR = 8_000;
	private static final int CHARACTERS = 48;

	private final Shell window;
	private final Notification notification;
	private final Runnable follow;
	private final Composite ground;

	/** @param follow is called when the user clicks on it */
	NotificationBalloon(Shell window, Notification notification, Runnable follow) {
		this.window = window;
		this.notification = notification;
		this.follow = follow;
		ground = new Composite(window, SWT.BORDER | SWT.NO_FOCUS);
		createContents();
		Listener move = event -> place();
		window.addListener(SWT.Resize, move);
		ground.addDisposeListener(event -> window.removeListener(SWT.Resize, move));
		place();
		ground.moveAbove(null);
		closeLater();
	}

	void close() {
		ground.dispose();
	}

	private void createContents() {
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(8, 4).applyTo(ground);
		Control title = createTitle();
		int width = new PixelConverter(title).convertWidthInCharsToPixels(CHARACTERS);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(title);
		ToolBar bar = new ToolBar(ground, SWT.FLAT | SWT.NO_FOCUS);
		ToolItem cross = new ToolItem(bar, SWT.PUSH);
		cross.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_ELCL_REMOVE));
		cross.setToolTipText(Messages.NotificationBalloon_close);
		cross.setData(WorkbenchIds.WIDGET_ID, CLOSE_ID);
		cross.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> close()));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(bar);
		if (!notification.text().isBlank()) {
			Label text = new Label(ground, SWT.WRAP);
			text.setText(escape(notification.text()));
			GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(width, SWT.DEFAULT).applyTo(text);
		}
	}

	private Control createTitle() {
		if (notification.open() == null) {
			Label label = new Label(ground, SWT.WRAP);
			label.setText(escape(notification.title()));
			label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			label.setData(WorkbenchIds.WIDGET_ID, TITLE_ID);
			return label;
		}
		Link link = new Link(ground, SWT.WRAP);
		link.setText("<a>" + escape(notification.title()) + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		link.setData(WorkbenchIds.WIDGET_ID, TITLE_ID);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			close();
			follow.run();
		}));
		return link;
	}

	/** Labels and links take an ampersand for the mark of a key. */
	private static String escape(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Above the status line. */
	private void place() {
		Rectangle area = window.getClientArea();
		Point size = ground.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		int line = new PixelConverter(ground).convertHeightInCharsToPixels(1);
		ground.setBounds(area.x + area.width - size.x - line, area.y + area.height - size.y - 3 * line, size.x, size.y);
	}

	private void closeLater() {
		Display display = window.getDisplay();
		display.timerExec(SHOWN_FOR, () -> {
			if (ground.isDisposed()) {
				return;
			}
			if (ground.getBounds().contains(window.toControl(display.getCursorLocation()))) {
				closeLater();
			} else {
				close();
			}
		});
	}
}
