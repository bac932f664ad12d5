package studio.safelight.ui.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String StatusTrim_counting;
	static String StatusTrim_embedded;
	static String StatusTrim_late;
	static String StatusTrim_nothing;
	static String StatusTrim_today;
	static String Window_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
