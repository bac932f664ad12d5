package studio.safelight.ui.hubs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import studio.safelight.store.StudioStore;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.hubs.HubFilter.Option;
import studio.safelight.ui.jobs.Background;

/** The filters of a hub: a drop-down each, and below them a chip for each that is set. */
final class FilterBar {

	private final String id;
	private final List<HubFilter> filters;
	private final StudioStore store;
	private final Runnable changed;
	private final Map<String, List<Option>> options = new LinkedHashMap<>();
	private final Map<String, Option> values = new LinkedHashMap<>();
	private Composite chips;
	private Menu menu;

	/** @param changed is called when the user has set or taken back a filter */
	FilterBar(String id, List<HubFilter> filters, StudioStore store, Runnable changed) {
		this.id = id;
		this.filters = filters;
		this.store = store;
		this.changed = changed;
		reset();
	}

	/** Adds the drop-downs to a bar. */
	void createDropDowns(ToolBar bar) {
		for (HubFilter filter : filters) {
			if (filter.source() != null) {
				ToolItem item = new ToolItem(bar, SWT.PUSH);
				item.setText(NLS.bind(Messages.HubView_dropDown, filter.title()));
				item.setData(WorkbenchIds.WIDGET_ID, id + ".filter." + filter.key()); //$NON-NLS-1$
				item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open(filter, item)));
				ask(filter, bar);
			}
		}
	}

	/** Adds the row of chips, which takes no room as long as nothing is filtered. */
	void createChips(Composite area) {
		chips = new Composite(area, SWT.NONE);
		int gap = new PixelConverter(area).convertHeightInCharsToPixels(1) / 2;
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.spacing = gap;
		layout.marginLeft = gap;
		layout.marginTop = 0;
		layout.marginBottom = gap;
		chips.setLayout(layout);
		chips.setData(WorkbenchIds.WIDGET_ID, id + ".chips"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(chips);
		showChips();
	}

	private void ask(HubFilter filter, Control owner) {
		Background.of(filter.title(), owner, monitor -> filter.source().ask(store)).then(found -> {
			options.put(filter.key(), found);
			Option value = values.get(filter.key());
			if (value != null) {
				values.put(filter.key(), option(filter, value.value(), value.label()));
				showChips();
			}
		}).start();
	}

	private Option option(HubFilter filter, String value, String label) {
		return options.getOrDefault(filter.key(), List.of()).stream().filter(option -> option.value().equals(value)).findFirst()
				.orElse(new Option(value, label));
	}

	private void open(HubFilter filter, ToolItem item) {
		if (menu != null) {
			menu.dispose();
		}
		menu = new Menu(item.getParent());
		Option present = values.get(filter.key());
		entry(Messages.HubView_any, present == null, () -> set(filter, null));
		new MenuItem(menu, SWT.SEPARATOR);
		for (Option option : options.getOrDefault(filter.key(), List.of())) {
			entry(option.label(), present != null && present.value().equals(option.value()), () -> set(filter, option));
		}
		item.setData("menu", menu); //$NON-NLS-1$
		Point place = item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height);
		menu.setLocation(place);
		menu.setVisible(true);
	}

	private void entry(String text, boolean chosen, Runnable deed) {
		MenuItem entry = new MenuItem(menu, SWT.RADIO);
		entry.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		entry.setSelection(chosen);
		entry.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (entry.getSelection()) {
				deed.run();
			}
		}));
	}

	private void set(HubFilter filter, Option option) {
		if (option == null) {
			values.remove(filter.key());
		} else {
			values.put(filter.key(), option);
		}
		showChips();
		changed.run();
	}

	/** Sets a filter, without telling of it; null takes it back. */
	void set(String key, String value, String label) {
		HubFilter filter = filters.stream().filter(each -> each.key().equals(key)).findFirst().orElse(null);
		if (filter == null || value == null) {
			values.remove(key);
		} else {
			values.put(key, option(filter, value, label));
		}
		showChips();
	}

	/** Sets what is set when the hub is first shown. */
	void reset() {
		values.clear();
		filters.stream().filter(filter -> filter.initial() != null).forEach(filter -> values.put(filter.key(), option(filter, filter.initial(), ""))); //$NON-NLS-1$
		showChips();
	}

	/** Takes back all. */
	void clear() {
		values.clear();
		showChips();
	}

	/** @return what is set, by the keys of the filters */
	Map<String, Option> values() {
		return Map.copyOf(values);
	}

	/** @return what is set, in the order of the filters */
	HubFilters filters(String words) {
		Map<String, String> plain = new LinkedHashMap<>();
		filters.stream().filter(filter -> values.containsKey(filter.key())).forEach(filter -> plain.put(filter.key(), values.get(filter.key()).value()));
		return new HubFilters(words, plain);
	}

	private void showChips() {
		if (chips == null || chips.isDisposed()) {
			return;
		}
		boolean focus = List.of(chips.getChildren()).stream().anyMatch(Control::isFocusControl);
		for (Control old : chips.getChildren()) {
			old.dispose();
		}
		List<Control> added = new ArrayList<>();
		for (HubFilter filter : filters) {
			Option value = values.get(filter.key());
			if (value != null) {
				Chip chip = new Chip(chips, NLS.bind(Messages.HubView_chip, filter.title(), value.label()), () -> set(filter, null));
				chip.setData(WorkbenchIds.WIDGET_ID, id + ".chip." + filter.key()); //$NON-NLS-1$
				added.add(chip);
			}
		}
		if (added.size() > 1) {
			Link clear = new Link(chips, SWT.NONE);
			clear.setText("<a>" + Messages.HubView_clearAll + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
			clear.setData(WorkbenchIds.WIDGET_ID, id + ".clear"); //$NON-NLS-1$
			clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				clear();
				changed.run();
			}));
		}
		((GridData) chips.getLayoutData()).exclude = added.isEmpty();
		chips.setVisible(!added.isEmpty());
		chips.requestLayout();
		if (focus) {
			(added.isEmpty() ? chips.getParent() : added.get(0)).setFocus();
		}
	}
}
