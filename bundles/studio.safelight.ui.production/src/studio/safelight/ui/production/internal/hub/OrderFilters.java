package studio.safelight.ui.production.internal.hub;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import studio.safelight.model.OrderType;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.ui.hubs.HubFilter;
import studio.safelight.ui.hubs.HubFilter.Option;
import studio.safelight.ui.hubs.HubFilters;

/** What the production hub is filtered by beside the words. */
final class OrderFilters {

	static final String STATUS = "status";
	static final String VENDOR = "vendor";
	static final String DUE = "due";

	/** The orders of one invoice, where another screen asked for them. */
	static final String INVOICE = "invoice";

	/** When the present status is due; what is done already is only shown without that filter. */
	private static final String OPEN = "open";
	private static final String LATE = "late";
	private static final String TODAY = "today";
	private static final String WEEK = "week";

	private static final int DAYS_OF_WEEK = 7;

	private OrderFilters() {
	}

	static List<HubFilter> all() {
		return List.of(HubFilter.of(STATUS, Messages.OrderFilters_status, OrderFilters::statuses),
				HubFilter.of(VENDOR, Messages.OrderFilters_vendor, Literals.VENDOR),
				HubFilter.of(DUE, Messages.OrderFilters_due, new Option(OPEN, Messages.OrderFilters_open), new Option(LATE, Messages.OrderFilters_late),
						new Option(TODAY, Messages.OrderFilters_today), new Option(WEEK, Messages.OrderFilters_week)).initially(OPEN),
				HubFilter.fromElsewhere(INVOICE, Messages.OrderFilters_invoice));
	}

	/** The statuses of all types by name, as studios call the same step the same. */
	private static List<Option> statuses(StudioStore store) throws IOException {
		Set<String> names = new LinkedHashSet<>();
		store.transaction(transaction -> {
			List<OrderType> types = transaction.loadAll(Literals.ORDER_TYPE);
			types.forEach(type -> type.getStatuses().forEach(each -> names.add(each.getName())));
			return null;
		});
		return names.stream().map(name -> new Option(name, name)).toList();
	}

	static OrderFilter of(HubFilters filters, LocalDate today) {
		String words = filters.words().isEmpty() ? null : filters.words();
		return OrderFilter.words(words).withStatus(filters.value(STATUS)).withVendor(filters.id(VENDOR)).withInvoice(filters.id(INVOICE))
				.withDueBefore(dueBefore(filters, today)).withOpenOnly(filters.value(DUE) != null);
	}

	private static LocalDate dueBefore(HubFilters filters, LocalDate today) {
		return switch (filters.value(DUE)) {
			case LATE -> today;
			case TODAY -> today.plusDays(1);
			case WEEK -> today.plusDays(DAYS_OF_WEEK);
			case null, default -> null;
		};
	}
}
