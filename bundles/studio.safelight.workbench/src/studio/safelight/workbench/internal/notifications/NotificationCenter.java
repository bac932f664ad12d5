package studio.safelight.workbench.internal.notifications;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import studio.safelight.workbench.notifications.Notifications;

/**
 * Shows what is told, one balloon at a time, and keeps the last of it, newest first, with how much of that was not looked at yet. For the UI
 * thread, but for what everybody may call.
 */
public final class NotificationCenter implements Notifications {

	private static final int KEPT = 100;

	private final Display display;
	private final Deque<Notification> told = new ArrayDeque<>();
	private final ListenerList<Runnable> listeners = new ListenerList<>();
	private NotificationBalloon balloon;
	private int unread;

	public NotificationCenter(Display display) {
		this.display = display;
	}

	@Override
	public void notify(String title, String text, Runnable open) {
		Notification notification = new Notification(LocalDateTime.now(), title, text == null ? "" : text, open); //$NON-NLS-1$
		if (!display.isDisposed()) {
			display.asyncExec(() -> add(notification));
		}
	}

	private void add(Notification notification) {
		told.addFirst(notification);
		if (told.size() > KEPT) {
			told.removeLast();
		}
		unread = Math.min(unread + 1, told.size());
		changed();
		if (balloon != null) {
			balloon.close();
		}
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			balloon = new NotificationBalloon(window.getShell(), notification, () -> open(notification));
		}
	}

	/** Shows what a notification is about, which then was looked at. */
	void open(Notification notification) {
		read();
		if (notification.open() != null) {
			notification.open().run();
		}
	}

	/** All that is kept was looked at. */
	void read() {
		if (unread > 0) {
			unread = 0;
			changed();
		}
	}

	/** Forgets all. */
	void clear() {
		told.clear();
		unread = 0;
		changed();
	}

	List<Notification> told() {
		return List.copyOf(told);
	}

	int unread() {
		return unread;
	}

	/** @param listener is called on the UI thread when there is more, or less, or something was looked at */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}
