package studio.safelight.ui.hubs;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * The selection of a part that has several tables: that of the table that one works in, and none while one works elsewhere in the part, so
 * that no command acts on rows that nobody looks at.
 */
public final class FocusedSelection implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final ISelectionChangedListener forward = this::changed;
	private ISelectionProvider present;

	/** Takes its selection from the provider while the control has the focus. */
	void add(Control control, ISelectionProvider provider) {
		control.addListener(SWT.FocusIn, event -> use(provider));
		control.addListener(SWT.FocusOut, event -> left(control, provider));
		control.addDisposeListener(event -> leave(provider));
	}

	private void use(ISelectionProvider provider) {
		if (present != provider) {
			leave(present);
			present = provider;
			provider.addSelectionChangedListener(forward);
			fire();
		}
	}

	/** A menu or another window takes the focus only for a while. */
	private void left(Control control, ISelectionProvider provider) {
		Display display = control.getDisplay();
		display.asyncExec(() -> {
			if (!control.isDisposed()) {
				Control focus = display.getFocusControl();
				if (focus != null && focus != control && focus.getShell() == control.getShell()) {
					leave(provider);
				}
			}
		});
	}

	private void leave(ISelectionProvider provider) {
		if (provider != null && present == provider) {
			provider.removeSelectionChangedListener(forward);
			present = null;
			fire();
		}
	}

	private void changed(SelectionChangedEvent event) {
		fire();
	}

	private void fire() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public ISelection getSelection() {
		return present == null ? StructuredSelection.EMPTY : present.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		if (present != null) {
			present.setSelection(selection);
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
