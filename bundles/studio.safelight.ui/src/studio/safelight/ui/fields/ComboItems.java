package studio.safelight.ui.fields;

import java.util.List;

import org.eclipse.swt.widgets.Combo;

/**
 * Fills combos whose items are asked in the background. A combo of GTK that has the focus when all its items are replaced takes no key any more,
 * not even Tab and Escape: so they are changed one by one.
 */
public final class ComboItems {

	private ComboItems() {
	}

	/** Gives a combo these items; what is selected has to be selected again. */
	public static void set(Combo combo, List<String> items) {
		int common = Math.min(combo.getItemCount(), items.size());
		for (int i = 0; i < common; i++) {
			if (!combo.getItem(i).equals(items.get(i))) {
				combo.setItem(i, items.get(i));
			}
		}
		for (int i = common; i < items.size(); i++) {
			combo.add(items.get(i));
		}
		while (combo.getItemCount() > items.size()) {
			combo.remove(combo.getItemCount() - 1);
		}
	}
}
