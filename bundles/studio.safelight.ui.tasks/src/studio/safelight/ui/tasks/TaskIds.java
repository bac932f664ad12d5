package studio.safelight.ui.tasks;

/** The ids of the screens and commands for tasks. */
public final class TaskIds {

	/** The view of all tasks. */
	public static final String HUB = "studio.safelight.ui.hub.tasks"; //$NON-NLS-1$

	/** Opens an editor for a new task about the record that is open or selected; about nothing where there is none. */
	public static final String NEW = "studio.safelight.ui.tasks.new"; //$NON-NLS-1$

	/** Marks the tasks that are selected or open as done, or, where all of them are, as open again. */
	public static final String DONE = "studio.safelight.ui.tasks.done"; //$NON-NLS-1$

	/** Shows the tasks of the record that is open or selected. */
	public static final String SHOW = "studio.safelight.ui.tasks.show"; //$NON-NLS-1$

	private TaskIds() {
	}
}
