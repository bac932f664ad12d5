package studio.safelight.ui.hubs;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The views of a hub that a user has saved, in the preferences of his workspace. */
final class SavedViews {

	private static final String NODE = "studio.safelight.ui/views/"; //$NON-NLS-1$

	private final IEclipsePreferences node;

	/** @param user his name: several may share a workspace */
	SavedViews(String user, String hub) {
		node = InstanceScope.INSTANCE.getNode(NODE + URLEncoder.encode(user, StandardCharsets.UTF_8) + '/' + hub);
	}

	/** @return all of them, by name */
	List<SavedView> all() {
		List<SavedView> views = new ArrayList<>();
		try {
			for (String name : node.keys()) {
				SavedView view = SavedView.parse(node.get(name, "")); //$NON-NLS-1$
				if (view != null) {
					views.add(view);
				}
			}
		} catch (BackingStoreException e) {
			log(e);
		}
		views.sort(Comparator.comparing(SavedView::name, Collator.getInstance()));
		return views;
	}

	/** Saves a view, instead of one of that name if there is one. */
	void save(SavedView view) {
		node.put(view.name(), view.write());
		flush();
	}

	void remove(SavedView view) {
		node.remove(view.name());
		flush();
	}

	private void flush() {
		try {
			node.flush();
		} catch (BackingStoreException e) {
			log(e);
		}
	}

	private static void log(BackingStoreException problem) {
		Platform.getLog(SavedViews.class).log(Status.error("Saved views could not be read or written", problem)); //$NON-NLS-1$
	}
}
