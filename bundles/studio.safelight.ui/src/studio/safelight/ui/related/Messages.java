package studio.safelight.ui.related;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Invoices_balance;
	public static String Invoices_date;
	public static String Invoices_delivery;
	public static String Invoices_due;
	public static String Invoices_orders;
	public static String Invoices_total;
	public static String Orders_department;
	public static String Orders_due;
	public static String Orders_invoice;
	public static String Orders_user;
	public static String Orders_withoutNumber;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
