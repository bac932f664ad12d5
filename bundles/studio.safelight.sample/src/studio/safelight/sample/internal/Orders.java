package studio.safelight.sample.internal;

import static studio.safelight.sample.internal.Sample.NEW;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderKind;
import studio.safelight.model.OrderedImage;
import studio.safelight.model.PriorityCode;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.ReorderReason;
import studio.safelight.model.SafelightPackage;
import studio.safelight.production.ProductionOrders;
import studio.safelight.production.ProductionOrders.Created;
import studio.safelight.production.ProductionOrders.Details;
import studio.safelight.production.ProductionOrders.Request;
import studio.safelight.production.Records;
import studio.safelight.production.Records.Transaction;
import studio.safelight.production.proposal.VendorChoice;

/** Makes the production orders as the studio would have done: through the rules, each on its day. What happened to them since is entered then. */
public final class Orders {

	private static final String ENTERED_BY = "ines";
	private static final BigDecimal SHIPPING = new BigDecimal("6.90");

	private final Records records;
	private final LocalDate today;
	private final ZoneId zone;
	private final Map<Long, Progress> progress = new LinkedHashMap<>();

	public Orders(Records records, LocalDate today, ZoneId zone) {
		this.records = records;
		this.today = today;
		this.zone = zone;
	}

	/**
	 * Makes the orders of the invoices.
	 *
	 * @return how many
	 */
	public int make(List<Invoices.Ordered> invoices) throws IOException {
		for (Invoices.Ordered ordered : invoices) {
			long invoice = ordered.invoice().getId();
			List<Created> created = on(workDayAfter(ordered.invoice().getInvoiceDate()))
					.create(new Request(invoice, VendorChoice.ALL_NECESSARY, Details.FROM_INVOICE, null)).orders();
			for (int i = 0; i < created.size(); i++) {
				progress.put(created.get(i).id(), ordered.progress(i));
			}
		}
		long remade = remake();
		records.transaction(transaction -> {
			List<ProductionOrder> orders = transaction.loadAll(SafelightPackage.Literals.PRODUCTION_ORDER, progress.keySet());
			for (ProductionOrder order : orders) {
				enter(transaction, order, progress.get(order.getId()));
			}
			transaction.save(orders);
			return null;
		});
		return progress.size() + (remade == 0 ? 0 : 1);
	}

	private ProductionOrders on(LocalDate day) {
		return ProductionOrders.of(records, InstantSource.fixed(day.atTime(9, 30).atZone(zone).toInstant()), () -> ENTERED_BY);
	}

	/** Orders are made on the next day, never on a Sunday unless that is today. */
	private LocalDate workDayAfter(LocalDate day) {
		LocalDate next = day.plusDays(day.getDayOfWeek() == DayOfWeek.SATURDAY ? 2 : 1);
		return next.isAfter(today) ? today : next;
	}

	/** The first finished order of the lab is made again in part: the lab got the colours wrong. */
	private long remake() throws IOException {
		long first = progress.entrySet().stream().filter(e -> e.getValue() == Progress.FINAL).findFirst().orElseThrow().getKey();
		ProductionOrder original = records.transaction(transaction -> {
			ProductionOrder order = transaction.load(SafelightPackage.Literals.PRODUCTION_ORDER, first);
			order.getInvoice().getId();
			order.getVendor().getId();
			return order;
		});
		long id = on(today.minusDays(2)).create(new Request(original.getInvoice().getId(), VendorChoice.only(original.getVendor()), Details.MANUAL, null))
				.orders().getFirst().id();
		return records.transaction(transaction -> {
			ProductionOrder remake = transaction.load(SafelightPackage.Literals.PRODUCTION_ORDER, id);
			ProductionOrder remakeOf = transaction.load(SafelightPackage.Literals.PRODUCTION_ORDER, first);
			OrderDetail of = remakeOf.getDetails().getFirst();
			OrderDetail detail = NEW.createOrderDetail();
			detail.setInvoiceLine(of.getInvoiceLine());
			detail.setComponent(of.getComponent());
			detail.setItem(of.getItem());
			detail.setDescription(of.getDescription());
			detail.setImage(of.getImage());
			detail.setNotes("Magenta cast: compare with the proof.");
			remake.getDetails().add(detail);
			remake.setRemakeOf(remakeOf);
			remake.setReorderReason(named(transaction.loadAll(SafelightPackage.Literals.REORDER_REASON), "Colours are off"));
			transaction.save(List.of(remake));
			return id;
		});
	}

