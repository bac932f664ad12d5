package studio.safelight.ui.production.internal.neworders;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String ChoicePage_allVendors;
	static String ChoicePage_byHand;
	static String ChoicePage_byHandHint;
	static String ChoicePage_bySoftware;
	static String ChoicePage_bySoftwareHint;
	static String ChoicePage_description;
	static String ChoicePage_details;
	static String ChoicePage_vendor;
	static String NewOrders_count;
	static String NewOrders_countByHand;
	static String NewOrders_create;
	static String NewOrders_createAndExtendCount;
	static String NewOrders_createCount;
	static String NewOrders_creating;
	static String NewOrders_extendCount;
	static String NewOrders_invoice;
	static String NewOrders_invoiceWithoutNumber;
	static String NewOrders_loading;
	static String NewOrders_meanwhile;
	static String NewOrders_title;
	static String PreviewColumn_image;
	static String PreviewColumn_item;
	static String PreviewColumn_quantity;
	static String PreviewColumn_remark;
	static String PreviewColumn_vendor;
	static String PreviewPage_byHand;
	static String PreviewPage_description;
	static String Preview_assign;
	static String Preview_empty;
	static String Preview_into;
	static String Preview_intoWithoutNumber;
	static String Preview_lines;
	static String Preview_newOrder;
	static String Preview_newOrderOr;
	static String Preview_nobody;
	static String Preview_notOrdered;
	static String Preview_quantityProblem;
	static String Preview_reassigned;
	static String Preview_someOf;
	static String Preview_takenAway;
	static String Summary_noLines;
	static String Summary_nothing;
	static String Summary_nothingSee;
	static String Summary_orders;
	static String Summary_warnings;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
