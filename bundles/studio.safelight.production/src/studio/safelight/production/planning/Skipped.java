package studio.safelight.production.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import studio.safelight.model.Closure;
import studio.safelight.model.labels.Labels;
import studio.safelight.production.internal.Messages;

/** Says which days did not count, and why: the closures by name, the days off by their names. */
final class Skipped {

	/** A step of a thousand days may meet more closures than anybody wants to read, and than there is room for. */
	private static final int NAMED_CLOSURES = 8;

	private Skipped() {
	}

	/**
	 * @param from      the day that was counted from; in either direction
	 * @param including whether that day itself would have been taken, had it been a business day
	 * @return a sentence with a blank before it; empty where no day was skipped
	 */
	static String between(BusinessDays days, LocalDate from, LocalDate to, boolean including) {
		Set<DayOfWeek> off = EnumSet.noneOf(DayOfWeek.class);
		Set<Closure> closures = new LinkedHashSet<>();
		int count = 0;
		int direction = to.isBefore(from) ? -1 : 1;
		LocalDate first = including || from.equals(to) ? from : from.plusDays(direction);
		for (LocalDate day = first; !day.equals(to); day = day.plusDays(direction)) {
			if (!days.isInWorkWeek(day)) {
				off.add(day.getDayOfWeek());
				count++;
			} else {
				days.closure(day).ifPresent(closures::add);
			}
		}
		List<String> reasons = new ArrayList<>();
		if (count > 0) {
			String names = off.stream().map(day -> day.getDisplayName(TextStyle.FULL, Labels.locale())).collect(Collectors.joining(", "));
			reasons.add(Messages.text("skipped.daysOff", count, names));
		}
		closures.stream().limit(NAMED_CLOSURES).map(Skipped::name).forEach(reasons::add);
		if (closures.size() > NAMED_CLOSURES) {
			reasons.add(Messages.text("skipped.more", closures.size() - NAMED_CLOSURES));
		}
		return reasons.isEmpty() ? "" : Messages.text("skipped", String.join("; ", reasons));
	}

	private static String name(Closure closure) {
		String scope = closure.getVendor() != null ? closure.getVendor().getName()
				: closure.getDepartment() != null ? closure.getDepartment().getName() : Messages.text("skipped.studio");
		boolean oneDay = closure.getFirstDay().equals(closure.getLastDay());
		return Messages.text(oneDay ? "skipped.closureDay" : "skipped.closure", closure.getName(), scope, closure.getFirstDay(),
				closure.getLastDay());
	}
}
