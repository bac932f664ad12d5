package studio.safelight.workbench.internal.about;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String LicencesDialog_title;
	public static String LicencesTabs_contents;
	public static String LicencesTabs_licence;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
