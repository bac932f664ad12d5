package studio.safelight.ui.hubs;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String HubView_more;
	static String HubView_noneFits;
	static String HubView_retry;
	static String HubView_showAll;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
