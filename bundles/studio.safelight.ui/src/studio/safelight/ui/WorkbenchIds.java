package studio.safelight.ui;

/** The ids that the workbench itself declares, for those who add to it. */
public final class WorkbenchIds {

	/** The perspective a new window opens with. */
	public static final String STUDIO_PERSPECTIVE = "studio.safelight.ui.studio";

	/** The perspective of those who make the orders. */
	public static final String PRODUCTION_PERSPECTIVE = "studio.safelight.ui.production";

	/** The folder of the hubs in both perspectives. */
	public static final String HUBS_FOLDER = "studio.safelight.ui.hubs";

	/** What the ids of all hubs begin with, so that they open in that folder. */
	public static final String HUBS_PREFIX = "studio.safelight.ui.hub.";

	/** The command that puts the cursor into the field that opens a record by its number. */
	public static final String GO_TO_COMMAND = "studio.safelight.ui.goto";

	/**
	 * The key under which a widget keeps its id, see {@link org.eclipse.swt.widgets.Widget#setData(String, Object)}.
	 * Tests find it by that.
	 */
	public static final String WIDGET_ID = "studio.safelight.id";

	/** The key under which a widget that draws its text itself keeps it, for tests. */
	public static final String TEXT = "studio.safelight.text";

	private WorkbenchIds() {
	}
}
