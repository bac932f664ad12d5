package studio.safelight.ui.print.internal.documents;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String PrintFolder_closed;
	public static String Printing_noFormat;
	public static String Printing_purchaseOrder;
	public static String Printing_unknownOrder;
	public static String Printing_unreadable;
	public static String Printing_workOrder;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
