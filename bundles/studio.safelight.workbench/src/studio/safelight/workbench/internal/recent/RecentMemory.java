package studio.safelight.workbench.internal.recent;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EClass;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;

import studio.safelight.model.SafelightPackage;
import studio.safelight.ui.RecordReference;
import studio.safelight.workbench.recent.RecentRecord;

/** Keeps what was opened last in the preferences, written at once, so that it outlives the end of the process however that comes. */
final class RecentMemory {

	private static final String SEPARATOR = "\t"; //$NON-NLS-1$

	private final IEclipsePreferences all = InstanceScope.INSTANCE.getNode(FrameworkUtil.getBundle(RecentMemory.class).getSymbolicName());
	private final String key;

	RecentMemory(String studio, String user) {
		key = "recent." + Integer.toHexString(studio.hashCode()) + "." + user; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A line that can't be read any more, such as one of a class that was renamed, is left out. */
	List<RecentRecord> read() {
		List<RecentRecord> records = new ArrayList<>();
		for (String line : all.get(key, "").split("\n")) { //$NON-NLS-1$ //$NON-NLS-2$
			String[] parts = line.split(SEPARATOR, 3);
			if (parts.length == 3 && parts[1].matches("\\d{1,18}") && SafelightPackage.eINSTANCE.getEClassifier(parts[0]) instanceof EClass type) { //$NON-NLS-1$
				records.add(new RecentRecord(new RecordReference(type, Long.parseLong(parts[1])), parts[2]));
			}
		}
		return List.copyOf(records);
	}

	void write(List<RecentRecord> records) {
		StringBuilder text = new StringBuilder();
		for (RecentRecord each : records) {
			text.append(each.record().type().getName()).append(SEPARATOR).append(each.record().id()).append(SEPARATOR)
					.append(each.title().replaceAll("\\s", " ")).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
		}
		all.put(key, text.toString());
		ICoreRunnable keep = monitor -> flush();
		Job.createSystem(Messages.RecentMemory_keeping, keep).schedule();
	}

	private void flush() {
		try {
			all.flush();
		} catch (BackingStoreException e) {
			Platform.getLog(RecentMemory.class).warn("What was opened last can't be kept", e); //$NON-NLS-1$
		}
	}
}
