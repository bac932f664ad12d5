package studio.safelight.production.internal;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import studio.safelight.model.Invoice;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Studio;
import studio.safelight.model.User;
import studio.safelight.model.Vendor;
import studio.safelight.model.WorkingCalendar;
import studio.safelight.model.labels.Labels;
import studio.safelight.model.labels.Names;
import studio.safelight.production.OrderContext;
import studio.safelight.production.OrderedQuantity;
import studio.safelight.production.ProductionOrders;
import studio.safelight.production.Records;
import studio.safelight.production.RuleException;
import studio.safelight.production.invoices.DeliveryDates;
import studio.safelight.production.proposal.NotOrdered;
import studio.safelight.production.proposal.Proposal;
import studio.safelight.production.proposal.Proposer;
import studio.safelight.production.proposal.VendorChoice;

/** Joins the rules to the records: each call is one transaction. */
public final class ProductionOrdersService implements ProductionOrders {

	/** How many lines a message tells the reasons of. */
	private static final int TOLD_LINES = 5;

	private final Records records;
	private final InstantSource clock;
	private final Supplier<String> user;

	public ProductionOrdersService(Records records, InstantSource clock, Supplier<String> user) {
		this.records = Objects.requireNonNull(records);
		this.clock = Objects.requireNonNull(clock);
		this.user = Objects.requireNonNull(user);
	}

	@Override
	public Proposal propose(long invoiceId, VendorChoice vendors) throws IOException {
		return records.transaction(transaction -> {
			Invoice invoice = transaction.load(Literals.INVOICE, invoiceId);
			Prefetch.itemsOf(invoice, transaction);
			return Proposer.propose(invoice, chosen(vendors, transaction), transaction.orderedQuantities(invoiceId));
		});
	}

	@Override
	public List<OrderedQuantity> ordered(long invoiceId) throws IOException {
		return records.transaction(transaction -> List.copyOf(transaction.orderedQuantities(invoiceId)));
	}

	@Override
	public Creation create(Request request, BooleanSupplier cancelled) throws IOException {
		record Made(List<ProductionOrder> orders, Proposal proposal, List<String> remarks) {
		}
		Made made = records.transaction(transaction -> {
			Invoice invoice = transaction.lockInvoice(request.invoiceId());
			Prefetch.itemsOf(invoice, transaction);
			List<String> remarks = new ArrayList<>();
			Studio studio = studio(transaction);
			checkDeliveryDate(invoice, studio);
			OrderContext context = context(transaction, studio, remarks);
			Selection selection = selection(request, invoice, transaction);
			Creator creator = new Creator(transaction, invoice, context, cancelled);
			List<ProductionOrder> orders = creator.create(selection);
			remarks.addAll(creator.remarks());
			return new Made(orders, selection.proposal(), remarks);
		});
		// only now do all new orders have their keys
		List<Created> created = made.orders().stream()
				.map(order -> new Created(order.getId(), order.getNumber(), order.getVendor().getId())).toList();
		return new Creation(created, made.proposal(), List.copyOf(made.remarks()));
	}

	private static Vendor chosen(VendorChoice choice, Records.Transaction transaction) throws IOException {
		return choice.isAll() ? null : transaction.load(Literals.VENDOR, choice.vendorId());
	}

	private static Selection selection(Request request, Invoice invoice, Records.Transaction transaction) throws IOException {
		if (!Proposer.givesOrders(invoice)) {
			throw Messages.refusal("create.invoiceType", Names.describe(invoice), Labels.inSentence(Labels.of(invoice.getType())));
		}
		List<OrderedQuantity> ordered = transaction.orderedQuantities(request.invoiceId());
		Vendor only = chosen(request.vendors(), transaction);
		if (only != null && only.isInactive()) {
			throw Messages.refusal("vendor.inactive", only.getName());
		}
		Selection selection;
		if (request.details() == Details.MANUAL) {
			selection = Selection.of(Proposer.proposeByHand(invoice, only, ordered));
		} else if (request.edits() == null) {
			selection = Selection.of(Proposer.propose(invoice, only, ordered));
		} else {
			selection = EditedSelection.of(transaction, invoice, request.edits(), ordered);
		}
		if (selection.groups().isEmpty()) {
			throw nothingToOrder(invoice, selection.proposal());
		}
		return selection;
	}

	private static RuleException nothingToOrder(Invoice invoice, Proposal proposal) {
		if (invoice.getLines().isEmpty()) {
			return Messages.refusal("create.noLines", Names.describe(invoice));
		}
		StringBuilder reasons = new StringBuilder();
		for (NotOrdered each : proposal.notOrdered().stream().limit(TOLD_LINES).toList()) {
			reasons.append(' ').append(Messages.text("create.reason", invoice.getLines().indexOf(each.line()) + 1, what(each), each.text()));
		}
		int more = proposal.notOrdered().size() - TOLD_LINES;
		if (more > 0) {
			reasons.append(' ').append(Messages.text("more", more));
		}
		return Messages.refusal("create.nothing", Names.describe(invoice), reasons.toString());
	}

	private static String what(NotOrdered each) {
		return each.component() == null ? each.line().getDescription() : each.component().getItem().getDescription();
	}

	private static Studio studio(Records.Transaction transaction) throws IOException {
		List<Studio> studios = transaction.loadAll(Literals.STUDIO);
		if (studios.isEmpty()) {
			throw Messages.refusal("create.noStudio");
		}
		return studios.get(0);
	}

	private static void checkDeliveryDate(Invoice invoice, Studio studio) throws RuleException {
		boolean required = studio.getPreferences() != null && studio.getPreferences().isDeliveryDateRequired();
		if (required && DeliveryDates.isMissing(invoice)) {
			throw new RuleException(DeliveryDates.problem(invoice));
		}
	}

	private OrderContext context(Records.Transaction transaction, Studio studio, List<String> remarks) throws IOException {
		List<WorkingCalendar> calendars = transaction.loadAll(Literals.WORKING_CALENDAR);
		if (calendars.isEmpty()) {
			throw Messages.refusal("create.noCalendar");
		}
		String name = user.get();
		User present = present(name, transaction);
		if (present == null) {
			remarks.add(Messages.text("create.unknownUser", name));
		}
		return OrderContext.of(studio, calendars.get(0), clock, present);
	}

	private static User present(String name, Records.Transaction transaction) throws IOException {
		if (name == null || name.isBlank()) {
			return null;
		}
		List<Long> ids = transaction.find(Literals.USER__NAME, List.of(name)).getOrDefault(name, List.of());
		return ids.isEmpty() ? null : transaction.load(Literals.USER, ids.get(0));
	}
}
