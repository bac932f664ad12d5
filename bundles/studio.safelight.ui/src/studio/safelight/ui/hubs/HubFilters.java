package studio.safelight.ui.hubs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a hub is filtered by at a time.
 *
 * @param words  what was typed, without blanks at the ends; empty for nothing
 * @param values what is set, by the keys of the filters
 */
public record HubFilters(String words, Map<String, String> values) {

	/** Nothing is filtered. */
	public static final HubFilters NONE = new HubFilters("", Map.of()); //$NON-NLS-1$

	public HubFilters {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** @return what a filter is set to, or null */
	public String value(String key) {
		return values.get(key);
	}

	/** @return the key of the record that a filter is set to, or null */
	public Long id(String key) {
		String value = values.get(key);
		return value == null || !value.matches("[0-9]{1,18}") ? null : Long.valueOf(value); //$NON-NLS-1$
	}

	/** @return whether a filter is set to that value */
	public boolean is(String key, String value) {
		return value.equals(values.get(key));
	}

	/** @return whether everything is shown */
	public boolean isEmpty() {
		return words.isEmpty() && values.isEmpty();
	}
}
