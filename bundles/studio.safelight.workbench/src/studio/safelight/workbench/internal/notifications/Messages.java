package studio.safelight.workbench.internal.notifications;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Bell_toolTip;
	public static String NotificationBalloon_close;
	public static String NotificationList_clear;
	public static String NotificationList_empty;
	public static String NotificationList_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
