package studio.safelight.ui.fields;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import studio.safelight.ui.WorkbenchIds;

/**
 * A field that was built, for what its builder does not know: another label, a width, a hint.
 * <p>
 * Its widget has the id <code>Class.feature</code>, such as <code>Invoice.deliveryDate</code>; see {@link WorkbenchIds#WIDGET_ID}.
 */
public final class Field {

	private final Label label;

	/** What has the focus. */
	private final Control control;

	/** What is laid out: the control, or what it is in together with its unit. */
	private Control cell;

	Field(Label label, Control control, Control cell) {
		this.label = label;
		this.control = control;
		this.cell = cell;
		AccessibleName.give(control, () -> label.getText().replaceAll("[&:]", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String id(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + "." + feature.getName(); //$NON-NLS-1$
	}

	public Control control() {
		return control;
	}

	/** Replaces the label that the model has for the feature. */
	public Field label(String text) {
		label.setText(Fields.withColon(text));
		return this;
	}

	/** Replaces the id that the feature gives it, for a field that is there twice. */
	public Field id(String id) {
		control.setData(WorkbenchIds.WIDGET_ID, id);
		return this;
	}

	/** Makes it as wide as that many average characters instead of as wide as its group. */
	public Field width(int characters) {
		GridData data = (GridData) cell.getLayoutData();
		data.widthHint = new PixelConverter(control).convertWidthInCharsToPixels(characters);
		data.horizontalAlignment = SWT.BEGINNING;
		data.grabExcessHorizontalSpace = false;
		return this;
	}

	/** Gives a text of several lines the width of its group, without the label before it, and that many lines; it is still called by its label. */
	public Field block(int lines) {
		label.setVisible(false);
		((GridData) label.getLayoutData()).exclude = true;
		GridData data = (GridData) cell.getLayoutData();
		data.horizontalSpan = 2;
		data.heightHint = new PixelConverter(control).convertHeightInCharsToPixels(lines);
		return this;
	}

	/** Shows a text in it as long as it is empty. */
	public Field hint(String text) {
		if (control instanceof org.eclipse.swt.widgets.Text field) {
			field.setMessage(text);
		}
		return this;
	}

	/** Explains it to whoever points at it. */
	public Field toolTip(String text) {
		control.setToolTipText(text);
		label.setToolTipText(text);
		return this;
	}

	/** Puts something behind it in the same row, such as a button. */
	public Field behind(Consumer<Composite> maker) {
		Composite row = new Composite(cell.getParent(), SWT.NONE);
		row.setBackground(cell.getParent().getBackground());
		row.setLayoutData(cell.getLayoutData());
		row.moveAbove(cell);
		cell.setParent(row);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(cell);
		maker.accept(row);
		GridLayoutFactory.fillDefaults().numColumns(row.getChildren().length).applyTo(row);
		cell = row;
		return this;
	}

	public Field enabled(boolean enabled) {
		control.setEnabled(enabled);
		return this;
	}
}
