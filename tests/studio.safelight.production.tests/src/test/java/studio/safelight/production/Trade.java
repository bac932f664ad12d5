package studio.safelight.production;

import java.math.BigDecimal;
import java.time.LocalDate;

import studio.safelight.model.Client;
import studio.safelight.model.Closure;
import studio.safelight.model.Department;
import studio.safelight.model.Invoice;
import studio.safelight.model.InvoiceLine;
import studio.safelight.model.InvoiceType;
import studio.safelight.model.ItemKind;
import studio.safelight.model.ItemType;
import studio.safelight.model.LineComponent;
import studio.safelight.model.OrderKind;
import studio.safelight.model.OrderType;
import studio.safelight.model.PackageComponent;
import studio.safelight.model.PriceList;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.StatusKind;
import studio.safelight.model.TaxRate;
import studio.safelight.model.User;
import studio.safelight.model.Vendor;
import studio.safelight.model.WorkingCalendar;
import studio.safelight.production.proposal.Packages;

/** Makes the things of the trade, with keys as if they had been saved. */
public final class Trade {

	private static final SafelightFactory FACTORY = SafelightFactory.eINSTANCE;

	private long lastKey = 100;
	private final PriceList priceList = FACTORY.createPriceList();

	public Trade() {
		priceList.setId(key());
		priceList.setName("Portraits");
	}

	private long key() {
		return ++lastKey;
	}

	public static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

	public static BigDecimal number(String text) {
		return new BigDecimal(text);
	}

	/** The calendar as a studio has it at first: Monday to Friday. */
	public WorkingCalendar calendar() {
		WorkingCalendar calendar = FACTORY.createWorkingCalendar();
		calendar.setId(key());
		return calendar;
	}

	public Closure closure(WorkingCalendar calendar, String name, String first, String last) {
		Closure closure = FACTORY.createClosure();
		closure.setId(key());
		closure.setName(name);
		closure.setFirstDay(day(first));
		closure.setLastDay(day(last));
		calendar.getClosures().add(closure);
		return closure;
	}

	public Department department(String name) {
		Department department = FACTORY.createDepartment();
		department.setId(key());
		department.setName(name);
		return department;
	}

	public User user(String name) {
		User user = FACTORY.createUser();
		user.setId(key());
		user.setName(name);
		return user;
	}

	public OrderType type(String name, OrderKind kind) {
		OrderType type = FACTORY.createOrderType();
		type.setId(key());
		type.setName(name);
		type.setKind(kind);
		return type;
	}

	public ProductionStatus status(OrderType type, String name, StatusKind kind, int days) {
		ProductionStatus status = FACTORY.createProductionStatus();
		status.setId(key());
		status.setName(name);
		status.setKind(kind);
		status.setDuration(days);
		type.getStatuses().add(status);
		return status;
	}

	/** The cycle of Spectra's own example: Retouch 3 days, Printing 2, QA 1, Shipped. */
	public OrderType prints() {
		OrderType type = type("Prints", OrderKind.PRINT);
		status(type, "Retouch", StatusKind.INITIAL, 3);
		status(type, "Printing", StatusKind.IN_WORK, 2);
		status(type, "QA", StatusKind.IN_WORK, 1);
		status(type, "Shipped", StatusKind.FINAL, 0);
		status(type, "On hold", StatusKind.HOLD, 5);
		status(type, "Cancelled", StatusKind.CANCELLED, 0);
		return type;
	}

	public Vendor vendor(String name) {
		Vendor vendor = FACTORY.createVendor();
		vendor.setId(key());
		vendor.setName(name);
		return vendor;
	}

	public ItemType itemType(ItemKind kind) {
		ItemType type = FACTORY.createItemType();
		type.setId(key());
		type.setName(kind.getLiteral());
		type.setKind(kind);
		return type;
	}

	public PriceListItem item(String identifier, Vendor preferred) {
		PriceListItem item = FACTORY.createPriceListItem();
		item.setId(key());
		item.setPriceList(priceList);
		item.setIdentifier(identifier);
		item.setDescription("The " + identifier);
		item.setPreferredVendor(preferred);
		return item;
	}

	public PackageComponent component(PriceListItem owner, PriceListItem item, String quantity) {
		PackageComponent component = FACTORY.createPackageComponent();
		component.setId(key());
		component.setItem(item);
		component.setQuantity(number(quantity));
		owner.getComponents().add(component);
		return component;
	}

	public TaxRate taxRate(String name, String percent) {
		TaxRate rate = FACTORY.createTaxRate();
		rate.setId(key());
		rate.setName(name);
		rate.setPercent(number(percent));
		return rate;
	}

	public PriceList priceList() {
		return priceList;
	}

	/** An initial order of a new client, dated 2015-07-20. */
	public Invoice invoice(String number) {
		Client client = FACTORY.createClient();
		client.setId(key());
		client.setName("Ada Lovelace");
		Invoice invoice = FACTORY.createInvoice();
		invoice.setId(key());
		invoice.setNumber(number);
		invoice.setType(InvoiceType.INITIAL_ORDER);
		invoice.setClient(client);
		invoice.setInvoiceDate(day("2015-07-20"));
		return invoice;
	}

	/** A line with an item, its package expanded, as it is when it is entered and saved. */
	public InvoiceLine line(Invoice invoice, PriceListItem item, String quantity) throws RuleException {
		InvoiceLine line = FACTORY.createInvoiceLine();
		line.setId(key());
		Packages.enter(line, item);
		line.setQuantity(number(quantity));
		for (LineComponent component : line.getComponents()) {
			component.setId(key());
		}
		invoice.getLines().add(line);
		return line;
	}

	/** A line in free text. */
	public InvoiceLine line(Invoice invoice, String description, String quantity) {
		InvoiceLine line = FACTORY.createInvoiceLine();
		line.setId(key());
		line.setDescription(description);
		line.setQuantity(number(quantity));
		invoice.getLines().add(line);
		return line;
	}

	/** So much of a line, or of a component of it, is ordered by an order. */
	public static OrderedQuantity ordered(InvoiceLine line, LineComponent component, String quantity, String orderNumber) {
		return new OrderedQuantity(line.getId(), component == null ? null : component.getId(), number(quantity), 900, orderNumber);
	}
}
