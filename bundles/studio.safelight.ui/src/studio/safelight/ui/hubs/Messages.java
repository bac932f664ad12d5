package studio.safelight.ui.hubs;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String HubView_more;
	public static String HubView_noneFits;
	public static String HubView_retry;
	public static String HubView_showAll;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
