package studio.safelight.ui.production.internal.neworders;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import studio.safelight.ui.WorkbenchIds;

/** Shows the wizard with a footer that counts, and a last button that says what it does. */
public final class NewOrdersDialog extends WizardDialog {

	/** The id of the button that makes the orders. */
	public static final String CREATE_ID = "neworders.create";

	/** The id of the label that counts. */
	public static final String FOOTER_ID = "neworders.footer";

	private static final Point LEAST_SIZE_IN_CHARACTERS = new Point(150, 34);

	private final NewOrdersModel model;
	private Label footer;

	public NewOrdersDialog(Shell parent, NewOrdersWizard wizard) {
		super(parent, wizard);
		this.model = wizard.model();
	}

	@Override
	public void create() {
		super.create();
		model.onChange(this::count);
		count();
		((NewOrdersWizard) getWizard()).load();
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return getConstrainedShellSize(size, convertWidthInCharsToPixels(LEAST_SIZE_IN_CHARACTERS.x),
				convertHeightInCharsToPixels(LEAST_SIZE_IN_CHARACTERS.y));
	}

	private static Point getConstrainedShellSize(Point size, int width, int height) {
		return new Point(Math.max(size.x, width), Math.max(size.y, height));
	}

	@Override
	protected Control createButtonBar(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		footer = new Label(bar, SWT.NONE);
		footer.setData(WorkbenchIds.WIDGET_ID, FOOTER_ID);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
				.indent(convertHorizontalDLUsToPixels(IDialogConstants.HORIZONTAL_MARGIN), 0).applyTo(footer);
		Control buttons = super.createButtonBar(bar);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
		return bar;
	}

	/** Made here, it hands the button Cancel to what is running, rather than having a small one of its own. */
	@Override
	protected ProgressMonitorPart createProgressMonitorPart(Composite parent, GridLayout layout) {
		return new ProgressMonitorPart(parent, layout, false);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.FINISH_ID).setData(WorkbenchIds.WIDGET_ID, CREATE_ID);
	}

	/** Where a line has no vendor yet, Enter goes to the preview rather than past it. */
	@Override
	public void updateButtons() {
		super.updateButtons();
		Button next = getButton(IDialogConstants.NEXT_ID);
		if (next != null && next.isEnabled() && model.hasWarnings()) {
			getShell().setDefaultButton(next);
		}
	}

	private void count() {
		Button create = getButton(IDialogConstants.FINISH_ID);
		if (create == null || create.isDisposed()) {
			return;
		}
		footer.setText(model.isLoading() ? Messages.NewOrders_loading : Counts.footer(model));
		create.setText(Counts.button(model));
		setButtonLayoutData(create);
		create.requestLayout();
		if (getCurrentPage() != null) {
			updateButtons();
		}
	}
}
