package studio.safelight.ui.print.internal.commands;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Files_done;
	public static String Files_failed;
	public static String Files_failure;
	public static String Files_job;
	public static String Files_noFolder;
	public static String Files_where;
	public static String Print_invoiceWhy;
	public static String Print_noFormat;
	public static String Print_noOrders;
	public static String Print_title;
	public static String Print_where;
	public static String Print_why;
	public static String PrintSeveral_as;
	public static String PrintSeveral_browse;
	public static String PrintSeveral_document;
	public static String PrintSeveral_files;
	public static String PrintSeveral_folder;
	public static String PrintSeveral_message;
	public static String PrintSeveral_noFolder;
	public static String PrintSeveral_preview;
	public static String PrintSeveral_save;
	public static String PrintSeveral_show;
	public static String PrintSeveral_title;
	public static String PrintSeveral_usual;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
