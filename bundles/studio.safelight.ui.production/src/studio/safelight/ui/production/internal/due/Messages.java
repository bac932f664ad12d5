package studio.safelight.ui.production.internal.due;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String DueDates_late;
	static String DueDates_today;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
