package studio.safelight.workbench.internal.recent;

import java.util.List;

import org.eclipse.ui.PlatformUI;

import studio.safelight.workbench.navigation.EntryRecord;
import studio.safelight.workbench.navigation.EntryRecords;
import studio.safelight.workbench.recent.RecentRecords;

/** The records opened last, in the navigator. */
public final class RecentEntries implements EntryRecords {

	private final RecentRecords recent = PlatformUI.getWorkbench().getService(RecentRecords.class);

	@Override
	public List<EntryRecord> records() {
		return recent.list().stream().map(each -> new EntryRecord(each.record(), each.title())).toList();
	}

	@Override
	public void addListener(Runnable changed) {
		recent.addListener(changed);
	}

	@Override
	public void removeListener(Runnable changed) {
		recent.removeListener(changed);
	}
}
