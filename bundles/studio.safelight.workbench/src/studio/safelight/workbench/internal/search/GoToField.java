package studio.safelight.workbench.internal.search;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

import studio.safelight.ui.WorkbenchIds;

/** The field in the tool bar that opens a record by its number, typed or scanned. */
public final class GoToField extends WorkbenchWindowControlContribution {

	/** The field's widget id, see {@link WorkbenchIds#WIDGET_ID}. */
	static final String FIELD_ID = "studio.safelight.ui.goto.text"; //$NON-NLS-1$

	private static final int WIDTH_IN_CHARACTERS = 28;

	/** Opens what has the number, as if that had been typed into the window's field. */
	public static void open(IWorkbenchWindow window, String number) {
		Text field = of(window.getShell());
		if (field != null) {
			field.setText(number);
			field.notifyListeners(SWT.DefaultSelection, new Event());
		}
	}

	/** @return the field in the window, or null if that has none */
	static Text of(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Text text && FIELD_ID.equals(text.getData(WorkbenchIds.WIDGET_ID))) {
				return text;
			}
			if (child instanceof Composite composite) {
				Text text = of(composite);
				if (text != null) {
					return text;
				}
			}
		}
		return null;
	}

	@Override
	protected Control createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		Text field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(Messages.GoToField_hint);
		field.setToolTipText(Messages.GoToField_toolTip);
		field.setData(WorkbenchIds.WIDGET_ID, FIELD_ID);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true)
				.hint(new PixelConverter(field).convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS), SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.DefaultSelection, event -> {
			if (event.detail != SWT.ICON_CANCEL && !field.getText().isBlank()) {
				new NumberSearch(getWorkbenchWindow(), field).open(field.getText().strip());
			}
		});
		return area;
	}
}
