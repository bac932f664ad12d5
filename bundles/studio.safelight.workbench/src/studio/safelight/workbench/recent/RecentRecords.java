package studio.safelight.workbench.recent;

import java.util.List;

/**
 * The records that the user opened last, kept for each user and studio; by itself it follows the editors that are opened. A service; a part
 * asks its site for it. For the UI thread.
 */
public interface RecentRecords {

	/** @return the records, that opened last first */
	List<RecentRecord> list();

	/** @param listener is called when the list has become another */
	void addListener(Runnable listener);

	void removeListener(Runnable listener);
}
