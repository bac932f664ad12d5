package studio.safelight.ui.due;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String DueDates_late;
	public static String DueDates_today;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
