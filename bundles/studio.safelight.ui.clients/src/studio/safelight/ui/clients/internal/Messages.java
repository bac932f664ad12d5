package studio.safelight.ui.clients.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ClientEditor_address;
	public static String ClientEditor_client;
	public static String ClientEditor_custom;
	public static String ClientEditor_customEmpty;
	public static String ClientEditor_customFields;
	public static String ClientEditor_general;
	public static String ClientEditor_inactive;
	public static String ClientEditor_inactiveHelp;
	public static String ClientEditor_invoices;
	public static String ClientEditor_invoicesEmpty;
	public static String ClientEditor_new;
	public static String ClientEditor_notes;
	public static String ClientEditor_orders;
	public static String ClientEditor_ordersEmpty;
	public static String ClientEditor_sessions;
	public static String ClientEditor_sessionsEmpty;
	public static String ClientEditor_shippingAddress;
	public static String ClientEditor_title;
	public static String ClientsHub_active;
	public static String ClientsHub_empty;
	public static String ClientsHub_filter;
	public static String ClientsHub_inactive;
	public static String ClientsHub_state;
	public static String Delete_confirm;
	public static String Delete_keep;
	public static String Delete_leave;
	public static String Delete_makeInactive;
	public static String Delete_title;
	public static String Delete_usedClient;
	public static String ImageFolder_choose;
	public static String ImageFolder_look;
	public static String ImageFolder_missing;
	public static String ImageFolder_none;
	public static String ImageFolder_noName;
	public static String ImageFolder_onePicture;
	public static String ImageFolder_pictures;
	public static String ImageFolder_title;
	public static String SessionEditor_client;
	public static String SessionEditor_custom;
	public static String SessionEditor_customEmpty;
	public static String SessionEditor_customFields;
	public static String SessionEditor_email;
	public static String SessionEditor_general;
	public static String SessionEditor_images;
	public static String SessionEditor_invoices;
	public static String SessionEditor_invoicesEmpty;
	public static String SessionEditor_new;
	public static String SessionEditor_notes;
	public static String SessionEditor_openClient;
	public static String SessionEditor_orders;
	public static String SessionEditor_ordersEmpty;
	public static String SessionEditor_phone;
	public static String SessionEditor_session;
	public static String SessionEditor_title;
	public static String SessionEditor_withoutNumber;
	public static String SessionsHub_empty;
	public static String SessionsHub_filter;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
