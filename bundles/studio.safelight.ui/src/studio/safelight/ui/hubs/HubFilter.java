package studio.safelight.ui.hubs;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.EClass;

import studio.safelight.store.StudioStore;

/**
 * Something that a hub can be filtered by besides words: one of several options at a time. The hub shows it as a drop-down, and, once it is set,
 * as a chip that names it and takes it back.
 */
public final class HubFilter {

	/**
	 * One of a filter's options.
	 *
	 * @param value what it is known by, in saved views too: such as the key of a record
	 * @param label what the user reads
	 */
	public record Option(String value, String label) {
	}

	/** Where the options come from. */
	@FunctionalInterface
	public interface Source {
		/** Beside the UI thread. */
		List<Option> ask(StudioStore store) throws IOException;
	}

	private final String key;
	private final String title;
	private final Source source;
	private final String initial;

	private HubFilter(String key, String title, Source source, String initial) {
		this.key = key;
		this.title = title;
		this.source = source;
		this.initial = initial;
	}

	/**
	 * A filter with fixed options.
	 *
	 * @param key what it is known by within its hub
	 */
	public static HubFilter of(String key, String title, Option... options) {
		List<Option> fixed = List.of(options);
		return new HubFilter(key, title, store -> fixed, null);
	}

	/** A filter whose options are asked of the studio each time that the hub is shown. */
	public static HubFilter of(String key, String title, Source source) {
		return new HubFilter(key, title, source, null);
	}

	/** A filter for a reference to a record of a class of which a studio has few; its values are keys, see {@link HubFilters#id}. */
	public static HubFilter of(String key, String title, EClass type) {
		return of(key, title, store -> store.lists().choices(type).stream().map(choice -> new Option(String.valueOf(choice.id()), choice.label())).toList());
	}

	/** A filter that only other screens set, by {@link HubView#filter}: such as the orders of one invoice. It has no drop-down. */
	public static HubFilter fromElsewhere(String key, String title) {
		return new HubFilter(key, title, null, null);
	}

	/** @return the same filter, set to that value when the hub is first shown */
	public HubFilter initially(String value) {
		return new HubFilter(key, title, source, value);
	}

	public String key() {
		return key;
	}

	public String title() {
		return title;
	}

	/** @return where its options come from; null for one that only other screens set */
	Source source() {
		return source;
	}

	/** @return what it is set to at first; null for nothing */
	String initial() {
		return initial;
	}
}
