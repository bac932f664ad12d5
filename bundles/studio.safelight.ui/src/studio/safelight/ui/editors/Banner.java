package studio.safelight.ui.editors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

import studio.safelight.ui.WorkbenchIds;

/** A line above the tabs of a form that says something about the record as a whole, with what can be done about it. */
final class Banner {

	/** The {@link WorkbenchIds#WIDGET_ID} of its text. */
	static final String ID = "record.banner"; //$NON-NLS-1$

	/** Something that can be done. */
	record Deed(String id, String label, Runnable deed) {
	}

	private static final int TINT = 46;
	private static final int FULL = 255;

	private final Composite area;

	/** @param parent has a grid layout of one column */
	Banner(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.addListener(SWT.Paint, event -> {
			Rectangle client = area.getClientArea();
			event.gc.setBackground(Display.getCurrent().getSystemColor(SWT.COLOR_LIST_SELECTION));
			event.gc.setAlpha(TINT);
			event.gc.fillRectangle(client);
			event.gc.setAlpha(FULL);
		});
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
		area.setVisible(false);
		area.setBackgroundMode(SWT.INHERIT_FORCE);
	}

	boolean isShown() {
		return area.getVisible();
	}

	/** Says something instead of what it said before. */
	void show(String text, Deed... deeds) {
		clear();
		int gap = new PixelConverter(area).convertHeightInCharsToPixels(1) / 2;
		GridLayoutFactory.fillDefaults().margins(2 * gap, gap).spacing(gap, 0).numColumns(deeds.length + 1).applyTo(area);
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setData(WorkbenchIds.WIDGET_ID, ID);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(label);
		for (Deed deed : deeds) {
			Button button = new Button(area, SWT.PUSH);
			button.setText(deed.label());
			button.setData(WorkbenchIds.WIDGET_ID, ID + '.' + deed.id());
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> deed.deed().run()));
			GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
		}
		visible(true);
	}

	/** Takes it away. */
	void hide() {
		clear();
		visible(false);
	}

	private void clear() {
		for (Control child : area.getChildren()) {
			child.dispose();
		}
	}

	private void visible(boolean visible) {
		((GridData) area.getLayoutData()).exclude = !visible;
		area.setVisible(visible);
		area.requestLayout();
	}
}
