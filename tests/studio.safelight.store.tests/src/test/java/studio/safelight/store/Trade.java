package studio.safelight.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

import studio.safelight.model.Client;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderType;
import studio.safelight.model.PriceList;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.StatusKind;
import studio.safelight.model.Vendor;

/** Records to test with, saved, each under a name of its own. */
final class Trade {

	static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final SafelightFactory FACTORY = SafelightFactory.eINSTANCE;
	private static final AtomicInteger COUNT = new AtomicInteger();

	private final StudioStore store;

	Trade(StudioStore store) {
		this.store = store;
	}

	/** @return a text that no other test has */
	static String unique(String text) {
		return text + COUNT.incrementAndGet();
	}

	<T extends EObject> T saved(T root) throws IOException {
		store.add(store.newResourceSet(), root).save(null);
		return root;
	}

	/** Saves several new records in one transaction. */
	void saveAll(EObject... roots) throws IOException {
		ResourceSet set = store.newResourceSet();
		List<Resource> resources = new ArrayList<>();
		for (EObject root : roots) {
			resources.add(store.add(set, root));
		}
		store.save(resources);
	}

	static Vendor newVendor(String name) {
		Vendor vendor = FACTORY.createVendor();
		vendor.setName(name);
		return vendor;
	}

	Vendor vendor(String name) throws IOException {
		return saved(newVendor(unique(name)));
	}

	static Client newClient(String name) {
		Client client = FACTORY.createClient();
		client.setName(name);
		return client;
	}

	Client client(String name) throws IOException {
		return saved(newClient(name));
	}

	static Invoice newInvoice(Client client, int lines) {
		Invoice invoice = FACTORY.createInvoice();
		invoice.setNumber(unique("I"));
		invoice.setClient(client);
		invoice.setInvoiceDate(TODAY);
		for (int i = 1; i <= lines; i++) {
			InvoiceLine line = FACTORY.createInvoiceLine();
			line.setDescription("Print " + i);
			line.setQuantity(new BigDecimal(i));
			line.setUnitPrice(new BigDecimal("12.50"));
			invoice.getLines().add(line);
		}
		return invoice;
	}

	Invoice invoice(int lines) throws IOException {
		return saved(newInvoice(client("Anna Weber"), lines));
	}

	PriceListItem item(String identifier) throws IOException {
		PriceList list = FACTORY.createPriceList();
		list.setName(unique("Prices"));
		saved(list);
		return saved(newItem(list, identifier));
	}

	static PriceListItem newItem(PriceList list, String identifier) {
		PriceListItem item = FACTORY.createPriceListItem();
		item.setPriceList(list);
		item.setIdentifier(identifier);
		item.setDescription("Print " + identifier);
		return item;
	}

	/** @return a type with the statuses Retouch, Shipped and Cancelled */
	OrderType orderType() throws IOException {
		OrderType type = FACTORY.createOrderType();
		type.setName(unique("Print"));
		type.getStatuses().add(status("Retouch", StatusKind.INITIAL));
		type.getStatuses().add(status("Shipped", StatusKind.FINAL));
		type.getStatuses().add(status("Cancelled", StatusKind.CANCELLED));
		return saved(type);
	}

	private static ProductionStatus status(String name, StatusKind kind) {
		ProductionStatus status = FACTORY.createProductionStatus();
		status.setName(name);
		status.setKind(kind);
		return status;
	}

	/** @return an order that is not saved, in the first status of its type */
	static ProductionOrder newOrder(Invoice invoice, Vendor vendor, OrderType type, OrderDetail... details) {
		ProductionOrder order = FACTORY.createProductionOrder();
		order.setInvoice(invoice);
		order.setVendor(vendor);
		order.setType(type);
		order.setStatus(type.getStatuses().get(0));
		order.setOrderDate(TODAY);
		order.getDetails().addAll(List.of(details));
		return order;
	}

	/** @return an order for one unit of each line of the invoice */
	ProductionOrder order(Invoice invoice, Vendor vendor) throws IOException {
		return saved(newOrder(invoice, vendor, orderType(),
				invoice.getLines().stream().map(line -> detail(line, "1")).toArray(OrderDetail[]::new)));
	}

	static OrderDetail detail(InvoiceLine line, String quantity) {
		OrderDetail detail = FACTORY.createOrderDetail();
		detail.setInvoiceLine(line);
		detail.setDescription(line.getDescription());
		detail.setQuantity(new BigDecimal(quantity));
		detail.setVendorQuantity(new BigDecimal(quantity));
		return detail;
	}
}
