package studio.safelight.ui.jobs;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Work beside the UI thread that the user has to wait for, such as a save: the screen lives, but takes no input until it is done. What takes
 * longer shows its progress. It can't be cancelled.
 */
public final class Patience {

	/** What is waited for. */
	@FunctionalInterface
	public interface Work {
		void run() throws IOException;
	}

	private static final int LONG = 800;
	private static final int[] INPUT = { SWT.KeyDown, SWT.KeyUp, SWT.MouseDown, SWT.MouseUp, SWT.MouseDoubleClick, SWT.Traverse, SWT.Verify };

	private final Display display;
	private final ProgressMonitorDialog dialog;
	private boolean running;

	private Patience(Shell shell) {
		display = shell.getDisplay();
		dialog = new ProgressMonitorDialog(shell);
		dialog.setOpenOnRun(false);
	}

	/**
	 * Runs the work and returns when it is done; for the UI thread.
	 *
	 * @param task what is done, in words for the user
	 * @throws IOException what the work throws
	 */
	public static void run(Shell shell, String task, Work work) throws IOException {
		new Patience(shell).run(task, work);
	}

	private void run(String task, Work work) throws IOException {
		Control focus = display.getFocusControl();
		Listener refuse = event -> {
			event.doit = false;
			event.type = SWT.None;
		};
		for (int type : INPUT) {
			display.addFilter(type, refuse);
		}
		running = true;
		display.timerExec(LONG, () -> {
			if (running) {
				dialog.open();
			}
		});
		InvocationTargetException[] failure = new InvocationTargetException[1];
		try {
			BusyIndicator.showWhile(display, () -> {
				try {
					dialog.run(true, false, monitor -> perform(monitor, task, work));
				} catch (InvocationTargetException e) {
					failure[0] = e;
				} catch (InterruptedException e) {
					throw new IllegalStateException("It can't be cancelled", e); //$NON-NLS-1$
				}
			});
		} finally {
			running = false;
			for (int type : INPUT) {
				display.removeFilter(type, refuse);
			}
			if (focus != null && !focus.isDisposed()) {
				focus.setFocus();
			}
		}
		rethrow(failure[0]);
	}

	private static void perform(IProgressMonitor monitor, String task, Work work) throws InvocationTargetException {
		monitor.beginTask(task, IProgressMonitor.UNKNOWN);
		try {
			work.run();
		} catch (IOException | RuntimeException e) {
			throw new InvocationTargetException(e);
		} finally {
			monitor.done();
		}
	}

	private static void rethrow(InvocationTargetException failure) throws IOException {
		if (failure != null) {
			if (failure.getCause() instanceof IOException cause) {
				throw cause;
			}
			throw new IllegalStateException(failure.getCause());
		}
	}
}
