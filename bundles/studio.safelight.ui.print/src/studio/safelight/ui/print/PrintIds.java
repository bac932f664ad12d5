package studio.safelight.ui.print;

/** The ids of the print screens, for those who open them or add to them. */
public final class PrintIds {

	/** The editor that shows how documents will look on paper; also the context of its keys, and the place of its commands in the head. */
	public static final String PREVIEW = "studio.safelight.ui.print.preview"; //$NON-NLS-1$

	/** The command that shows the preview of the work orders of production orders. */
	public static final String WORK_ORDER = "studio.safelight.ui.print.workOrder"; //$NON-NLS-1$

	/** The command that shows the preview of the purchase orders of production orders. */
	public static final String PURCHASE_ORDER = "studio.safelight.ui.print.purchaseOrder"; //$NON-NLS-1$

	/** The parameter of these commands that names the file to write; without it, the user sees a preview. */
	public static final String FILE_PARAMETER = "file"; //$NON-NLS-1$

	/** The command that saves what the preview shows as a file. */
	public static final String SAVE = "studio.safelight.ui.print.save"; //$NON-NLS-1$

	/** The command that opens what the preview shows with the program that the system has for it. */
	public static final String VIEWER = "studio.safelight.ui.print.viewer"; //$NON-NLS-1$

	private PrintIds() {
	}
}
