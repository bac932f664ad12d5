package studio.safelight.sample.internal;

import static studio.safelight.sample.internal.Sample.NEW;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.TreeMap;

import studio.safelight.model.Closure;
import studio.safelight.model.Department;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.Vendor;
import studio.safelight.model.WorkingCalendar;

/** The closures: public holidays from last year to next, works holidays of a vendor, and a day of a department. */
public final class Calendar {

	private final Sample sample;

	public Calendar(Sample sample) {
		this.sample = sample;
	}

	/** Adds the closures to the calendar of the studio. */
	public void make() throws IOException {
		WorkingCalendar calendar = sample.only(SafelightPackage.Literals.WORKING_CALENDAR);
		LocalDate today = sample.today();
		for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
			new TreeMap<>(Holidays.of(year)).forEach((day, name) -> close(calendar, name, day, day));
		}
		LocalDate monday = today.plusWeeks(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		close(calendar, "Works holidays", monday, monday.plusDays(11)).setVendor(sample.get(Vendor.class, "libretto"));
		LocalDate wednesday = today.plusDays(4).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
		close(calendar, "Retouching workshop", wednesday, wednesday).setDepartment(sample.get(Department.class, "Retouching"));
	}

	private Closure close(WorkingCalendar calendar, String name, LocalDate first, LocalDate last) {
		Closure closure = NEW.createClosure();
		closure.setName(name);
		closure.setFirstDay(first);
		closure.setLastDay(last);
		calendar.getClosures().add(closure);
		return closure;
	}
}
