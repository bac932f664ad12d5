package studio.safelight.ui.clients.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import studio.safelight.ui.WorkbenchIds;

/** Buttons behind fields, for the mouse: the keyboard goes on to the next field. */
final class Buttons {

	private Buttons() {
	}

	static Button behind(Composite row, String id, String text, Runnable deed) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.setData(WorkbenchIds.WIDGET_ID, id);
		button.addListener(SWT.Selection, event -> deed.run());
		row.setTabList(new Control[] { row.getChildren()[0] });
		return button;
	}
}
