package studio.safelight.workbench.internal.recent;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String RecentEditors_checking;
	public static String RecentMemory_keeping;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
