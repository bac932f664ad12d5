package studio.safelight.ui.print;

/** The ids of the print screens, for those who open them or add to them. */
public final class PrintIds {

	/** The command that prints a work order of a production order. */
	public static final String WORK_ORDER = "studio.safelight.ui.print.workOrder"; //$NON-NLS-1$

	/** The command that prints a purchase order of a production order. */
	public static final String PURCHASE_ORDER = "studio.safelight.ui.print.purchaseOrder"; //$NON-NLS-1$

	/** The parameter of the print commands that names the file to write; without it, the user sees a preview. */
	public static final String FILE_PARAMETER = "file"; //$NON-NLS-1$

	private PrintIds() {
	}
}
