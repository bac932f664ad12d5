package studio.safelight.ui.records;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Difference_none;
	public static String Difference_part;
	public static String Difference_place;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
