package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.cli.internal.Call;
import studio.safelight.cli.internal.Command;
import studio.safelight.cli.internal.Fields;
import studio.safelight.cli.internal.Result;
import studio.safelight.cli.internal.UsageException;
import studio.safelight.model.Closure;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.WorkingCalendar;

/** Shows the work week and the closures. */
public final class CalendarShow implements Command {

	@Override
	public String name() {
		return "calendar show";
	}

	@Override
	public String summary() {
		return Messages.calendarShowSummary;
	}

	@Override
	public Result run(Call call) throws IOException, UsageException {
		return call.studio().transaction(transaction -> {
			WorkingCalendar calendar = transaction.<WorkingCalendar>loadAll(Literals.WORKING_CALENDAR).getFirst();
			Prefetch.references(transaction, List.of(calendar));
			List<String> week = Arrays.stream(DayOfWeek.values()).filter(day -> isWorked(calendar, day)).map(DayOfWeek::name).toList();
			List<Fields> closures = calendar.getClosures().stream().sorted(Comparator.comparing(Closure::getFirstDay)).map(CalendarShow::closure).toList();
			return Result.of(new Fields().with("workWeek", week).with("closures", closures));
		});
	}

	private static boolean isWorked(WorkingCalendar calendar, DayOfWeek day) {
		EStructuralFeature feature = calendar.eClass().getEStructuralFeature(day.name().toLowerCase(Locale.ROOT));
		return (Boolean) calendar.eGet(feature);
	}

	private static Fields closure(Closure closure) {
		String scope = closure.getDepartment() != null ? "department:" + closure.getDepartment().getName()
				: closure.getVendor() != null ? "vendor:" + closure.getVendor().getName() : "studio";
		return new Fields().with("from", closure.getFirstDay()).with("to", closure.getLastDay()).with("scope", scope).with("name", closure.getName());
	}
}