	private void enter(Transaction transaction, ProductionOrder order, Progress how) throws IOException {
		List<PriorityCode> codes = transaction.loadAll(SafelightPackage.Literals.PRIORITY_CODE);
		order.setPriority(codes.stream().filter(c -> c.getName().equals(how == Progress.TODAY ? "Rush" : how == Progress.LATE ? "High" : "Normal"))
				.findAny().orElseThrow());
		images(order);
		notes(order);
		new Cycle(order, today).advance(how);
		if (order.getNumber() == null && how != Progress.NEW) {
			order.setNumber(order.getVendor().isInHouse() ? transaction.drawOrderNumber() : labNumber(order));
		}
		if (how == Progress.FINAL && !order.getVendor().isInHouse() && order.getId() % 7 != 0) {
			order.setVendorAmount(amount(order));
		}
	}

	/** @return what a vendor calls the order, such as <code>L5034</code> */
	private static String labNumber(ProductionOrder order) {
		return order.getVendor().getName().charAt(0) + order.getInvoice().getNumber();
	}

	private static BigDecimal amount(ProductionOrder order) {
		BigDecimal sum = SHIPPING;
		for (OrderDetail detail : order.getDetails()) {
			if (detail.getItem() != null && detail.getItem().getCost() != null) {
				sum = sum.add(detail.getItem().getCost().multiply(detail.getQuantity()));
			}
		}
		return sum.setScale(2, RoundingMode.HALF_UP);
	}

	private static void notes(ProductionOrder order) {
		String vendor = order.getVendor().getVendorNumber();
		switch (vendor) {
			case "V-001" -> order.setInHouseNotes("Back up the layered files before export.");
			case "V-002" -> order.setVendorNotes("No automatic colour correction, please: profiles are embedded.");
			case "V-003" -> {
				order.setVendorNotes("Cover in night blue linen, lettering in silver.");
				order.setInHouseNotes("Show the layout to the client before it goes out.");
			}
			default -> order.setVendorNotes("Hangers for portrait format unless the picture is wide.");
		}
	}

	/** A print order names the files of its images, some of them with a crop and a wish for the retoucher. */
	private static void images(ProductionOrder order) {
		if (order.getType().getKind() != OrderKind.PRINT) {
			return;
		}
		int count = 0;
		for (OrderDetail detail : order.getDetails()) {
			if (detail.getImage() == null) {
				continue;
			}
			if (detail.getImages().isEmpty()) {
				OrderedImage image = NEW.createOrderedImage();
				image.setFileName(detail.getImage());
				detail.getImages().add(image);
			}
			OrderedImage image = detail.getImages().getFirst();
			if (count % 3 == 0) {
				image.setRetouchNotes(count % 2 == 0 ? "Soften the shadow under the eyes." : "Take out the sign in the background.");
			}
			if (count % 2 == 1) {
				image.setCropLeft(new BigDecimal("0.05"));
				image.setCropTop(new BigDecimal("0.02"));
				image.setCropRight(new BigDecimal("0.95"));
				image.setCropBottom(new BigDecimal("0.92"));
			}
			count++;
		}
	}

	private static ReorderReason named(List<ReorderReason> reasons, String name) {
		return reasons.stream().filter(r -> r.getName().equals(name)).findAny().orElseThrow();
	}
}
