package studio.safelight.ui.print.internal.output;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Printers_done;
	public static String Printers_gone;
	public static String Printers_job;
	public static String Printers_none;
	public static String Printers_page;
	public static String Printers_refused;
	public static String Printers_save;
	public static String Printers_title;
	public static String Printers_what;
	public static String Saving_done;
	public static String Saving_job;
	public static String Saving_noViewer;
	public static String Saving_opening;
	public static String Saving_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
