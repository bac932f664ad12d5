package studio.safelight.ui.invoices.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String InvoiceEditor_billing;
	static String InvoiceEditor_dates;
	static String InvoiceEditor_due;
	static String InvoiceEditor_general;
	static String InvoiceEditor_invoice;
	static String InvoiceEditor_lines;
	static String InvoiceEditor_new;
	static String InvoiceEditor_notes;
	static String InvoiceEditor_orders;
	static String InvoiceEditor_ordersEmpty;
	static String InvoiceEditor_payments;
	static String InvoiceEditor_phone;
	static String InvoiceEditor_shipTo;
	static String InvoiceEditor_title;
	static String InvoiceEditor_withoutNumber;
	static String InvoiceLines_itemHint;
	static String InvoiceLines_extended;
	static String InvoiceLines_vendor;
	static String InvoicesHub_date;
	static String InvoicesHub_delivery;
	static String InvoicesHub_due;
	static String InvoicesHub_empty;
	static String InvoicesHub_filter;
	static String InvoicesHub_orders;
	static String InvoicesHub_total;
	static String Totals_balance;
	static String Totals_discount;
	static String Totals_paid;
	static String Totals_subtotal;
	static String Totals_tax;
	static String Totals_total;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
