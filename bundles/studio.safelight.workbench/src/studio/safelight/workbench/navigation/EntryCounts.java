package studio.safelight.workbench.navigation;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.StudioInfo;

/** How many wait behind each entry, as it was counted last. */
final class EntryCounts extends ColumnLabelProvider {

	private Map<Entry, Integer> counts = Map.of();

	/** Counts anew, beside the UI thread. What can't be counted stays without a number, and is named in the log. */
	static Map<Entry, Integer> count(Collection<Entry> entries, StudioStore store, StudioInfo studio) {
		Map<Entry, Integer> counted = new HashMap<>();
		count(entries, store, studio, counted);
		return counted;
	}

	private static void count(Collection<Entry> entries, StudioStore store, StudioInfo studio, Map<Entry, Integer> counted) {
		for (Entry entry : entries) {
			if (entry.count() != null) {
				try {
					counted.put(entry, entry.count().count(store, studio));
				} catch (StoreException | RuntimeException e) {
					Platform.getLog(EntryCounts.class).log(Status.warning("What waits behind " + entry.id() + " can't be counted", e)); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
			count(entry.children(), store, studio, counted);
		}
	}

	void show(Map<Entry, Integer> counted) {
		counts = counted;
	}

	@Override
	public String getText(Object element) {
		int count = of(element);
		return count == 0 ? "" : NumberFormat.getIntegerInstance().format(count); //$NON-NLS-1$
	}

	@Override
	public Color getForeground(Object element) {
		return isUrgent(element) ? JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR) : null;
	}

	@Override
	public Font getFont(Object element) {
		return isUrgent(element) ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null;
	}

	private boolean isUrgent(Object element) {
		return element instanceof Entry entry && entry.urgent() && of(entry) > 0;
	}

	private int of(Object element) {
		return counts.getOrDefault(element, 0);
	}
}
