package studio.safelight.ui.production.internal.hub;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import studio.safelight.model.OrderType;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.ui.CurrentUser;
import studio.safelight.ui.hubs.HubFilter;
import studio.safelight.ui.hubs.HubFilter.Option;
import studio.safelight.ui.hubs.HubFilters;

/** What the production hub is filtered by beside the words. */
final class OrderFilters {

	static final String STATUS = "status";
	static final String VENDOR = "vendor";
	static final String DEPARTMENT = "department";
	static final String USER = "user";
	static final String TYPE = "type";
	static final String DUE = "due";

	/** The orders of one invoice, where another screen asked for them. */
	static final String INVOICE = "invoice";

	/** The user is whoever works here now; so a saved view is everybody's own. */
	private static final String ME = "me";

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
				HubFilter.of(DEPARTMENT, Messages.ProductionHub_department, Literals.DEPARTMENT),
				HubFilter.of(USER, Messages.ProductionHub_user, OrderFilters::users),
				HubFilter.of(TYPE, Labels.of(Literals.PRODUCTION_ORDER__TYPE), Literals.ORDER_TYPE),
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

	private static List<Option> users(StudioStore store) throws IOException {
		List<Option> users = new ArrayList<>();
		users.add(new Option(ME, Messages.OrderFilters_mine));
		store.lists().choices(Literals.USER).forEach(user -> users.add(new Option(String.valueOf(user.id()), user.label())));
		return users;
	}

	/** Beside the UI thread: who <em>me</em> is, is looked up. */
	static OrderFilter of(HubFilters filters, LocalDate today, StudioStore store) throws StoreException {
		Long user = filters.is(USER, ME) ? CurrentUser.id(store).orElse(CurrentUser.NOBODY) : filters.id(USER);
		String words = filters.words().isEmpty() ? null : filters.words();
		return OrderFilter.words(words).withStatus(filters.value(STATUS)).withVendor(filters.id(VENDOR)).withInvoice(filters.id(INVOICE))
				.withDepartment(filters.id(DEPARTMENT)).withUser(user).withType(filters.id(TYPE))
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
