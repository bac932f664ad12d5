package studio.safelight.ui.production.internal.order;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String DetailColumn_file;
	static String DetailColumn_size;
	static String DetailLabels_missing;
	static String DetailLabels_size;
	static String DetailsTable_add;
	static String DetailsTable_remove;
	static String DetailsTable_title;
	static String Explanation_none;
	static String Explanation_title;
	static String Explanation_titleNone;
	static String GeneralTab_account;
	static String GeneralTab_amountHint;
	static String GeneralTab_amountUnknown;
	static String GeneralTab_assignment;
	static String GeneralTab_client;
	static String GeneralTab_clientName;
	static String GeneralTab_delivery;
	static String GeneralTab_draw;
	static String GeneralTab_financial;
	static String GeneralTab_general;
	static String GeneralTab_inHouse;
	static String GeneralTab_invoice;
	static String GeneralTab_invoiceDate;
	static String GeneralTab_invoiceNumber;
	static String GeneralTab_openInvoice;
	static String GeneralTab_orderDate;
	static String GeneralTab_session;
	static String GeneralTab_shipping;
	static String GeneralTab_status;
	static String GeneralTab_vendor;
	static String GeneralTab_vendorAddress;
	static String GeneralTab_vendorName;
	static String GeneralTab_why;
	static String GeneralTab_writtenThrough;
	static String LinkedInvoice_conflict;
	static String LinkedInvoice_dueDateChanged;
	static String LinkedInvoice_none;
	static String LinkedInvoice_statusChanged;
	static String MissingFiles_name;
	static String NumberDrawing_name;
	static String OrderEditor_fromInvoice;
	static String OrderEditor_state;
	static String OrderEditor_withoutNumber;
	static String OrderForm_details;
	static String OrderForm_general;
	static String OrderForm_inHouseNotes;
	static String OrderForm_inHouseNotesHint;
	static String OrderForm_notes;
	static String OrderForm_plan;
	static String OrderForm_vendorNotes;
	static String OrderForm_vendorNotesHint;
	static String OrderTypeField_change;
	static String OrderTypeField_question;
	static String OrderTypeField_title;
	static String PlanTable_due;
	static String PlanTable_edited;
	static String PlanTable_step;
	static String PlanTable_why;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
