package studio.safelight.ui.hubs;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import studio.safelight.ui.WorkbenchIds;

/** Something that is filtered by, with a cross that takes it back: by a click anywhere, or by Delete, Space or Enter. */
final class Chip extends Canvas {

	private static final String CROSS = "\u2715"; //$NON-NLS-1$
	private static final int TINT = 38;
	private static final int TINT_IN_THE_DARK = 110;
	private static final int STRONGER = 35;
	private static final int DARK = 128;
	private static final int FULL = 255;

	private final Runnable remove;
	private final int padding;
	private final String text;
	private boolean hovered;

	Chip(Composite parent, String text, Runnable remove) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.text = text;
		this.remove = remove;
		this.padding = new PixelConverter(parent).convertWidthInCharsToPixels(1);
		setData(WorkbenchIds.TEXT, text);
		setToolTipText(NLS.bind(Messages.Chip_remove, text));
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
				remove.run();
			}
		});
		addListener(SWT.MouseEnter, event -> hover(true));
		addListener(SWT.MouseExit, event -> hover(false));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		describe();
	}

	private void describe() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = NLS.bind(Messages.Chip_remove, text);
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}

	private void hover(boolean now) {
		hovered = now;
		redraw();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS || event.character == ' ' || event.character == SWT.CR) {
			remove.run();
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		try {
			Point extent = gc.textExtent(text + CROSS);
			return new Point(extent.x + 3 * padding, extent.y + padding);
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		int arc = area.height;
		Color accent = getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
		gc.setAntialias(SWT.ON);
		gc.setBackground(accent);
		int tint = getBackground().getRGB().getHSB()[2] * FULL < DARK ? TINT_IN_THE_DARK : TINT;
		gc.setAlpha(hovered ? tint + STRONGER : tint);
		gc.fillRoundRectangle(0, 0, area.width, area.height, arc, arc);
		gc.setAlpha(FULL);
		if (isFocusControl()) {
			gc.setForeground(accent);
			gc.setLineWidth(2);
			gc.drawRoundRectangle(1, 1, area.width - 2, area.height - 2, arc, arc);
		}
		gc.setForeground(getForeground());
		gc.drawText(text, padding, padding / 2, SWT.DRAW_TRANSPARENT);
		gc.drawText(CROSS, area.width - padding - gc.textExtent(CROSS).x, padding / 2, SWT.DRAW_TRANSPARENT);
	}
}
