package studio.safelight.workbench.navigation;

import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.StudioInfo;

/** How many things wait behind an entry of the navigator. Implementations have a public constructor without parameters. */
public interface EntryCount {

	/** Counts, beside the UI thread; again whenever something was saved, so it has to be quick. */
	int count(StudioStore store, StudioInfo studio) throws StoreException;
}
