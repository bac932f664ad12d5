package studio.safelight.workbench.internal.notifications;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.notifications.AbstractNotificationPopup;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

import studio.safelight.ui.WorkbenchIds;

/** A notification at the corner of the screen, for some seconds. */
final class NotificationBalloon extends AbstractNotificationPopup {

	/** The {@link WorkbenchIds#WIDGET_ID} of the title. */
	static final String TITLE_ID = "notification.title"; //$NON-NLS-1$

	private static final long SHOWN_FOR = 8_000;
	private static final int WIDTH = 320;

	private final Notification notification;
	private final Runnable follow;

	/**
	 * @param window over which it appears; being its child, it is none for the window system, and gets no keys
	 * @param follow is called when the user clicks on it
	 */
	NotificationBalloon(Shell window, Notification notification, Runnable follow) {
		super(window.getDisplay());
		setParentShell(window);
		this.notification = notification;
		this.follow = follow;
		setDelayClose(SHOWN_FOR);
		setFadingEnabled(false);
	}

	@Override
	protected String getPopupShellTitle() {
		return Messages.NotificationBalloon_title;
	}

	@Override
	protected void createContentArea(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(parent);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		createTitle(area);
		if (!notification.text().isBlank()) {
			Label text = new Label(area, SWT.WRAP);
			text.setText(notification.text());
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		}
	}

	private void createTitle(Composite area) {
		String title = notification.title().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (notification.open() == null) {
			Label label = new Label(area, SWT.WRAP);
			label.setText(title);
			label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			label.setData(WorkbenchIds.WIDGET_ID, TITLE_ID);
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
			return;
		}
		Link link = new Link(area, SWT.WRAP);
		link.setText("<a>" + title + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		link.setData(WorkbenchIds.WIDGET_ID, TITLE_ID);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			close();
			follow.run();
		}));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(link);
	}
}
