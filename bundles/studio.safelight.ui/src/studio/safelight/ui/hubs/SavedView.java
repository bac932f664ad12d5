package studio.safelight.ui.hubs;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;

import studio.safelight.ui.hubs.HubFilter.Option;

/**
 * How a hub is looked at: its filters, its order, its columns. A value that can be written, kept anywhere, and given to others.
 *
 * @param name       what the user calls it; blank for one without a name
 * @param words      what is typed into the filter
 * @param filters    what is set, by the keys of the filters
 * @param sortColumn the key of the column that the rows are ordered by; null for the list's own order
 * @param descending whether that order is turned round
 * @param columns    which columns there are, in their order; empty for those that the hub has at first
 */
public record SavedView(String name, String words, Map<String, Option> filters, String sortColumn, boolean descending, List<ColumnSetting> columns) {

	private static final String VIEW = "view"; //$NON-NLS-1$
	private static final String NAME = "name"; //$NON-NLS-1$
	private static final String WORDS = "words"; //$NON-NLS-1$
	private static final String SORT = "sort"; //$NON-NLS-1$
	private static final String DESCENDING = "descending"; //$NON-NLS-1$
	private static final String FILTER = "filter"; //$NON-NLS-1$
	private static final String VALUE = "value"; //$NON-NLS-1$
	private static final String LABEL = "label"; //$NON-NLS-1$
	private static final String COLUMN = "column"; //$NON-NLS-1$
	private static final String WIDTH = "width"; //$NON-NLS-1$
	private static final String SHOWN = "shown"; //$NON-NLS-1$

	public SavedView {
		filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
		columns = List.copyOf(columns);
	}

	/** @return the same under another name */
	public SavedView named(String newName) {
		return new SavedView(newName, words, filters, sortColumn, descending, columns);
	}

	/** @return the view as a text that {@link #parse} reads */
	public String write() {
		XMLMemento memento = XMLMemento.createWriteRoot(VIEW);
		save(memento);
		StringWriter text = new StringWriter();
		try {
			memento.save(text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	/** @return the view that was written, or null if the text is none */
	public static SavedView parse(String text) {
		try {
			return of(XMLMemento.createReadRoot(new StringReader(text)));
		} catch (WorkbenchException e) {
			return null;
		}
	}

	void save(IMemento memento) {
		memento.putString(NAME, name);
		memento.putString(WORDS, words);
		if (sortColumn != null) {
			memento.putString(SORT, sortColumn);
			memento.putBoolean(DESCENDING, descending);
		}
		filters.forEach((key, option) -> {
			IMemento filter = memento.createChild(FILTER, key);
			filter.putString(VALUE, option.value());
			filter.putString(LABEL, option.label());
		});
		for (ColumnSetting setting : columns) {
			IMemento column = memento.createChild(COLUMN, setting.column());
			column.putInteger(WIDTH, setting.width());
			column.putBoolean(SHOWN, setting.shown());
		}
	}

	static SavedView of(IMemento memento) {
		Map<String, Option> filters = new LinkedHashMap<>();
		for (IMemento filter : memento.getChildren(FILTER)) {
			if (filter.getID() != null && filter.getString(VALUE) != null) {
				filters.put(filter.getID(), new Option(filter.getString(VALUE), orEmpty(filter.getString(LABEL))));
			}
		}
		List<ColumnSetting> columns = new ArrayList<>();
		for (IMemento column : memento.getChildren(COLUMN)) {
			Integer width = column.getInteger(WIDTH);
			if (column.getID() != null) {
				columns.add(new ColumnSetting(column.getID(), width == null ? 0 : width, !Boolean.FALSE.equals(column.getBoolean(SHOWN))));
			}
		}
		return new SavedView(orEmpty(memento.getString(NAME)), orEmpty(memento.getString(WORDS)), filters, memento.getString(SORT),
				Boolean.TRUE.equals(memento.getBoolean(DESCENDING)), columns);
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}
}
