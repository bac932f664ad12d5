package studio.safelight.ui.hubs;

/** The ids of the commands that act on the list of the hub that one works in. */
public final class ListCommands {

	/** Takes back all filters. */
	public static final String CLEAR_FILTERS = "studio.safelight.ui.list.clearFilters"; //$NON-NLS-1$

	/** Asks which columns there are to be. */
	public static final String COLUMNS = "studio.safelight.ui.list.columns"; //$NON-NLS-1$

	/** Asks for the order of the rows. */
	public static final String SORT = "studio.safelight.ui.list.sort"; //$NON-NLS-1$

	/** Saves how the list is looked at under a name. */
	public static final String SAVE_VIEW = "studio.safelight.ui.list.saveView"; //$NON-NLS-1$

	/** Writes the list into a CSV file. */
	public static final String EXPORT = "studio.safelight.ui.list.export"; //$NON-NLS-1$

	/** The parameter of {@link #EXPORT}: the file; without it, the user is asked. */
	public static final String FILE = "file"; //$NON-NLS-1$

	private ListCommands() {
	}
}
