package studio.safelight.ui.production.internal.commands;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String NewOrders_made;
	public static String NewOrders_numbers;
	public static String NewOrders_title;
	public static String NewOrders_why;
	public static String OpenInvoice_job;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
