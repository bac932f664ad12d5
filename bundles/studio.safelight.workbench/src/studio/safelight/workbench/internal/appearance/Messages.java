package studio.safelight.workbench.internal.appearance;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AppearancePage_dark;
	public static String AppearancePage_light;
	public static String AppearancePage_system;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
