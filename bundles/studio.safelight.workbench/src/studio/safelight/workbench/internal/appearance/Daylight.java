package studio.safelight.workbench.internal.appearance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.Hyperlink;

/**
 * Takes back the colours that the dark theme gave to the widgets. The platform leaves them, as its light theme has hardly any of its own: what is
 * open would be white on white.
 */
final class Daylight {

	private static final Color ANY = new Color(1, 2, 3);

	private final Display display;
	private final IThemeEngine light;

	/** @param light has the light theme already */
	Daylight(Display display, IThemeEngine light) {
		this.display = display;
		this.light = light;
	}

	/** Now and, as a system may have its own colours changed only soon after, once more then. */
	void spread() {
		ITheme theme = light.getActiveTheme();
		repaint();
		display.addListener(SWT.Settings, new Listener() {
			@Override
			public void handleEvent(Event event) {
				display.removeListener(SWT.Settings, this);
				display.asyncExec(() -> {
					if (light.getActiveTheme() == theme) {
						repaint();
					}
				});
			}
		});
	}

	private void repaint() {
		each(Daylight::clear);
		for (Shell shell : display.getShells()) {
			light.applyStyles(shell, true);
		}
		fillForms();
	}

	/** The ground of forms is that of lists. */
	private void fillForms() {
		Color ground = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
		each(control -> {
			if (isGroundOfForm(control)) {
				control.setBackground(ground);
			}
			if (control instanceof Hyperlink) {
				control.setForeground(JFaceColors.getHyperlinkText(display));
			}
		});
	}

	private static boolean isGroundOfForm(Control control) {
		boolean hasGround = control instanceof Label || control instanceof CLabel || control instanceof Link
				|| control instanceof Button button && (button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0
				|| control instanceof Composite && !(control instanceof Combo || control instanceof Spinner || control instanceof Table
						|| control instanceof Tree || control instanceof CTabFolder);
		return hasGround && isInForm(control);
	}

	private static boolean isInForm(Control control) {
		Control each = control;
		while (each != null && !(each instanceof Form)) {
			each = each.getParent();
		}
		return each != null;
	}

	private static void clear(Control control) {
		if (control instanceof CTabFolder) {
			return; // the light theme gives it all its colours
		}
		// a control that has none already would not take what the system has now
		control.setForeground(ANY);
		control.setForeground(null);
		control.setBackground(ANY);
		control.setBackground(null);
		switch (control) {
		case Link link -> link.setLinkForeground(null);
		case Table table -> {
			table.setHeaderForeground(null);
			table.setHeaderBackground(null);
		}
		case Tree tree -> {
			tree.setHeaderForeground(null);
			tree.setHeaderBackground(null);
		}
		case ToolBar bar -> {
			for (ToolItem item : bar.getItems()) {
				item.setForeground(null);
				item.setBackground(null);
			}
		}
		default -> {
			// has no more
		}
		}
	}

	private void each(Consumer<Control> change) {
		List<Control> all = new ArrayList<>(List.of(display.getShells()));
		for (int i = 0; i < all.size(); i++) {
			change.accept(all.get(i));
			if (all.get(i) instanceof Composite parent) {
				all.addAll(List.of(parent.getChildren()));
			}
		}
	}
}
