package studio.safelight.workbench.navigation;

import java.util.List;

import org.eclipse.jface.resource.ImageDescriptor;

/**
 * An entry of the navigator.
 *
 * @param view     the id of the view that it opens; null where it only has records below it
 * @param preset   what of the view it shows, see {@link studio.safelight.ui.hubs.HubView#showPreset(String)}; null for all
 * @param icon     or null
 * @param count    or null
 * @param urgent   whether a count other than zero stands out
 * @param children below it
 * @param records  below those; or null
 */
record Entry(String id, String label, String view, String preset, ImageDescriptor icon, EntryCount count, boolean urgent, int order,
		List<Entry> children, EntryRecords records) {
}
