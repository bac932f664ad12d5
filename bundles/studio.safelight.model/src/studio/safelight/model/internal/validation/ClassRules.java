package studio.safelight.model.internal.validation;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import studio.safelight.model.Closure;
import studio.safelight.model.OrderType;
import studio.safelight.model.PackageComponent;
import studio.safelight.model.PriceListItem;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.StatusKind;
import studio.safelight.model.Studio;
import studio.safelight.model.WorkingCalendar;

/** Rules about a whole record, under the names that the model uses for them. */
final class ClassRules {

	private static final List<Rule.Violation> NONE = List.of();

	private static final Map<String, Rule> RULES = Map.of( //
			"timeZone", object -> timeZone((Studio) object), //
			"currency", object -> currency((Studio) object), //
			"someWorkDay", object -> someWorkDay((WorkingCalendar) object), //
			"oneScope", object -> oneScope((Closure) object), //
			"oneInitialStatus", object -> oneInitialStatus((OrderType) object), //
			"someFinalStatus", object -> someFinalStatus((OrderType) object), //
			"uniqueStatusNames", object -> uniqueStatusNames((OrderType) object), //
			"noPackageCycle", object -> noPackageCycle((PriceListItem) object));

	private ClassRules() {
	}

	/** @throws IllegalArgumentException if the model names a constraint that nobody wrote */
	static Rule named(String name) {
		Rule rule = RULES.get(name);
		if (rule == null) {
			throw new IllegalArgumentException("The model names the constraint " + name + ", which is not implemented");
		}
		return rule;
	}

	private static List<Rule.Violation> timeZone(Studio studio) {
		String zone = studio.getTimeZone();
		try {
			if (zone != null) {
				ZoneId.of(zone);
			}
			return NONE;
		} catch (DateTimeException e) {
			return List.of(Messages.violation(studio, Literals.STUDIO__TIME_ZONE, "timeZone", zone));
		}
	}

	private static List<Rule.Violation> currency(Studio studio) {
		String code = studio.getCurrency();
		try {
			if (code != null && Currency.getInstance(code).getDefaultFractionDigits() < 0) {
				return List.of(Messages.violation(studio, Literals.STUDIO__CURRENCY, "currency", code));
			}
			return NONE;
		} catch (IllegalArgumentException e) {
			return List.of(Messages.violation(studio, Literals.STUDIO__CURRENCY, "currency", code));
		}
	}

	private static List<Rule.Violation> someWorkDay(WorkingCalendar calendar) {
		boolean some = calendar.isMonday() || calendar.isTuesday() || calendar.isWednesday() || calendar.isThursday() || calendar.isFriday()
				|| calendar.isSaturday() || calendar.isSunday();
		return some ? NONE : List.of(Messages.violation(calendar, Literals.WORKING_CALENDAR__MONDAY, "someWorkDay"));
	}

	private static List<Rule.Violation> oneScope(Closure closure) {
		boolean both = closure.eGet(Literals.CLOSURE__DEPARTMENT, false) != null && closure.eGet(Literals.CLOSURE__VENDOR, false) != null;
		return both ? List.of(Messages.violation(closure, Literals.CLOSURE__VENDOR, "oneScope")) : NONE;
	}

	private static List<Rule.Violation> oneInitialStatus(OrderType type) {
		List<String> names = activeNames(type, StatusKind.INITIAL);
		return switch (names.size()) {
			case 0 -> List.of(Messages.violation(type, Literals.ORDER_TYPE__STATUSES, "noInitialStatus"));
			case 1 -> NONE;
			default -> List.of(Messages.violation(type, Literals.ORDER_TYPE__STATUSES, "manyInitialStatuses", names.size(),
					String.join(", ", names)));
		};
	}

	private static List<Rule.Violation> someFinalStatus(OrderType type) {
		return activeNames(type, StatusKind.FINAL).isEmpty()
				? List.of(Messages.violation(type, Literals.ORDER_TYPE__STATUSES, "noFinalStatus"))
				: NONE;
	}

	/** An inactive status takes no part in a cycle. */
	private static List<String> activeNames(OrderType type, StatusKind kind) {
		return type.getStatuses().stream().filter(status -> status.getKind() == kind && !status.isInactive())
				.map(status -> String.valueOf(status.getName())).toList();
	}

	private static List<Rule.Violation> uniqueStatusNames(OrderType type) {
		List<Rule.Violation> violations = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (ProductionStatus status : type.getStatuses()) {
			if (status.getName() != null && !names.add(status.getName().replaceAll("\\s", "").toUpperCase(Locale.ROOT))) {
				violations.add(Messages.violation(status, Literals.PRODUCTION_STATUS__NAME, "duplicateStatusName", status.getName().strip()));
			}
		}
		return violations;
	}

	private static List<Rule.Violation> noPackageCycle(PriceListItem item) {
		Deque<PriceListItem> way = new ArrayDeque<>();
		way.addLast(item);
		if (!leadsBackTo(item, item, way, new HashSet<>())) {
			return NONE;
		}
		String names = way.stream().map(PriceListItem::getIdentifier).collect(Collectors.joining(" > "));
		return List.of(Messages.violation(item, Literals.PRICE_LIST_ITEM__COMPONENTS, "packageCycle", names));
	}

	/** Walks depth first; the way has the items from the first one to the one that closes the cycle, when true is returned. */
	private static boolean leadsBackTo(PriceListItem first, PriceListItem from, Deque<PriceListItem> way, Set<PriceListItem> seen) {
		for (PackageComponent component : from.getComponents()) {
			PriceListItem next = component.getItem();
			if (next == null || next.eIsProxy() || next != first && !seen.add(next)) {
				continue;
			}
			way.addLast(next);
			if (next == first || leadsBackTo(first, next, way, seen)) {
				return true;
			}
			way.removeLast();
		}
		return false;
	}
}
