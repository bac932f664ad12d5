package studio.safelight.production;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import studio.safelight.model.PlanningDirection;
import studio.safelight.model.Preferences;
import studio.safelight.model.Studio;
import studio.safelight.model.User;
import studio.safelight.model.WorkingCalendar;

/**
 * Under which circumstances production orders are made and changed.
 *
 * @param calendar  the days on which work is done
 * @param direction in which due dates are planned
 * @param now       the present moment in the zone of the studio, to the millisecond
 * @param user      who does it; may be null
 */
public record OrderContext(WorkingCalendar calendar, PlanningDirection direction, LocalDateTime now, User user) {

	/** The circumstances in a studio. */
	public static OrderContext of(Studio studio, WorkingCalendar calendar, InstantSource clock, User user) {
		Preferences preferences = studio.getPreferences();
		PlanningDirection direction = preferences == null ? PlanningDirection.FORWARD : preferences.getPlanning();
		LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneId.of(studio.getTimeZone()));
		return new OrderContext(calendar, direction, now.truncatedTo(ChronoUnit.MILLIS), user);
	}

	/** @return the present day in the zone of the studio */
	public LocalDate today() {
		return now.toLocalDate();
	}
}
