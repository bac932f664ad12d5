package studio.safelight.production.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import studio.safelight.model.Closure;
import studio.safelight.model.Department;
import studio.safelight.model.ProductionStatus;
import studio.safelight.model.Vendor;
import studio.safelight.model.WorkingCalendar;
import studio.safelight.production.RuleException;
import studio.safelight.production.internal.Messages;
import studio.safelight.production.internal.Same;

/** The days on which a step is worked on: the work week of the studio, less the closures that concern the step. */
public final class BusinessDays {

	/** Who waits this long for a business day has a calendar that is wrong. */
	private static final int LONGEST_WAIT = 3660;

	private final Set<DayOfWeek> week;
	private final List<Closure> closures;

	private BusinessDays(WorkingCalendar calendar, Predicate<Closure> concerns) {
		this.week = workWeek(calendar);
		this.closures = calendar.getClosures().stream().filter(concerns)
				.filter(closure -> closure.getFirstDay() != null && closure.getLastDay() != null)
				.sorted(Comparator.comparing(Closure::getFirstDay)).toList();
	}

	/**
	 * A step in the studio counts with the closures of the studio and of the step's department; one at the vendor with those of the vendor alone.
	 *
	 * @param vendor who has the order
	 */
	public static BusinessDays of(WorkingCalendar calendar, ProductionStatus step, Vendor vendor) {
		if (step.isAtVendor()) {
			return new BusinessDays(calendar, closure -> Same.record(closure.getVendor(), vendor));
		}
		Department department = step.getDepartment();
		return new BusinessDays(calendar, closure -> closure.getVendor() == null
				&& (closure.getDepartment() == null || Same.record(closure.getDepartment(), department)));
	}

	/** @return the days of the week that are ticked as work days */
	public static Set<DayOfWeek> workWeek(WorkingCalendar calendar) {
		Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
		for (DayOfWeek day : DayOfWeek.values()) {
			boolean ticked = switch (day) {
				case MONDAY -> calendar.isMonday();
				case TUESDAY -> calendar.isTuesday();
				case WEDNESDAY -> calendar.isWednesday();
				case THURSDAY -> calendar.isThursday();
				case FRIDAY -> calendar.isFriday();
				case SATURDAY -> calendar.isSaturday();
				case SUNDAY -> calendar.isSunday();
			};
			if (ticked) {
				week.add(day);
			}
		}
		return week;
	}

	/** @return whether the step is worked on that day */
	public boolean isBusinessDay(LocalDate day) {
		return isInWorkWeek(day) && closure(day).isEmpty();
	}

	boolean isInWorkWeek(LocalDate day) {
		return week.contains(day.getDayOfWeek());
	}

	/** @return the closure that takes that day away */
	Optional<Closure> closure(LocalDate day) {
		return closures.stream()
				.filter(closure -> !day.isBefore(closure.getFirstDay()) && !day.isAfter(closure.getLastDay())).findFirst();
	}

	/**
	 * @param days 0 or more
	 * @return the n-th business day after the day; for 0 the day itself, or the next business day where it is none
	 * @throws RuleException if no business day is reached within ten years
	 */
	public LocalDate after(LocalDate day, int days) throws RuleException {
		return count(day, days, 1);
	}

	/**
	 * @param days 0 or more
	 * @return the n-th business day before the day; for 0 the day itself, or the last business day before where it is none
	 * @throws RuleException if no business day is reached within ten years
	 */
	public LocalDate before(LocalDate day, int days) throws RuleException {
		return count(day, days, -1);
	}

	private LocalDate count(LocalDate day, int days, int direction) throws RuleException {
		if (days < 0) {
			throw new IllegalArgumentException("A step can't take " + days + " days");
		}
		LocalDate result = days == 0 ? nearest(day, direction) : day;
		for (int counted = 0; counted < days; counted++) {
			result = nearest(result.plusDays(direction), direction);
		}
		return result;
	}

	private LocalDate nearest(LocalDate day, int direction) throws RuleException {
		LocalDate result = day;
		for (int waited = 0; waited < LONGEST_WAIT; waited++) {
			if (isBusinessDay(result)) {
				return result;
			}
			result = result.plusDays(direction);
		}
		throw Messages.refusal(direction > 0 ? "calendar.noDayAfter" : "calendar.noDayBefore", day);
	}
}
