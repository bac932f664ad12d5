package studio.safelight.workbench.internal.start;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String OpenStudio_noStore;
	public static String OpeningWindow_opening;
	public static String Product_name;
	public static String StudioOpening_choose;
	public static String StudioOpening_chooseTitle;
	public static String StudioOpening_other;
	public static String StudioOpening_quit;
	public static String StudioOpening_retry;
	public static String StudioOpening_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
