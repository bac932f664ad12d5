package studio.safelight.ui.internal.commands;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String GoToField_hint;
	static String GoToField_toolTip;
	static String NumberSearch_none;
	static String NumberSearch_searching;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
