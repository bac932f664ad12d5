package studio.safelight.ui.jobs;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** How failures are told to the user, and what is kept of them for whoever repairs the program. */
public final class Failures {

	private Failures() {
	}

	/** @return the exception that says what happened, out of those that only carry it */
	public static Throwable cause(Throwable problem) {
		Throwable cause = problem;
		while ((cause instanceof WrappedException || cause instanceof InvocationTargetException) && cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause;
	}

	/**
	 * @return what happened, in words for the user. The store's and the rules' own exceptions are written for him; of any other he is told
	 *         that it is in the log, where it is put by this call
	 */
	public static String message(Throwable problem) {
		Throwable cause = cause(problem);
		if (cause instanceof IOException && cause.getMessage() != null) {
			return cause.getMessage();
		}
		Platform.getLog(Failures.class).log(Status.error("Unexpected failure", cause)); //$NON-NLS-1$
		return NLS.bind(Messages.Failures_unexpected, cause.getClass().getSimpleName());
	}

	/** Tells a failure in a dialog; for the UI thread. */
	public static void show(Widget owner, String title, Throwable problem) {
		Shell shell = owner instanceof Control control && !control.isDisposed() ? control.getShell() : owner.getDisplay().getActiveShell();
		MessageDialog.openError(shell, title, message(problem));
	}
}
