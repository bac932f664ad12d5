package studio.safelight.ui.production.internal.neworders;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import studio.safelight.production.ProductionOrders.Details;
import studio.safelight.production.proposal.VendorChoice;
import studio.safelight.store.lists.Choice;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.fields.ComboItems;

/** The first page: for which vendors, and how the details come about. */
final class ChoicePage extends WizardPage {

	static final String NAME = "choice";
	static final String VENDOR_ID = "neworders.vendor";
	static final String SOFTWARE_ID = "neworders.details.software";
	static final String BY_HAND_ID = "neworders.details.byHand";

	static final String SUMMARY_ID = "neworders.summary";

	private static final int TEXT_WIDTH = 70;
	private static final int VENDOR_WIDTH = 50;

	private final NewOrdersModel model;
	private final Runnable load;
	private final List<Choice> vendors = new ArrayList<>();
	private Combo vendor;
	private Label summary;

	/** @param load reads the preview again */
	ChoicePage(NewOrdersModel model, String invoice, Runnable load) {
		super(NAME);
		this.model = model;
		this.load = load;
		setTitle(invoice);
		setDescription(Messages.ChoicePage_description);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(convertWidthInCharsToPixels(2), convertHeightInCharsToPixels(1))
				.spacing(convertWidthInCharsToPixels(3), convertHeightInCharsToPixels(1)).numColumns(2).applyTo(page);
		label(page, Messages.ChoicePage_vendor, SWT.CENTER);
		vendor = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
		vendor.setData(WorkbenchIds.WIDGET_ID, VENDOR_ID);
		vendor.add(Messages.ChoicePage_allVendors);
		vendor.select(0);
		vendor.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chooseVendor()));
		GridDataFactory.fillDefaults().hint(convertWidthInCharsToPixels(VENDOR_WIDTH), SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(vendor);
		label(page, Messages.ChoicePage_details, SWT.BEGINNING);
		Composite choices = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, convertHeightInCharsToPixels(1) / 4).applyTo(choices);
		radio(choices, Messages.ChoicePage_bySoftware, Messages.ChoicePage_bySoftwareHint, SOFTWARE_ID, Details.FROM_INVOICE);
		radio(choices, Messages.ChoicePage_byHand, Messages.ChoicePage_byHandHint, BY_HAND_ID, Details.MANUAL);
		summary = new Label(page, SWT.WRAP);
		summary.setData(WorkbenchIds.WIDGET_ID, SUMMARY_ID);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(convertWidthInCharsToPixels(TEXT_WIDTH), SWT.DEFAULT)
				.indent(0, convertHeightInCharsToPixels(1)).applyTo(summary);
		setControl(page);
		model.onChange(this::update);
		update();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			vendor.setFocus();
		}
	}

	private static void label(Composite page, String text, int alignment) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, alignment).applyTo(label);
	}

	private void radio(Composite choices, String text, String hint, String id, Details details) {
		Button radio = new Button(choices, SWT.RADIO);
		radio.setText(text);
		radio.setData(WorkbenchIds.WIDGET_ID, id);
		radio.setSelection(model.details() == details);
		radio.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (radio.getSelection()) {
				model.chooseDetails(details);
			}
		}));
		Label explained = new Label(choices, SWT.WRAP);
		explained.setText(hint);
		explained.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
		GridDataFactory.fillDefaults().indent(convertWidthInCharsToPixels(4), 0).hint(convertWidthInCharsToPixels(TEXT_WIDTH), SWT.DEFAULT)
				.applyTo(explained);
	}

	private void chooseVendor() {
		int index = vendor.getSelectionIndex();
		setErrorMessage(null);
		model.chooseVendors(index == 0 ? VendorChoice.ALL_NECESSARY : new VendorChoice(vendors.get(index - 1).id()));
		load.run();
	}

	/** Tells what went wrong; nothing was made. */
	void fail(String message) {
		setErrorMessage(message);
	}

	private void update() {
		if (vendor.isDisposed()) {
			return;
		}
		if (!vendors.equals(model.assignable())) {
			fillVendors();
		}
		summary.setText(model.isLoading() ? "" : Summary.of(model));
		summary.requestLayout();
		setPageComplete(!model.isLoading());
	}

	private void fillVendors() {
		vendors.clear();
		vendors.addAll(model.assignable());
		List<String> labels = new ArrayList<>(List.of(Messages.ChoicePage_allVendors));
		vendors.forEach(choice -> labels.add(choice.label()));
		ComboItems.set(vendor, labels);
		Long chosen = model.vendors().vendorId();
		int index = 0;
		for (int i = 0; i < vendors.size() && chosen != null; i++) {
			index = vendors.get(i).id() == chosen ? i + 1 : index;
		}
		vendor.select(index);
	}
}
