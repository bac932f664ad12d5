package studio.safelight.workbench.internal.search;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String GoToField_hint;
	public static String GoToField_toolTip;
	public static String NumberSearch_none;
	public static String NumberSearch_searching;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
