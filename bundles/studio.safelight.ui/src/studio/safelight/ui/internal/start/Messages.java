package studio.safelight.ui.internal.start;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String OpenStudio_noStore;
	static String OpeningWindow_opening;
	static String Product_name;
	static String StudioOpening_choose;
	static String StudioOpening_chooseTitle;
	static String StudioOpening_failed;
	static String StudioOpening_other;
	static String StudioOpening_quit;
	static String StudioOpening_retry;
	static String StudioOpening_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
