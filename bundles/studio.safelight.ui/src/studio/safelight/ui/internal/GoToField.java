package studio.safelight.ui.internal;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

import studio.safelight.ui.WorkbenchIds;

/** The field in the tool bar that opens a record by its number, typed or scanned. */
public final class GoToField extends WorkbenchWindowControlContribution {

	/** The field's widget id, see {@link WorkbenchIds#WIDGET_ID}. */
	static final String FIELD_ID = "studio.safelight.ui.goto.text";

	/** The tool bar that the plugin.xml puts the field into. */
	static final String TOOLBAR_ID = "studio.safelight.ui.goto.toolbar";

	private static final int WIDTH_IN_CHARACTERS = 32;

	@Override
	protected Control createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		area.setLayout(layout);
		Text field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage("Go to number, or scan …");
		field.setToolTipText("Open an order, invoice or client by its number (Ctrl+J)");
		field.setData(WorkbenchIds.WIDGET_ID, FIELD_ID);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, true);
		data.widthHint = new PixelConverter(field).convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS);
		field.setLayoutData(data);
		return area;
	}
}
