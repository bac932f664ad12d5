package studio.safelight.print;

import java.math.BigDecimal;
import java.time.LocalDate;

import studio.safelight.model.Address;
import studio.safelight.model.Client;
import studio.safelight.model.Department;
import studio.safelight.model.Invoice;
import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderKind;
import studio.safelight.model.OrderStep;
import studio.safelight.model.OrderType;
import studio.safelight.model.OrderedImage;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.PriorityCode;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.Session;
import studio.safelight.model.StatusChange;
import studio.safelight.model.StatusKind;
import studio.safelight.model.Studio;
import studio.safelight.model.User;
import studio.safelight.model.Vendor;

/** Orders of a small studio, as the tests print them. */
public final class Orders {

	private static final SafelightFactory MODEL = SafelightFactory.eINSTANCE;

	private Orders() {
	}

	public static Studio studio() {
		Studio studio = MODEL.createStudio();
		studio.setName("Atelier Lindgren");
		studio.setAddress(address("Brunnenstraße 14", "10119", "Berlin", "Germany"));
		studio.setPhone("+49 30 5550 1420");
		studio.setEmail("hello@atelier-lindgren.example");
		studio.setWeb("atelier-lindgren.example");
		studio.setTaxNumber("DE 811 555 142");
		return studio;
	}

	/** An order of prints without details, in its second step: retouching is done, printing is under way. */
	public static ProductionOrder printOrder(String number) {
		ProductionOrder order = order(number, OrderKind.PRINT);
		Department retouching = department("Retouching");
		Department lab = department("Lab");
		ProductionStatus retouch = status(order, "Retouch", StatusKind.INITIAL, retouching, user("Tom Okafor"));
		ProductionStatus printing = status(order, "Printing", StatusKind.IN_WORK, lab, user("Ines Duarte"));
		ProductionStatus check = status(order, "Quality check", StatusKind.IN_WORK, lab, null);
		ProductionStatus shipped = status(order, "Shipped", StatusKind.FINAL, department("Front desk"), null);
		step(order, retouch, LocalDate.of(2026, 7, 27));
		step(order, printing, LocalDate.of(2026, 7, 29));
		step(order, check, LocalDate.of(2026, 7, 30));
		step(order, shipped, null);
		StatusChange change = MODEL.createStatusChange();
		change.setStatus(retouch);
		change.setCompletedOn(LocalDate.of(2026, 7, 24));
		order.getHistory().add(change);
		order.setStatus(printing);
		order.setStatusDueDate(LocalDate.of(2026, 7, 29));
		order.setDepartment(lab);
		order.setAssignedUser(printing.getUser());
		return order;
	}

	/** An order of frames and the like, without details. */
	public static ProductionOrder genericOrder(String number) {
		ProductionOrder order = order(number, OrderKind.GENERIC);
		order.setStatus(status(order, "Ordered", StatusKind.INITIAL, null, null));
		return order;
	}

	private static ProductionOrder order(String number, OrderKind kind) {
		ProductionOrder order = MODEL.createProductionOrder();
		order.setNumber(number);
		order.setOrderDate(LocalDate.of(2026, 7, 22));
		OrderType type = MODEL.createOrderType();
		type.setName(kind == OrderKind.PRINT ? "Prints" : "Frames and albums");
		type.setKind(kind);
		order.setType(type);
		order.setVendor(vendor());
		order.setInvoice(invoice());
		order.setEnteredBy(user("Ines Duarte"));
		PriorityCode priority = MODEL.createPriorityCode();
		priority.setName("Rush");
		order.setPriority(priority);
		order.setInHouseNotes("Client is a friend of the house.\nCall before delivery.");
		order.setVendorNotes("Lustre surface, no white border. Please pack flat.");
		return order;
	}

	private static Vendor vendor() {
		Vendor vendor = MODEL.createVendor();
		vendor.setName("ProLab Hansen");
		vendor.setAddress(address("Industrieweg 3", "22113", "Hamburg", "Germany"));
		vendor.setPhone("+49 40 5550 7700");
		vendor.setEmail("orders@prolab-hansen.example");
		vendor.setAccountNumber("AL-20714");
		vendor.setVendorNumber("V-003");
		return vendor;
	}

	private static Invoice invoice() {
		Client client = MODEL.createClient();
		client.setName("Anna Weber");
		client.setEmail("anna.weber@mail.example");
		client.setAddress(address("Lindenallee 7", "14050", "Berlin", "Germany"));
		Session session = MODEL.createSession();
		session.setNumber("S-311");
		session.setName("Weber family");
		session.setClient(client);
		Invoice invoice = MODEL.createInvoice();
		invoice.setNumber("5012");
		invoice.setClient(client);
		invoice.setSession(session);
		invoice.setInvoiceDate(LocalDate.of(2026, 7, 20));
		invoice.setDeliveryDate(LocalDate.of(2026, 7, 31));
		return invoice;
	}

	/** A line of prints of one image. */
	public static OrderDetail print(ProductionOrder order, PriceListItem item, int quantity, String fileName) {
		OrderDetail detail = detail(order, item, quantity);
		detail.setImage(fileName);
		image(detail, fileName);
		return detail;
	}

	public static OrderedImage image(OrderDetail detail, String fileName) {
		OrderedImage image = MODEL.createOrderedImage();
		image.setFileName(fileName);
		detail.getImages().add(image);
		return image;
	}

	/** A line without images, in the vendor's words where the item has them. */
	public static OrderDetail detail(ProductionOrder order, PriceListItem item, int quantity) {
		OrderDetail detail = MODEL.createOrderDetail();
		detail.setItem(item);
		detail.setDescription(item.getVendorDescription() == null ? item.getDescription() : item.getVendorDescription());
		detail.setQuantity(BigDecimal.valueOf(quantity));
		detail.setVendorQuantity(BigDecimal.valueOf(quantity));
		order.getDetails().add(detail);
		return detail;
	}

	public static PriceListItem item(String identifier, String description, String width, String height) {
		PriceListItem item = MODEL.createPriceListItem();
		item.setIdentifier(identifier);
		item.setDescription(description);
		item.setWidth(width == null ? null : new BigDecimal(width));
		item.setHeight(height == null ? null : new BigDecimal(height));
		return item;
	}

	public static Address address(String street, String postalCode, String city, String country) {
		Address address = MODEL.createAddress();
		address.setStreet(street);
		address.setPostalCode(postalCode);
		address.setCity(city);
		address.setCountry(country);
		return address;
	}

	public static User user(String fullName) {
		User user = MODEL.createUser();
		user.setName(fullName.split(" ")[0].toLowerCase());
		user.setFullName(fullName);
		return user;
	}

	private static Department department(String name) {
		Department department = MODEL.createDepartment();
		department.setName(name);
		return department;
	}

	private static ProductionStatus status(ProductionOrder order, String name, StatusKind kind, Department department, User user) {
		ProductionStatus status = MODEL.createProductionStatus();
		status.setName(name);
		status.setKind(kind);
		status.setDepartment(department);
		status.setUser(user);
		order.getType().getStatuses().add(status);
		return status;
	}

	private static void step(ProductionOrder order, ProductionStatus status, LocalDate due) {
		OrderStep step = MODEL.createOrderStep();
		step.setStatus(status);
		step.setDueDate(due);
		order.getSteps().add(step);
	}
}
