package studio.safelight.ui.production.internal.neworders;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ChoicePage_allVendors;
	public static String ChoicePage_byHand;
	public static String ChoicePage_byHandHint;
	public static String ChoicePage_bySoftware;
	public static String ChoicePage_bySoftwareHint;
	public static String ChoicePage_description;
	public static String ChoicePage_details;
	public static String ChoicePage_vendor;
	public static String NewOrders_cancelled;
	public static String NewOrders_count;
	public static String NewOrders_countByHand;
	public static String NewOrders_create;
	public static String NewOrders_createAndExtendCount;
	public static String NewOrders_createCount;
	public static String NewOrders_creating;
	public static String NewOrders_extendCount;
	public static String NewOrders_invoice;
	public static String NewOrders_invoiceWithoutNumber;
	public static String NewOrders_loading;
	public static String NewOrders_meanwhile;
	public static String NewOrders_title;
	public static String PreviewColumn_image;
	public static String PreviewColumn_item;
	public static String PreviewColumn_quantity;
	public static String PreviewColumn_remark;
	public static String PreviewColumn_vendor;
	public static String PreviewPage_byHand;
	public static String PreviewPage_description;
	public static String Preview_assign;
	public static String Preview_empty;
	public static String Preview_into;
	public static String Preview_intoWithoutNumber;
	public static String Preview_lines;
	public static String Preview_newOrder;
	public static String Preview_newOrderOr;
	public static String Preview_nobody;
	public static String Preview_notOrdered;
	public static String Preview_quantityProblem;
	public static String Preview_reassigned;
	public static String Preview_someOf;
	public static String Preview_takenAway;
	public static String Summary_noLines;
	public static String Summary_nothing;
	public static String Summary_nothingSee;
	public static String Summary_orders;
	public static String Summary_warnings;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
