package studio.safelight.workbench.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String StatusTrim_counting;
	public static String StatusTrim_embedded;
	public static String StatusTrim_late;
	public static String StatusTrim_nothing;
	public static String StatusTrim_today;
	public static String Window_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
