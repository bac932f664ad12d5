package studio.safelight.ui.tests.production;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Vendor;
import studio.safelight.production.ProductionOrders;
import studio.safelight.production.ProductionOrders.Created;
import studio.safelight.production.ProductionOrders.Details;
import studio.safelight.production.ProductionOrders.Request;
import studio.safelight.production.proposal.Packages;
import studio.safelight.production.proposal.VendorChoice;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;

/** Invoices that a test makes for itself, and what other people do with them meanwhile. */
final class TestInvoices {

	static final String COLORA = "Colora Prolab";
	static final String FRAMER = "Rahmenwerk Leipzig";
	static final String BINDER = "Libretto Legatoria";

	private TestInvoices() {
	}

	/**
	 * Makes an invoice of Anna Weber.
	 *
	 * @param items of the sample's price list, such as <code>FR3040*2</code>
	 * @return its key
	 */
	static long make(String number, String... items) throws IOException {
		long client = OpenOrders.store().lists().clients("Weber", Page.first(1)).get(0).id();
		Invoice made = OpenOrders.store().transaction(transaction -> {
			Invoice invoice = SafelightFactory.eINSTANCE.createInvoice();
			invoice.setNumber(number);
			invoice.setInvoiceDate(LocalDate.now());
			invoice.setClient(transaction.<Client>load(Literals.CLIENT, client));
			for (String text : items) {
				int times = text.indexOf('*');
				InvoiceLine line = SafelightFactory.eINSTANCE.createInvoiceLine();
				invoice.getLines().add(line);
				String identifier = times < 0 ? text : text.substring(0, times);
				long item = transaction.find(Literals.PRICE_LIST_ITEM__IDENTIFIER, List.of(identifier)).get(identifier).get(0);
				Packages.enter(line, transaction.<PriceListItem>load(Literals.PRICE_LIST_ITEM, item));
				line.setQuantity(times < 0 ? BigDecimal.ONE : new BigDecimal(text.substring(times + 1)));
			}
			transaction.add(invoice);
			transaction.save(List.of(invoice));
			return invoice;
		});
		return made.getId();
	}

	/** Somebody else orders everything that a vendor makes of an invoice. */
	static long orderElsewhere(long invoice, String vendor) throws IOException {
		return order(invoice, vendor, Details.FROM_INVOICE).id();
	}

	/** Somebody made an order without details, which was not sent. */
	static long openOrder(long invoice, String vendor) throws IOException {
		return order(invoice, vendor, Details.MANUAL).id();
	}

	private static Created order(long invoice, String vendor, Details details) throws IOException {
		long id = OpenOrders.store().lists().find(Literals.VENDOR__NAME, vendor).get(0);
		Vendor only = OpenOrders.store().transaction(transaction -> transaction.load(Literals.VENDOR, id));
		ProductionOrders orders = ProductionOrders.of(OpenOrders.store(), Clock.systemUTC(), () -> "tom");
		return orders.create(new Request(invoice, VendorChoice.only(only), details, null)).orders().get(0);
	}

	/** @return the production orders of an invoice */
	static List<OrderRow> orders(long invoice) {
		try {
			return OpenOrders.store().lists().orders(OrderFilter.ofInvoice(invoice), Page.first(50));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** @return who makes the lines of an invoice by their override, in its order; null where a line has none */
	static List<String> overrides(long invoice) throws IOException {
		return OpenOrders.store().transaction(transaction -> transaction.<Invoice>load(Literals.INVOICE, invoice).getLines().stream()
				.map(line -> line.getVendorOverride() == null ? "" : line.getVendorOverride().getName()).toList());
	}
}
