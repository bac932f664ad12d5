package studio.safelight.ui.production.internal.neworders;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import studio.safelight.production.ProductionOrders.Details;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.fields.Formats;

/** The second page: what would be ordered from whom, and what would not, to be edited. */
final class PreviewPage extends WizardPage {

	static final String NAME = "preview";
	static final String REMARK_ID = "neworders.remark";

	private final NewOrdersModel model;
	private final Formats formats;
	private PreviewTree tree;
	private Label remark;

	/** What was ordered by others meanwhile, or null. */
	private String warning;

	PreviewPage(NewOrdersModel model, String invoice, Formats formats) {
		super(NAME);
		this.model = model;
		this.formats = formats;
		setTitle(invoice);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(page);
		tree = new PreviewTree(page, model, formats, this::fail, this::remark);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(120), convertHeightInCharsToPixels(22))
				.applyTo(tree.control());
		remark = new Label(page, SWT.WRAP);
		remark.setData(WorkbenchIds.WIDGET_ID, REMARK_ID);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(120), convertHeightInCharsToPixels(2)).applyTo(remark);
		setControl(page);
		model.onChange(this::update);
		update();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			tree.control().setFocus();
		}
	}

	/** Cells are too narrow for most reasons. */
	private void remark(String text) {
		remark.setText(text.replace("&", "&&"));
	}

	/** Tells what others ordered meanwhile; it stays until the orders are made. */
	void warn(String message) {
		warning = message;
		setErrorMessage(null);
		setMessage(message, IMessageProvider.WARNING);
	}

	/** Tells what went wrong, or with null that nothing does. */
	void fail(String message) {
		setErrorMessage(message);
	}

	private void update() {
		if (tree.control().isDisposed()) {
			return;
		}
		tree.refresh();
		setErrorMessage(null);
		if (warning != null) {
			setMessage(warning, IMessageProvider.WARNING);
		} else if (model.details() == Details.MANUAL) {
			setMessage(Messages.PreviewPage_byHand);
		} else {
			setMessage(Messages.PreviewPage_description);
		}
		setPageComplete(model.isComplete());
	}
}
