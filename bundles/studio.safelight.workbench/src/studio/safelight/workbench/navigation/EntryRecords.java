package studio.safelight.workbench.navigation;

import java.util.List;

/**
 * Records that stand below an entry of the navigator, such as those opened last. Implementations have a public constructor without parameters.
 * For the UI thread.
 */
public interface EntryRecords {

	/** @return the records in their order; a handful, and known without asking the database */
	List<EntryRecord> records();

	/** @param changed is to be called, on the UI thread, whenever there are other records, until the navigator is closed */
	void addListener(Runnable changed);

	void removeListener(Runnable changed);
}
