package studio.safelight.workbench.notifications;

/**
 * Tells the user what finished in the background while he did something else: a print of many orders, an import. A service; a part asks its
 * site for it.
 * <p>
 * What is told appears for some seconds at the corner of the window, takes no focus, and is kept behind the bell in the status line until the
 * workbench ends. It is no place for questions, nor for the answer to what the user is waiting for.
 */
public interface Notifications {

	/**
	 * Tells something; on any thread.
	 *
	 * @param title what finished, in a few words, such as <em>20 orders printed</em>
	 * @param text  what is worth knowing beyond that, such as where the result is; blank for nothing
	 * @param open  shows what it is about, on the UI thread, when the user clicks on it; null where there is nothing to show
	 */
	void notify(String title, String text, Runnable open);
}
