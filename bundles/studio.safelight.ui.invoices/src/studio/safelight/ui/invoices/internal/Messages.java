package studio.safelight.ui.invoices.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Archive_archive;
	public static String Archive_archived;
	public static String Archive_unarchive;
	public static String Archive_unarchived;
	public static String Archive_why;
	public static String Components_needed;
	public static String Components_of;
	public static String InvoiceEditor_client;
	public static String InvoiceEditor_creditMemo;
	public static String InvoiceEditor_custom;
	public static String InvoiceEditor_customEmpty;
	public static String InvoiceEditor_customFields;
	public static String InvoiceEditor_due;
	public static String InvoiceEditor_email;
	public static String InvoiceEditor_estimate;
	public static String InvoiceEditor_general;
	public static String InvoiceEditor_invoice;
	public static String InvoiceEditor_lines;
	public static String InvoiceEditor_new;
	public static String InvoiceEditor_newSession;
	public static String InvoiceEditor_notes;
	public static String InvoiceEditor_open;
	public static String InvoiceEditor_openClient;
	public static String InvoiceEditor_orders;
	public static String InvoiceEditor_ordersEmpty;
	public static String InvoiceEditor_paid;
	public static String InvoiceEditor_payments;
	public static String InvoiceEditor_phone;
	public static String InvoiceEditor_progress;
	public static String InvoiceEditor_shipping;
	public static String InvoiceEditor_title;
	public static String InvoiceEditor_toGiveBack;
	public static String InvoiceEditor_withoutNumber;
	public static String InvoiceLines_amount;
	public static String InvoiceLines_cantRemove;
	public static String InvoiceLines_creditWithoutMinus;
	public static String InvoiceLines_enterItem;
	public static String InvoiceLines_inactive;
	public static String InvoiceLines_inactiveItem;
	public static String InvoiceLines_inactiveVendor;
	public static String InvoiceLines_negative;
	public static String InvoiceLines_ordered;
	public static String InvoiceLines_orderedAll;
	public static String InvoiceLines_orderedOf;
	public static String InvoiceLines_orderedParts;
	public static String InvoiceLines_perComponent;
	public static String InvoiceLines_percent;
	public static String InvoiceLines_preferred;
	public static String InvoiceLines_vendor;
	public static String InvoicesHub_archive;
	public static String InvoicesHub_empty;
	public static String InvoicesHub_filter;
	public static String InvoicesHub_present;
	public static String ItemSearch_hidden;
	public static String ItemSearch_inactive;
	public static String ItemSearch_inactiveList;
	public static String ItemSearch_several;
	public static String ItemSearch_unknown;
	public static String LinesClipboard_line;
	public static String LinesClipboard_more;
	public static String LinesClipboard_nothing;
	public static String LinesClipboard_paste;
	public static String LinesClipboard_refused;
	public static String LinesClipboard_tooMany;
	public static String Payments_balance;
	public static String Payments_nothing;
	public static String Shipping_asTheClients;
	public static String Shipping_goesTo;
	public static String Shipping_none;
	public static String Shipping_ofClient;
	public static String Shipping_ofInvoice;
	public static String Shipping_own;
	public static String Totals_balance;
	public static String Totals_credit;
	public static String Totals_discount;
	public static String Totals_extended;
	public static String Totals_lineDiscounts;
	public static String Totals_paid;
	public static String Totals_subtotal;
	public static String Totals_tax;
	public static String Totals_total;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
