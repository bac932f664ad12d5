package studio.safelight.ui.production.internal.hub;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import studio.safelight.model.OrderType;
import studio.safelight.model.SafelightPackage;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.Choice;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.jobs.Background;

/** The filters of the production hub beside the words: status, vendor, due. */
final class OrderFilters {

	static final String STATUS_ID = "production.filter.status";
	static final String VENDOR_ID = "production.filter.vendor";
	static final String DUE_ID = "production.filter.due";

	/** When the present status is due; what is done already is only among all. */
	enum Due {
		OPEN(Messages.OrderFilters_open), LATE(Messages.OrderFilters_late), TODAY(Messages.OrderFilters_today), WEEK(Messages.OrderFilters_week),
		ALL(Messages.OrderFilters_all);

		private final String label;

		Due(String label) {
			this.label = label;
		}
	}

	private record Choices(List<String> statuses, List<Choice> vendors) {
	}

	private static final int DAYS_OF_WEEK = 7;

	private final Runnable changed;
	private final Combo status;
	private final Combo vendor;
	private final Combo due;
	private List<Choice> vendors = List.of();

	/** @param changed is called when the user has chosen another */
	OrderFilters(Composite bar, StudioStore store, Runnable changed) {
		this.changed = changed;
		status = combo(bar, STATUS_ID, Messages.OrderFilters_status, Messages.OrderFilters_statusAny);
		vendor = combo(bar, VENDOR_ID, Messages.OrderFilters_vendor, Messages.OrderFilters_vendorAny);
		due = combo(bar, DUE_ID, Messages.OrderFilters_due, new String[0]);
		for (Due each : Due.values()) {
			due.add(each.label);
		}
		due.select(0);
		Background.of(Messages.OrderFilters_loading, bar, monitor -> read(store)).then(this::fill).start();
	}

	private Combo combo(Composite bar, String id, String toolTip, String... items) {
		Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setData(WorkbenchIds.WIDGET_ID, id);
		combo.setToolTipText(toolTip);
		combo.setItems(items);
		combo.select(0);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		return combo;
	}

	/** The statuses of all types by name, as studios call the same step the same. */
	private static Choices read(StudioStore store) throws IOException {
		Set<String> statuses = new LinkedHashSet<>();
		store.transaction(transaction -> {
			List<OrderType> types = transaction.loadAll(SafelightPackage.Literals.ORDER_TYPE);
			types.forEach(type -> type.getStatuses().forEach(each -> statuses.add(each.getName())));
			return null;
		});
		return new Choices(List.copyOf(statuses), store.lists().choices(SafelightPackage.Literals.VENDOR));
	}

	private void fill(Choices choices) {
		vendors = choices.vendors();
		choices.statuses().forEach(status::add);
		vendors.forEach(choice -> vendor.add(choice.label()));
		status.getParent().layout(true);
	}

	/** @return the name of the status that is wanted, or null for any */
	String status() {
		return status.getSelectionIndex() <= 0 ? null : status.getText();
	}

	/** @return the key of the vendor that is wanted, or null for any */
	Long vendor() {
		return vendor.getSelectionIndex() <= 0 ? null : Long.valueOf(vendors.get(vendor.getSelectionIndex() - 1).id());
	}

	private Due due() {
		return Due.values()[Math.max(0, due.getSelectionIndex())];
	}

	/** @return the day before which the present status is due, or null for any */
	LocalDate dueBefore(LocalDate today) {
		return switch (due()) {
			case OPEN, ALL -> null;
			case LATE -> today;
			case TODAY -> today.plusDays(1);
			case WEEK -> today.plusDays(DAYS_OF_WEEK);
		};
	}

	/** @return whether orders that are final or cancelled are left out */
	boolean isOpenOnly() {
		return due() != Due.ALL;
	}

	boolean isSet() {
		return status() != null || vendor() != null || due() != Due.OPEN;
	}

	void clear() {
		new ArrayList<>(List.of(status, vendor, due)).forEach(combo -> combo.select(0));
	}

	void choose(Due choice) {
		due.select(choice.ordinal());
		changed.run();
	}
}
