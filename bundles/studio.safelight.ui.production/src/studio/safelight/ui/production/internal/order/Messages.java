package studio.safelight.ui.production.internal.order;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String DetailsTable_file;
	public static String DetailsTable_missing;
	public static String DetailsTable_size;
	public static String DetailsTable_sizeOf;
	public static String Explanation_byHand;
	public static String Explanation_hold;
	public static String Explanation_none;
	public static String Explanation_title;
	public static String Explanation_titleNone;
	public static String GeneralTab_account;
	public static String GeneralTab_amountHint;
	public static String GeneralTab_amountUnknown;
	public static String GeneralTab_assignment;
	public static String GeneralTab_client;
	public static String GeneralTab_clientName;
	public static String GeneralTab_delivery;
	public static String GeneralTab_draw;
	public static String GeneralTab_financial;
	public static String GeneralTab_general;
	public static String GeneralTab_inHouse;
	public static String GeneralTab_invoice;
	public static String GeneralTab_invoiceDate;
	public static String GeneralTab_invoiceNumber;
	public static String GeneralTab_openInvoice;
	public static String GeneralTab_orderDate;
	public static String GeneralTab_session;
	public static String GeneralTab_shipping;
	public static String GeneralTab_status;
	public static String GeneralTab_vendor;
	public static String GeneralTab_vendorAddress;
	public static String GeneralTab_vendorName;
	public static String GeneralTab_why;
	public static String GeneralTab_writtenThrough;
	public static String ImageDrop_copy;
	public static String ImageDrop_question;
	public static String ImageDrop_title;
	public static String ImageFiles_set;
	public static String InvoiceDate_byHand;
	public static String InvoiceDate_changed;
	public static String InvoiceDate_created;
	public static String InvoiceDate_title;
	public static String InvoiceDate_titleNone;
	public static String InvoiceDate_unsaved;
	public static String LinkedInvoice_conflict;
	public static String LinkedInvoice_dueDateChanged;
	public static String LinkedInvoice_none;
	public static String LinkedInvoice_statusChanged;
	public static String MissingFiles_name;
	public static String NotesTab_inHouse;
	public static String NotesTab_inHouseHint;
	public static String NotesTab_note;
	public static String NotesTab_noteOfNobody;
	public static String NotesTab_status;
	public static String NotesTab_statusHint;
	public static String NotesTab_vendor;
	public static String NotesTab_vendorHint;
	public static String NumberCheck_elsewhere;
	public static String NumberCheck_name;
	public static String NumberCheck_taken;
	public static String NumberDrawing_name;
	public static String OrderEditor_fromInvoice;
	public static String OrderEditor_withoutNumber;
	public static String OrderForm_details;
	public static String OrderForm_general;
	public static String OrderForm_notes;
	public static String OrderForm_plan;
	public static String OrderState_due;
	public static String OrderState_next;
	public static String OrderState_sent;
	public static String OrderState_step;
	public static String OrderTypeField_change;
	public static String OrderTypeField_question;
	public static String OrderTypeField_title;
	public static String PlanTable_due;
	public static String PlanTable_edited;
	public static String PlanTable_step;
	public static String PlanTable_why;
	public static String SessionFolder_exists;
	public static String SessionFolder_noImage;
	public static String SessionFolder_none;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
