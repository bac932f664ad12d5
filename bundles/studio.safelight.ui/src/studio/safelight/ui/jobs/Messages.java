package studio.safelight.ui.jobs;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Failures_unexpected;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
