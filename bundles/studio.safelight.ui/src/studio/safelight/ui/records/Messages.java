package studio.safelight.ui.records;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String Difference_none;
	static String Difference_part;
	static String Difference_place;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
