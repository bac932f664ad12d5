package studio.safelight.ui.tests.driver;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * The pointer and the keys as the window system sees them. Slower than telling a widget directly; for what depends on
 * focus, key bindings or dragging. Needs a window manager.
 */
public final class RealInput {

	private static final long BETWEEN_EVENTS_MILLIS = 40;

	RealInput() {
	}

	/** Presses the first button in the middle of the control. */
	public void click(Control control) {
		Point middle = UiThread.call(() -> {
			control.getShell().forceActive();
			Point size = control.getSize();
			return control.toDisplay(size.x / 2, size.y / 2);
		});
		pointer(SWT.MouseMove, middle);
		pointer(SWT.MouseDown, middle);
		pointer(SWT.MouseUp, middle);
		UiThread.settle();
	}

	/** Presses the first button on one control and lets it go on the other. */
	public void drag(Control from, Control to) {
		Point start = UiThread.call(() -> from.toDisplay(from.getSize().x / 2, from.getSize().y / 2));
		Point end = UiThread.call(() -> to.toDisplay(to.getSize().x / 2, to.getSize().y / 2));
		pointer(SWT.MouseMove, start);
		pointer(SWT.MouseDown, start);
		// several steps: a drag begins only after the pointer has moved some way
		for (int step = 1; step <= 5; step++) {
			pointer(SWT.MouseMove,
					new Point(start.x + (end.x - start.x) * step / 5, start.y + (end.y - start.y) * step / 5));
		}
		pointer(SWT.MouseUp, end);
		UiThread.settle();
	}

	/** Brings a window to the front, and waits until the window manager sends keys there. */
	public void activate(Shell window) {
		UiThread.run(window::forceActive);
		UiThread.await("keys go to the window", () -> window.getDisplay().getActiveShell() == window);
	}

	/** Presses a key, written as in JFace's key sequences: {@code "CTRL+J"}, {@code "F8"}, {@code "ENTER"}. */
	public void press(String key) {
		KeyStroke stroke;
		try {
			stroke = KeyStroke.getInstance(key);
		} catch (ParseException e) {
			throw new IllegalArgumentException(key, e);
		}
		if (stroke.getModifierKeys() == 0 && isListOpen()) {
			pressPastTheList(stroke.getNaturalKey());
			return;
		}
		int[] modifiers = { SWT.CTRL, SWT.SHIFT, SWT.ALT };
		for (int modifier : modifiers) {
			if ((stroke.getModifierKeys() & modifier) != 0) {
				key(SWT.KeyDown, modifier);
			}
		}
		key(SWT.KeyDown, stroke.getNaturalKey());
		key(SWT.KeyUp, stroke.getNaturalKey());
		for (int modifier : modifiers) {
			if ((stroke.getModifierKeys() & modifier) != 0) {
				key(SWT.KeyUp, modifier);
			}
		}
		UiThread.settle();
	}

	/** Types the text into whatever has the focus. */
	public void type(String text) {
		text.chars().forEach(character -> {
			if (isListOpen()) {
				UiThread.run(() -> ((Text) UiThread.display().getFocusControl()).insert(String.valueOf((char) character)));
				return;
			}
			boolean shift = Character.isUpperCase(character);
			if (shift) {
				key(SWT.KeyDown, SWT.SHIFT);
			}
			key(SWT.KeyDown, Character.toLowerCase(character));
			key(SWT.KeyUp, Character.toLowerCase(character));
			if (shift) {
				key(SWT.KeyUp, SWT.SHIFT);
			}
		});
		UiThread.settle();
	}

	/**
	 * SWT posts keys to the topmost window, such as a list of proposals, which never has the keyboard. A person's keys go past it, to where the
	 * keyboard is: so there, the events are given to that control as the window system gives them.
	 */
	private static boolean isListOpen() {
		return UiThread.call(() -> Finder.shells().stream().anyMatch(shell -> (shell.getStyle() & SWT.NO_FOCUS) != 0)
				&& UiThread.display().getFocusControl() instanceof Text);
	}

	private static void pressPastTheList(int key) {
		UiThread.later(() -> {
			Control focus = UiThread.display().getFocusControl();
			if (key == SWT.TAB) {
				focus.traverse(SWT.TRAVERSE_TAB_NEXT);
				return;
			}
			Event event = new Event();
			event.keyCode = key;
			event.character = (char) key;
			event.detail = key == SWT.CR ? SWT.TRAVERSE_RETURN : key == SWT.ESC ? SWT.TRAVERSE_ESCAPE : SWT.TRAVERSE_NONE;
			if (event.detail != SWT.TRAVERSE_NONE) {
				focus.notifyListeners(SWT.Traverse, event);
			}
			focus.notifyListeners(SWT.KeyDown, event);
			if (key == SWT.CR && !focus.isDisposed()) {
				focus.notifyListeners(SWT.DefaultSelection, new Event());
			}
		});
		UiThread.settle();
	}

	private static void pointer(int type, Point point) {
		Event event = new Event();
		event.type = type;
		event.x = point.x;
		event.y = point.y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		post(event);
	}

	private static void key(int type, int key) {
		Event event = new Event();
		event.type = type;
		boolean named = key < ' ' || key == SWT.DEL; // such as Enter or Tab
		if (named || (key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) != 0) {
			event.keyCode = key;
		} else {
			event.character = (char) Character.toLowerCase(key);
		}
		post(event);
	}

	private static void post(Event event) {
		if (!UiThread.call(() -> UiThread.display().post(event))) {
			throw new AssertionError("The window system refused " + event);
		}
		UiThread.pause(BETWEEN_EVENTS_MILLIS);
	}
}
