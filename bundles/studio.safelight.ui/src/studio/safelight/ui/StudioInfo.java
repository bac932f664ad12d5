package studio.safelight.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

/**
 * What screens need to know of the open studio all the time. An OSGi service, as {@link studio.safelight.store.StudioStore} is one: a part
 * asks its site for it.
 *
 * @param name     of the studio, as on its letters
 * @param currency of all amounts
 * @param zone     that its days are counted in
 * @param clock    that tells the time
 */
public record StudioInfo(String name, Currency currency, ZoneId zone, Clock clock) {

	/** With the clock of the computer. */
	public StudioInfo(String name, Currency currency, ZoneId zone) {
		this(name, currency, zone, Clock.systemUTC());
	}

	/** @return the present day of the studio */
	public LocalDate today() {
		return LocalDate.now(clock.withZone(zone));
	}
}
